package senga.stage;

import java.util.List;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Receiver;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Transmitter;
import org.jspecify.annotations.Nullable;

/** A MIDI device of knobs and pads that a test turns and strikes; it sends on channel 1. */
final class KnobBox implements MidiDevice {
  private final Info info;
  private volatile @Nullable Receiver receiver;
  private volatile boolean open;

  KnobBox(String name) {
    info = new BoxInfo(name);
  }

  void turn(int number, int... values) throws InvalidMidiDataException {
    for (int value : values) {
      send(new ShortMessage(ShortMessage.CONTROL_CHANGE, 0, number, value));
    }
  }

  /** Strikes a pad and lets it go. */
  void strike(int key) throws InvalidMidiDataException {
    send(new ShortMessage(ShortMessage.NOTE_ON, 0, key, 100));
    send(new ShortMessage(ShortMessage.NOTE_OFF, 0, key, 0));
  }

  private void send(ShortMessage message) {
    Receiver to = receiver;
    if (open && to != null) {
      to.send(message, -1);
    }
  }

  @Override
  public Info getDeviceInfo() {
    return info;
  }

  @Override
  public void open() {
    open = true;
  }

  @Override
  public void close() {
    open = false;
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public long getMicrosecondPosition() {
    return -1;
  }

  @Override
  public int getMaxReceivers() {
    return 0;
  }

  @Override
  public int getMaxTransmitters() {
    return -1;
  }

  @Override
  public Receiver getReceiver() throws MidiUnavailableException {
    throw new MidiUnavailableException("this device only sends");
  }

  @Override
  public List<Receiver> getReceivers() {
    return List.of();
  }

  @Override
  public Transmitter getTransmitter() {
    return new Transmitter() {
      @Override
      public void setReceiver(@Nullable Receiver to) {
        receiver = to;
      }

      @Override
      public @Nullable Receiver getReceiver() {
        return receiver;
      }

      @Override
      public void close() {
        receiver = null;
      }
    };
  }

  @Override
  public List<Transmitter> getTransmitters() {
    return List.of();
  }

  private static final class BoxInfo extends Info {
    private BoxInfo(String name) {
      super(name, "Senga", "knobs and pads", "1");
    }
  }
}
