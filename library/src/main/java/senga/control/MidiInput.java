package senga.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Sequencer;
import org.jspecify.annotations.Nullable;

/**
 * Brings the knobs of one MIDI device to a {@link ControlDesk}: 7-bit control changes of any
 * channel, 0 to 127 becoming 0 to 1. Without a device one line is logged and nothing else happens.
 */
public final class MidiInput implements AutoCloseable {
  private final String wanted;
  private final ControlDesk desk;
  private final Consumer<String> log;
  private @Nullable MidiDevice device;
  private boolean closed;

  /**
   * @param wanted part of the device's name, upper or lower case; empty for the first input
   * @param desk where the values go
   * @param log gets one sentence about what was found
   */
  public MidiInput(String wanted, ControlDesk desk, Consumer<String> log) {
    this.wanted = wanted.toLowerCase(Locale.ROOT);
    this.desk = desk;
    this.log = log;
  }

  /** Connects on a thread of its own: asking the system for its devices can take a while. */
  public void connectInBackground() {
    Thread.ofPlatform().daemon().name("senga-midi").start(this::connect);
  }

  /** Looks for the device and listens to it from now on. */
  public synchronized void connect() {
    if (closed || device != null) {
      return;
    }
    List<MidiDevice> inputs = inputs();
    Optional<MidiDevice> found = inputs.stream().filter(this::isWanted).findFirst();
    if (found.isPresent()) {
      listen(found.get());
    } else {
      log.accept(nothingFound(inputs));
    }
  }

  public synchronized boolean isConnected() {
    return device != null;
  }

  /** Lets go of the device; the values it sent stay. */
  @Override
  public synchronized void close() {
    closed = true;
    if (device != null) {
      device.close();
      device = null;
    }
  }

  private void listen(MidiDevice found) {
    try {
      found.open();
      found.getTransmitter().setReceiver(new ControlChanges(desk));
      device = found;
      log.accept("MIDI: listening to \"" + name(found) + "\"");
    } catch (MidiUnavailableException | SecurityException refused) {
      found.close();
      log.accept(
          "MIDI: \""
              + name(found)
              + "\" cannot be opened, perhaps another program holds it; "
              + "controllers keep their defaults");
    }
  }

  private boolean isWanted(MidiDevice candidate) {
    return name(candidate).toLowerCase(Locale.ROOT).contains(wanted);
  }

  private String nothingFound(List<MidiDevice> inputs) {
    if (inputs.isEmpty()) {
      return "MIDI: no input device; controllers keep their defaults";
    }
    String names = inputs.stream().map(MidiInput::name).collect(Collectors.joining("\", \""));
    return "MIDI: no input is named \""
        + wanted
        + "\"; there is \""
        + names
        + "\"; controllers keep their defaults";
  }

  /** All devices that can send; the sequencer inside Java, which can too, is none of them. */
  private static List<MidiDevice> inputs() {
    List<MidiDevice> inputs = new ArrayList<>();
    for (MidiDevice.Info info : MidiSystem.getMidiDeviceInfo()) {
      device(info)
          .filter(device -> device.getMaxTransmitters() != 0 && !(device instanceof Sequencer))
          .ifPresent(inputs::add);
    }
    return inputs;
  }

  private static Optional<MidiDevice> device(MidiDevice.Info info) {
    try {
      return Optional.of(MidiSystem.getMidiDevice(info));
    } catch (MidiUnavailableException | IllegalArgumentException gone) {
      return Optional.empty(); // unplugged since the list was made
    }
  }

  private static String name(MidiDevice device) {
    return device.getDeviceInfo().getName();
  }
}
