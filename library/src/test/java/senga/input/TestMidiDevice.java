package senga.input;

import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Receiver;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Transmitter;
import org.jspecify.annotations.Nullable;

/** A box with knobs that a test can turn. */
final class TestMidiDevice implements MidiDevice {
  private final Info info;
  private final boolean held;
  private volatile @Nullable Receiver receiver;
  private volatile boolean open;
  private final AtomicInteger openings = new AtomicInteger();
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private volatile boolean takes;
  private volatile boolean speaks = true;
  private volatile boolean echoes;

  private TestMidiDevice(String name, boolean held) {
    this.info = new TestInfo(name);
    this.held = held;
  }

  static TestMidiDevice named(String name) {
    return new TestMidiDevice(name, false);
  }

  /** A device that another program has opened. */
  static TestMidiDevice heldByAnother(String name) {
    return new TestMidiDevice(name, true);
  }

  void turn(int channel, int number, int value) throws InvalidMidiDataException {
    send(new ShortMessage(ShortMessage.CONTROL_CHANGE, channel, number, value));
  }

  void send(MidiMessage message) {
    Receiver to = receiver;
    if (open && to != null) {
      to.send(message, -1);
    }
  }

  /** It can be sent to, too. */
  TestMidiDevice taking() {
    takes = true;
    return this;
  }

  /** It cannot be listened to. */
  TestMidiDevice silent() {
    speaks = false;
    return this;
  }

  /** What it is sent it sends back. */
  TestMidiDevice echoing() {
    echoes = true;
    return taking();
  }

  /** What it was sent so far, in hexadecimal. */
  List<String> taken() {
    return List.copyOf(taken);
  }

  /** How often it was opened. */
  int openings() {
    return openings.get();
  }

  @Override
  public Info getDeviceInfo() {
    return info;
  }

  @Override
  public void open() throws MidiUnavailableException {
    if (held) {
      throw new MidiUnavailableException("device or resource busy");
    }
    open = true;
    openings.incrementAndGet();
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
    return takes ? -1 : 0;
  }

  @Override
  public int getMaxTransmitters() {
    return speaks ? -1 : 0;
  }

  @Override
  public Receiver getReceiver() throws MidiUnavailableException {
    if (!takes) {
      throw new MidiUnavailableException("this device only sends");
    }
    return new Receiver() {
      @Override
      public void send(MidiMessage message, long timeStamp) {
        if (!open) {
          throw new IllegalStateException("the device is closed");
        }
        taken.add(HexFormat.ofDelimiter(" ").formatHex(message.getMessage()));
        if (echoes) {
          TestMidiDevice.this.send(message);
        }
      }

      @Override
      public void close() {}
    };
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

  private static final class TestInfo extends Info {
    private TestInfo(String name) {
      super(name, "Senga", "a box with knobs", "1");
    }
  }
}
