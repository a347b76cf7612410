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
 * <p><b>Endless encoders</b> need more. Their bytes count steps, while those that light their ring
 * are places, and the two meet by chance: where the ring shows 1 of 127, one step up is the same
 * message. Taken for an echo it is lost; an echo taken for a step is worse, as it moves the row,
 * which is shown, which comes back. What decides is whether the device does send back: of the
 * newest {@link #WITNESSES} messages that went out to this very encoder, and either came back or
 * are too old to come, more than four of five did not. Until one is old enough to tell, it is
 * believed to send back. A match counts as one that came back, whatever it was taken for; so a
 * device that begins to send back, as by another cable, is known within two messages.
 *
 * <p>Remembers the last {@link #MOST}. For any thread.
 */
final class Echoes {
  /** So long an echo may take. */
  static final double SECONDS = 0.1;

  /** More than a MIDI cable carries in that time. */
  static final int MOST = 256;

  /** So many messages to an encoder are looked at. */
  static final int WITNESSES = 8;

  private static final int BY_CHANCE = 4;
  private static final long NANOS = (long) (SECONDS * 1e9);
  private static final int NONE = -1;
  private static final int VALUE_BITS = 8;

  private final LongSupplier nanos;
  private final int[] messages = new int[MOST];
  private final long[] times = new long[MOST];
  private final boolean[] endless = new boolean[MOST];
  private final boolean[] returned = new boolean[MOST];
  private int next;
  private long heard;

  /**
   * @param nanos tells the time
   */
  Echoes(LongSupplier nanos) {
    this.nanos = nanos;
    Arrays.fill(messages, NONE);
  }

  /** This goes out now, to a controller that sends places. */
  void sent(ShortMessage message) {
    sent(message, false);
  }

  /**
   * This goes out now.
   *
   * @param toEncoder whether the controller sends steps, and this is a place for its ring
   */
  synchronized void sent(ShortMessage message, boolean toEncoder) {
    messages[next] = packed(message);
    times[next] = nanos.getAsLong();
    endless[next] = toEncoder;
    returned[next] = false;
    next = (next + 1) % MOST;
  }

  /** Whether this has come in because it went out; each that went out accounts for one. */
  synchronized boolean isOne(ShortMessage message) {
    long now = nanos.getAsLong();
    int at = newest(packed(message), now);
    if (at == NONE) {
      return false;
    }
    boolean hand = isRelease(message) || (endless[at] && sendsNothingBack(messages[at], now));
    returned[at] = true; // what lies before it may still come
    heard += hand ? 0 : 1;
    return !hand;
  }

  private int newest(int wanted, long now) {
    for (int i = 1; i <= MOST; i++) {
      int at = Math.floorMod(next - i, MOST);
      if (messages[at] == NONE || now - times[at] > NANOS) {
        return NONE;
      }
      if (messages[at] == wanted && !returned[at]) {
        return at;
      }
    }
    return NONE;
  }

  private boolean sendsNothingBack(int like, long now) {
    int back = 0;
    int gone = 0;
    for (int i = 1; i <= MOST && back + gone < WITNESSES; i++) {
      int at = Math.floorMod(next - i, MOST);
      if (messages[at] == NONE) {
        break;
      }
      if (messages[at] >> VALUE_BITS == like >> VALUE_BITS) {
        back += returned[at] ? 1 : 0;
        gone += !returned[at] && now - times[at] > NANOS ? 1 : 0;
      }
    }
    return gone > BY_CHANCE * back;
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
    return message.getStatus() << 16 | message.getData1() << VALUE_BITS | message.getData2();
  }
}
