package senga.input;

import java.util.Arrays;
import java.util.function.LongSupplier;
import javax.sound.midi.ShortMessage;

/**
 * Knows again what comes back from a device because we have just sent it there.
 *
 * <p>Some devices, and cables that form a loop, send on what they get. Each message that goes out
 * is remembered for {@link #SECONDS} and accounts for one that comes in with the same bytes; that
 * one is no movement of a hand. Nobody strikes the same key again with the same force so soon, and
 * what comes back later changes nothing either: it says what is so already.
 *
 * <p>What is let go is always a hand's: a button sends its 0 whatever it was shown, and an echo of
 * it says what is so already.
 *
 * <p>Remembers the last {@link #MOST}. For any thread.
 */
final class Echoes {
  /** So long an echo may take. */
  static final double SECONDS = 0.1;

  /** More than a MIDI cable carries in that time. */
  static final int MOST = 256;

  private static final long NANOS = (long) (SECONDS * 1e9);
  private static final int NONE = -1;
  private static final int SPENT = -2;

  private final LongSupplier nanos;
  private final int[] messages = new int[MOST];
  private final long[] times = new long[MOST];
  private int next;
  private long heard;

  /**
   * @param nanos tells the time
   */
  Echoes(LongSupplier nanos) {
    this.nanos = nanos;
    Arrays.fill(messages, NONE);
  }

  /** This goes out now. */
  synchronized void sent(ShortMessage message) {
    messages[next] = packed(message);
    times[next] = nanos.getAsLong();
    next = (next + 1) % MOST;
  }

  /** Whether this has come in because it went out; each that went out accounts for one. */
  synchronized boolean isOne(ShortMessage message) {
    if (isRelease(message)) {
      return false;
    }
    int wanted = packed(message);
    long now = nanos.getAsLong();
    for (int i = 1; i <= MOST; i++) {
      int at = Math.floorMod(next - i, MOST);
      if (messages[at] == NONE || now - times[at] > NANOS) {
        return false;
      }
      if (messages[at] == wanted) {
        messages[at] = SPENT; // what lies before it may still come
        heard++;
        return true;
      }
    }
    return false;
  }

  /** How many came back so far. */
  synchronized long heard() {
    return heard;
  }

  private static boolean isRelease(ShortMessage message) {
    return switch (message.getCommand()) {
      case ShortMessage.NOTE_OFF -> true;
      case ShortMessage.NOTE_ON -> message.getData2() == 0;
      case ShortMessage.CONTROL_CHANGE -> message.getData2() == 0 && !isPart(message.getData1());
      default -> false;
    };
  }

  /** Whether a controller's value is only a part: of data, of a pair or of a parameter's number. */
  private static boolean isPart(int controller) {
    return controller == 6
        || (controller >= 32 && controller < 64)
        || (controller >= 98 && controller < 102);
  }

  private static int packed(ShortMessage message) {
    return message.getStatus() << 16 | message.getData1() << 8 | message.getData2();
  }
}
