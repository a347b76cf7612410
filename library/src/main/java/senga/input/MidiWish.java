package senga.input;

import java.util.List;
import java.util.Locale;
import javax.sound.midi.MidiDevice;
import org.jspecify.annotations.Nullable;

/** Which MIDI device the user means: part of a name, and of its bearers the one heard first. */
final class MidiWish {
  private final String part;
  private @Nullable MidiDevice heardFirst;

  /**
   * @param part of the device's name, upper or lower case; empty for any, {@code none} for none
   */
  MidiWish(String part) {
    this.part = part;
  }

  boolean isForNone() {
    return part.equalsIgnoreCase("none");
  }

  boolean isForAny() {
    return part.isEmpty();
  }

  boolean wasFulfilled() {
    return heardFirst != null;
  }

  List<MidiDevice> fitting(List<MidiDevice> inputs) {
    String lower = part.toLowerCase(Locale.ROOT);
    return inputs.stream()
        .filter(input -> MidiInputs.name(input).toLowerCase(Locale.ROOT).contains(lower))
        .toList();
  }

  /**
   * The one to listen to: the one heard first, or else the one that is held, so that a newcomer
   * takes nobody's place, or else the first in the system's order.
   */
  MidiDevice best(List<MidiDevice> fitting, @Nullable MidiDevice held) {
    MidiDevice first = heardFirst;
    MidiDevice otherwise = held == null ? fitting.getFirst() : held;
    return first == null
        ? otherwise
        : fitting.stream()
            .filter(input -> MidiInputs.areNamedAlike(input, first))
            .findFirst()
            .orElse(otherwise);
  }

  void heard(MidiDevice device) {
    heardFirst = heardFirst == null ? device : heardFirst;
  }

  @Override
  public String toString() {
    return part;
  }
}
