package senga.sketch;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import senga.words.Failure;
import senga.words.Quote;

/**
 * What a failure says of itself. Its words are code of the sketch, which may throw or hang: they
 * are asked on a thread of their own and within a time limit.
 */
public final class LastWords {
  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final int LONGEST = 8_000;

  private LastWords() {}

  /** What it says, and where in the sketch. */
  public static String of(Throwable e) {
    try {
      return Deadline.call(LIMIT, () -> Blame.lineIn(e) + Failure.sentence(e));
    } catch (Exception hanging) {
      return Failure.kind(e) + ": no message: it does not end";
    }
  }

  /** Its stack trace, in lines. */
  public static String trace(Throwable e) {
    try {
      return Deadline.call(LIMIT, () -> stackTrace(e));
    } catch (Exception hostile) {
      return "(the stack trace cannot be shown)" + System.lineSeparator();
    }
  }

  /** Says what ended a thread, be it one of ours or the sketch's. */
  public static void say(Thread thread, Throwable e, PrintWriter err) {
    say("the thread " + Quote.of(thread.getName()) + " has ended: " + of(e), err);
  }

  /** Says a sentence, of which no more is shown than a terminal can bear. */
  public static void say(String sentence, PrintWriter err) {
    err.println("senga: " + Quote.lines(sentence, LONGEST));
    err.flush();
  }

  private static String stackTrace(Throwable e) {
    StringWriter text = new StringWriter();
    e.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }
}
