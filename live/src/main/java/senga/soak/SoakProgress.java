package senga.soak;

import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Says how long a soak will take at most, and how far it is: one line that is written over on a
 * terminal; elsewhere one per run, and one every minute.
 */
public final class SoakProgress {
  private static final long BETWEEN_NANOS = 500_000_000;
  private static final long BETWEEN_LINES_NANOS = 60_000_000_000L;

  private final PrintWriter out;
  private final boolean live;
  private int certain;
  private int possible;
  private int done;
  private long said = System.nanoTime() - BETWEEN_LINES_NANOS;
  private @Nullable SoakPlan plan;

  public SoakProgress(PrintWriter out, boolean live) {
    this.out = out;
    this.live = live;
  }

  /**
   * From now on, so many runs will be made.
   *
   * @param inAnyCase runs that are made
   * @param ifGrowing runs that are made if something grows
   */
  void expect(int inAnyCase, int ifGrowing) {
    certain = done + inAnyCase;
    possible = ifGrowing;
  }

  /** The last run has to be made again. */
  void again() {
    certain++;
  }

  /** Says what is expected, before the first run. */
  void announce(SoakPlan each) {
    double seconds = each.mostSeconds();
    String more = possible == 0 ? "" : ", and " + possible + " more if something grows";
    String time =
        Double.isFinite(seconds)
            ? ": at most "
                + clock(certain * seconds)
                + (possible == 0 ? "" : ", with all runs " + clock((certain + possible) * seconds))
            : "";
    out.println(certain + (certain == 1 ? " run" : " runs") + more + time);
    out.flush();
  }

  void begin(SoakPlan begun) {
    plan = begun;
    out.printf(live ? "\r\033[K%s, warming up" : "%s%n", title(begun));
    out.flush();
  }

  void running(SoakRecord record) {
    long now = System.nanoTime();
    if (plan != null && now - said >= (live ? BETWEEN_NANOS : BETWEEN_LINES_NANOS)) {
      said = now;
      out.printf(live ? "\r\033[K%s" : "%s%n", text(plan, record));
      out.flush();
    }
  }

  void end() {
    done++;
    if (live) {
      out.print("\r\033[K");
      out.flush();
    }
  }

  private String text(SoakPlan now, SoakRecord record) {
    return String.format(
        Locale.ROOT,
        "%s, %,d frames, %.0f s%s",
        title(now),
        record.frames(),
        record.seconds(),
        left(now, record));
  }

  /** {@code run 1 of at most 9: base}. */
  private String title(SoakPlan plan) {
    return "run %d of %s%d: %s%s"
        .formatted(
            done + 1,
            possible > 0 ? "at most " : "",
            certain + possible,
            plan.change().words(),
            plan.watch().purpose());
  }

  /** A run limited by frames is taken to last as its pace says, and the others as long. */
  private String left(SoakPlan now, SoakRecord record) {
    double share = now.frames() > 0 ? (double) record.frames() / now.frames() : 0;
    double byFrames = share > 0 ? record.seconds() / share : Double.POSITIVE_INFINITY;
    double byTime = now.seconds() > 0 ? now.seconds() : Double.POSITIVE_INFINITY;
    double length = Math.min(byFrames, byTime);
    int others = certain + possible - done - 1;
    double seconds = length - record.seconds() + others * (length + now.mostWarmUpSeconds());
    return Double.isFinite(seconds) ? ", at most " + clock(Math.max(0, seconds)) + " left" : "";
  }

  private static String clock(double seconds) {
    long whole = Math.round(seconds);
    return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
  }
}
