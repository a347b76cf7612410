package senga.stage;

import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Says how far a soak is: one line that is written over on a terminal; elsewhere one per run, and
 * one every minute.
 */
final class SoakProgress {
  private static final long BETWEEN_NANOS = 500_000_000;
  private static final long BETWEEN_LINES_NANOS = 60_000_000_000L;

  private final PrintWriter out;
  private final boolean live;
  private int total;
  private int done;
  private double secondsOfDone;
  private long said = System.nanoTime() - BETWEEN_LINES_NANOS;
  private @Nullable SoakPlan plan;

  SoakProgress(PrintWriter out, boolean live) {
    this.out = out;
    this.live = live;
  }

  /** There will be so many runs more. */
  void more(int runs) {
    total += runs;
  }

  void begin(SoakPlan begun) {
    plan = begun;
    if (!live) {
      out.printf(Locale.ROOT, "run %d of %d: %s%n", done + 1, total, words(begun));
      out.flush();
    }
  }

  void running(SoakRecord record) {
    long now = System.nanoTime();
    if (plan != null && now - said >= (live ? BETWEEN_NANOS : BETWEEN_LINES_NANOS)) {
      said = now;
      out.printf(live ? "\r\033[K%s" : "%s%n", text(plan, record));
      out.flush();
    }
  }

  void end(SoakRecord record) {
    done++;
    secondsOfDone += record.seconds();
    if (live) {
      out.print("\r\033[K");
      out.flush();
    }
  }

  private String text(SoakPlan now, SoakRecord record) {
    return String.format(
        Locale.ROOT,
        "run %d of %d: %s, %,d frames, %.0f s%s",
        done + 1,
        total,
        words(now),
        record.frames(),
        record.seconds(),
        left(now, record));
  }

  private static String words(SoakPlan plan) {
    return plan.change().words() + (plan.sites() ? ", to find the lines that make objects" : "");
  }

  /** A run limited by frames is taken to last as long as those before it, or as its pace says. */
  private String left(SoakPlan now, SoakRecord record) {
    double share = now.frames() > 0 ? (double) record.frames() / now.frames() : 0;
    double byFrames = share > 0 ? record.seconds() / share : Double.POSITIVE_INFINITY;
    double byTime = now.seconds() > 0 ? now.seconds() : Double.POSITIVE_INFINITY;
    double length = Math.min(byFrames, byTime);
    double usual = done > 0 ? secondsOfDone / done : length;
    double seconds = length - record.seconds() + (total - done - 1) * usual;
    return Double.isFinite(seconds)
        ? String.format(Locale.ROOT, ", %.0f:%02.0f left", Math.floor(seconds / 60), seconds % 60)
        : "";
  }
}
