package senga.stage;

import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * What is still to be written when the window is closed. The window stays for it and says how long
 * at most; whoever closes it once more wants to go at once. What is not finished then is named.
 *
 * <pre>
 *   closed ──► finishing 3 pictures, for at most 29 s … ──► all written
 *                       └── time over, or closed again ──► not saved within 30 s: Ball.svg of 2 s
 * </pre>
 */
final class LastPictures {
  static final int SECONDS = 30;
  private static final long SECOND = 1_000_000_000L;
  private static final long MOMENT_NANOS = 20_000_000;

  private final Captures captures;
  private final Notices notices;
  private final LongSupplier nanos;
  private volatile boolean hurried;

  /**
   * @param nanos a clock
   */
  LastPictures(Captures captures, Notices notices, LongSupplier nanos) {
    this.captures = captures;
    this.notices = notices;
    this.nanos = nanos;
  }

  /** Nobody waits any longer. */
  void hurry() {
    hurried = true;
  }

  /**
   * Waits for them and shows for how long.
   *
   * @param turn shows the window and takes a moment
   */
  void finish(Runnable turn) {
    long begun = nanos.getAsLong();
    boolean told = false;
    while (captures.waiting() > 0 && !isEnough(begun)) {
      long past = nanos.getAsLong() - begun;
      try {
        String sentence = sentence(SECONDS - past / SECOND);
        notices.ending(sentence);
        if (!told && past > SECOND) {
          told = true;
          notices.say(sentence);
        }
        turn.run();
      } catch (OutOfMemoryError full) {
        LockSupport.parkNanos(MOMENT_NANOS); // there are no words left, but still pictures
      }
    }
    notices.ending("");
    captures.giveUp(why());
  }

  private boolean isEnough(long begun) {
    boolean over = nanos.getAsLong() - begun >= SECONDS * SECOND;
    return over || hurried || Thread.currentThread().isInterrupted();
  }

  private String why() {
    if (hurried) {
      return "as the window was closed at once";
    }
    boolean interrupted = Thread.currentThread().isInterrupted();
    return interrupted ? "as the program was interrupted" : "within " + SECONDS + " s";
  }

  private String sentence(long seconds) {
    int pictures = captures.waiting();
    return "finishing "
        + pictures
        + (pictures == 1 ? " picture" : " pictures")
        + ", for at most "
        + seconds
        + " s; Esc leaves at once";
  }
}
