package senga.input;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiUnavailableException;
import org.jspecify.annotations.Nullable;
import senga.words.Quote;

/**
 * The way back to a device that is listened to: the output that has the same name, or that the
 * config names. It comes and goes with the device. Looked after by one thread; may be closed, and
 * shown something, by any.
 */
final class MidiReturn implements AutoCloseable {
  /** In the config: nothing is sent to the device. */
  static final String NONE = "none";

  private final MidiMap map;
  private final Echoes echoes;
  private final Consumer<String> log;
  private final AtomicReference<@Nullable Held> held = new AtomicReference<>();
  private String said = "";

  /**
   * @param device what was opened
   * @param ours whether it was opened here, and is no input that somebody else has
   */
  private record Held(MidiDevice device, boolean ours, MidiOutput output) {}

  /**
   * @param log gets a sentence when the device cannot be sent to
   * @param nanos tells the time
   */
  MidiReturn(MidiMap map, Consumer<String> log, LongSupplier nanos) {
    this.map = map;
    this.log = log;
    echoes = new Echoes(nanos);
  }

  /** What has gone out, and may come back. */
  Echoes echoes() {
    return echoes;
  }

  /** Whether the device can be shown something. */
  boolean isOpen() {
    return held.get() != null;
  }

  /**
   * Looks once.
   *
   * @param input the device that is listened to; null for none
   * @param outputs those that nobody sends to; the one that is taken is taken out
   * @return whether it has come just now
   */
  boolean look(@Nullable MidiDevice input, List<MidiDevice> outputs) {
    if (map.feedback().equalsIgnoreCase(NONE)) {
      return false;
    }
    Held now = held.get();
    MidiDevice fitting = input == null ? null : fitting(input, outputs);
    outputs.remove(fitting);
    if (now != null && fitting != null && !now.output.isBroken()) {
      return false;
    }
    close();
    if (input == null || (fitting != null && MidiInput.isClosing(fitting))) {
      return false; // the next look takes it
    }
    if (fitting == null && !map.feedback().isEmpty()) {
      say("MIDI: no output is named " + Quote.of(map.feedback()) + "; nothing is shown there");
    }
    return fitting != null && isTaken(fitting, input);
  }

  private @Nullable MidiDevice fitting(MidiDevice input, List<MidiDevice> outputs) {
    String part = map.feedback().toLowerCase(Locale.ROOT);
    String own = MidiInputs.name(input);
    return outputs.stream()
        .filter(
            each ->
                part.isEmpty()
                    ? MidiInputs.name(each).equals(own)
                    : MidiInputs.name(each).toLowerCase(Locale.ROOT).contains(part))
        .findFirst()
        .orElse(null);
  }

  @SuppressWarnings("ReferenceEquality") // one device may be both
  private boolean isTaken(MidiDevice device, MidiDevice input) {
    String name = Quote.of(MidiInputs.name(device));
    try {
      boolean ours = device != input;
      if (ours) {
        device.open();
      }
      Consumer<String> failed = why -> say("MIDI: " + name + " takes no values any more: " + why);
      MidiOutput output = new MidiOutput(device.getReceiver(), echoes, failed);
      output.start();
      held.set(new Held(device, ours, output));
      return true;
    } catch (MidiUnavailableException | RuntimeException refused) {
      if (device != input) {
        MidiInput.closeAside(device);
      }
      say("MIDI: nothing can be sent to " + name + ", perhaps another program holds it");
      return false;
    }
  }

  /** Shows a controller at a place, if it is one of this device's channels. */
  void show(String address, MidiOutput.Shown shown) {
    Held now = held.get();
    if (now != null && map.channels().contains(FeedbackBytes.channel(address))) {
      now.output.show(address, shown);
    }
  }

  /** Lets go of the output; waits for nobody. */
  @Override
  public void close() {
    Held before = held.getAndSet(null);
    if (before != null) {
      before.output.close();
      if (before.ours) {
        MidiInput.closeAside(before.device);
      }
    }
  }

  private synchronized void say(String sentence) {
    if (!sentence.equals(said)) {
      said = sentence;
      log.accept(sentence);
    }
  }
}
