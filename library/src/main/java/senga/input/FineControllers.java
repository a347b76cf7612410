package senga.input;

import java.util.Arrays;

/**
 * Puts pairs of controllers together, n and n + 32, as one of 14 bits; n is 0 to 31.
 *
 * <p>As the MIDI 1.0 specification has it, "Control Change": the coarse half takes the fine one
 * back to 0, and the fine half joins the coarse one before it. So a new coarse half never stands
 * beside an old fine one, and a device that sends the coarse one alone for a great step, or the
 * fine one alone for a small step, is understood. Between the two messages of a step the value is
 * up to 127 of 16,383 steps too low.
 *
 * <p>A knob whose fine half was never heard has 7 bits, and reaches from 0 to 1 all the same. A
 * fine half whose coarse half was never heard says nothing.
 *
 * <p>Channels are 0 to 15 here. Belongs to one device: halves of two do not mix.
 */
final class FineControllers {
  private static final int CHANNELS = 16;
  private static final int PAIRS = 32;
  private static final double MOST_COARSE = 127;
  private static final double MOST = 16_383;
  private static final byte UNHEARD = -1;

  private final byte[] coarse = unheard();
  private final byte[] fine = unheard();

  private static byte[] unheard() {
    byte[] halves = new byte[CHANNELS * PAIRS];
    Arrays.fill(halves, UNHEARD);
    return halves;
  }

  /** The number that the pair of a controller goes by. */
  static int pair(int number) {
    return number % PAIRS;
  }

  /**
   * The pair's value, 0 to 1; NaN if this controller is no half of one, or its other is missing.
   */
  double take(int channel, int number, int value) {
    int place = channel * PAIRS + pair(number);
    if (number < PAIRS) {
      coarse[place] = (byte) value;
      fine[place] = fine[place] == UNHEARD ? UNHEARD : 0;
    } else if (number < 2 * PAIRS && coarse[place] != UNHEARD) {
      fine[place] = (byte) value;
    } else {
      return Double.NaN;
    }
    return value(coarse[place], fine[place]);
  }

  private static double value(int coarse, int fine) {
    return fine == UNHEARD ? coarse / MOST_COARSE : ((coarse << 7) + fine) / MOST;
  }
}
