package senga.stage;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Receiver;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Transmitter;
import javax.sound.midi.spi.MidiDeviceProvider;
import org.jspecify.annotations.Nullable;

/** Boxes with knobs in Java's MIDI system, found through the service files; none at first. */
public final class VirtualMidi extends MidiDeviceProvider {
  private static volatile List<Box> plugged = List.of();

  /** These and no others from now on. */
  public static void plug(Box... boxes) {
    plugged = List.of(boxes);
  }

  @Override
  public boolean isDeviceSupported(MidiDevice.Info info) {
    return plugged.stream().anyMatch(box -> Objects.equals(box.getDeviceInfo(), info));
  }

  @Override
  public MidiDevice.Info[] getDeviceInfo() {
    return plugged.stream().map(Box::getDeviceInfo).toArray(MidiDevice.Info[]::new);
  }

  @Override
  public MidiDevice getDevice(MidiDevice.Info info) {
    return plugged.stream()
        .filter(box -> box.getDeviceInfo().equals(info))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(info.getName()));
  }

  /** A device that says what it has to say as soon as somebody listens. */
  public static final class Box implements MidiDevice {
    private final Info info;
    private final List<MidiMessage> greeting;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private volatile @Nullable Receiver receiver;
    private volatile boolean open;
    private volatile boolean takes;
    private volatile boolean echoes;

    public Box(String name, MidiMessage... greeting) {
      info = new BoxInfo(name);
      this.greeting = List.of(greeting);
    }

    /** It can be sent to, too. */
    public Box taking() {
      takes = true;
      return this;
    }

    /** What it is sent it sends back. */
    Box echoing() {
      echoes = true;
      return taking();
    }

    /** What it was sent so far, in hexadecimal. */
    List<String> taken() {
      return List.copyOf(taken);
    }

    private void take(MidiMessage message) {
      if (!open) {
        throw new IllegalStateException("the device is closed");
      }
      taken.add(HexFormat.ofDelimiter(" ").formatHex(message.getMessage()));
      if (echoes) {
        send(message);
      }
    }

    /** Turns a knob of channel 1. */
    public void turn(int number, int... values) throws InvalidMidiDataException {
      for (int value : values) {
        send(new ShortMessage(ShortMessage.CONTROL_CHANGE, 0, number, value));
      }
    }

    /** Strikes a pad of channel 1 and lets it go. */
    void strike(int key) throws InvalidMidiDataException {
      send(new ShortMessage(ShortMessage.NOTE_ON, 0, key, 100));
      send(new ShortMessage(ShortMessage.NOTE_OFF, 0, key, 0));
    }

    /** Says something to whoever listens. */
    public void send(MidiMessage message) {
      Receiver to = receiver;
      if (open && to != null) {
        to.send(message, -1);
      }
    }

    private void listen(@Nullable Receiver to) {
      receiver = to;
      greeting.forEach(this::send);
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
      return takes ? -1 : 0;
    }

    @Override
    public int getMaxTransmitters() {
      return -1;
    }

    @Override
    public Receiver getReceiver() throws MidiUnavailableException {
      if (!takes) {
        throw new MidiUnavailableException("this device only sends");
      }
      return new Receiver() {
        @Override
        public void send(MidiMessage message, long timeStamp) {
          take(message);
        }

        @Override
        public void close() {}
      };
    }

    @Override
    public List<Receiver> getReceivers() {
      return new ArrayList<>();
    }

    @Override
    public Transmitter getTransmitter() {
      return new Transmitter() {
        @Override
        public void setReceiver(@Nullable Receiver to) {
          listen(to);
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
      return new ArrayList<>();
    }
  }

  private static final class BoxInfo extends MidiDevice.Info {
    private BoxInfo(String name) {
      super(name, "Senga", "a box with knobs", "1");
    }
  }
}
