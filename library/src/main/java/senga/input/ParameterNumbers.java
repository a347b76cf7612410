package senga.input;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Understands the parameters by number, registered (RPN) and not (NRPN), of one device.
 *
 * <p>As the MIDI 1.0 specification has it, "Control Change": controllers 99 and 98 choose an NRPN,
 * 101 and 100 an RPN, each half by itself, and the kind that was touched last is the one in force;
 * number 16,383 chooses none. Then controllers 6 and 38 bring the two halves of its value, of which
 * the coarse one takes the fine one back to 0, and 96 and 97 move it a step up or down, to its ends
 * and no further. A step is one of 16,384, or of 128 while the device has never sent a fine half in
 * that channel. A step from a value that was never heard says nothing.
 *
 * <p>Channels are 0 to 15 here. Remembers the values of at most {@link #MOST_KNOWN} parameters;
 * further ones cannot be stepped.
 */
final class ParameterNumbers {
  static final int MOST_KNOWN = 4096;

  private static final int COARSE = 6;
  private static final int FINE = 38;
  private static final int UP = 96;
  private static final int DOWN = 97;
  private static final int NONE = 16_383;
  private static final int SEVEN_BITS = 127;
  private static final int CHANNELS = 16;

  /**
   * What has become of a parameter.
   *
   * @param registered whether it is an RPN
   * @param number 0 to 16,382
   * @param value 0 to 1
   */
  record Moved(boolean registered, int number, double value) {
    String word() {
      return registered ? "rpn" : "nrpn";
    }
  }

  /** What is chosen in a channel. */
  private static final class Choice {
    private final int[] coarse = {-1, -1};
    private final int[] fine = {-1, -1};
    private int kind; // 0 for NRPN, 1 for RPN
    private boolean hasFine;

    private void choose(int itsKind, int itsCoarse, int itsFine) {
      kind = itsKind;
      coarse[kind] = itsCoarse < 0 ? coarse[kind] : itsCoarse;
      fine[kind] = itsFine < 0 ? fine[kind] : itsFine;
    }

    /** −1 for none. */
    private int number() {
      boolean isWhole = coarse[kind] >= 0 && fine[kind] >= 0;
      int number = isWhole ? (coarse[kind] << 7) + fine[kind] : NONE;
      return number == NONE ? -1 : number;
    }
  }

  private final Choice[] choices = new Choice[CHANNELS];
  private final Map<Integer, Integer> known = new HashMap<>();

  ParameterNumbers() {
    for (int i = 0; i < CHANNELS; i++) {
      choices[i] = new Choice();
    }
  }

  /** What a controller does to the parameter in force; null if nothing. */
  @Nullable Moved take(int channel, int controller, int value) {
    Choice choice = choices[channel];
    switch (controller) {
      case 99 -> choice.choose(0, value, -1);
      case 98 -> choice.choose(0, -1, value);
      case 101 -> choice.choose(1, value, -1);
      case 100 -> choice.choose(1, -1, value);
      case COARSE, FINE, UP, DOWN -> {
        return choice.number() < 0 ? null : moved(choice, channel, controller, value);
      }
      default -> {} // chooses nothing and moves nothing
    }
    return null;
  }

  private @Nullable Moved moved(Choice choice, int channel, int controller, int value) {
    int key = (channel * 2 + choice.kind) * (NONE + 1) + choice.number();
    Integer before = known.get(key);
    if (controller != COARSE && before == null) {
      return null;
    }
    choice.hasFine |= controller == FINE;
    int now = now(controller, value, before == null ? 0 : before, choice.hasFine);
    if (before != null || known.size() < MOST_KNOWN) {
      known.put(key, now);
    }
    return new Moved(choice.kind == 1, choice.number(), fraction(now, choice.hasFine));
  }

  private static int now(int controller, int value, int before, boolean hasFine) {
    int step = hasFine ? 1 : 1 << 7;
    int most = hasFine ? NONE : SEVEN_BITS << 7;
    return switch (controller) {
      case COARSE -> value << 7;
      case FINE -> (before & ~SEVEN_BITS) + value;
      case UP -> Math.min(before + step, most);
      default -> Math.max(before - step, 0);
    };
  }

  private static double fraction(int value, boolean hasFine) {
    return hasFine ? value / (double) NONE : (value >> 7) / (double) SEVEN_BITS;
  }
}
