package senga.trend;

import java.util.Locale;
import senga.monitor.Unit;

/**
 * What can be said about one store after one run.
 *
 * @param kind the short answer
 * @param perSecond its growth per second (of the lower envelope of a saw-tooth, without one-time
 *     steps)
 * @param perFrame the same growth per frame
 * @param asked growth per second that flat must exclude
 * @param rise the steps that it took and that are not growth, or not yet
 * @param settledAfter seconds until a transient had ended; 0 without
 * @param neededSeconds length of the run that would decide it; 0 when decided
 */
public record Verdict(
    Kind kind,
    Slope perSecond,
    Slope perFrame,
    double asked,
    Rise rise,
    double settledAfter,
    double neededSeconds) {
  private static final double HOUR = 3600;

  /** The short answer. */
  public enum Kind {
    FLAT("flat"),
    GROWING("growing"),
    SHRINKING("shrinking"),
    SAW_TOOTH("saw-tooth (collector)"),
    STEP("step (one-time)"),
    BOUNDED("within its bound"),
    UNDECIDED("undecided");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    public boolean isFlat() {
      return this == FLAT || this == SAW_TOOTH || this == STEP || this == BOUNDED;
    }
  }

  /** Nothing can be said of a run shorter than {@code neededSeconds}. */
  public static Verdict tooShort(double neededSeconds) {
    return new Verdict(
        Kind.UNDECIDED, Slope.UNKNOWN, Slope.UNKNOWN, 0, Rise.NONE, 0, neededSeconds);
  }

  /** The same, when only a part of the run was judged: {@code times} as long is needed then. */
  public Verdict stretched(double times) {
    return needing(times * neededSeconds);
  }

  /** The same, to be decided by a run of that length. */
  Verdict needing(double seconds) {
    return new Verdict(kind, perSecond, perFrame, asked, rise, settledAfter, seconds);
  }

  /** The same, true after so many seconds. */
  Verdict settled(double afterSeconds) {
    return new Verdict(kind, perSecond, perFrame, asked, rise, afterSeconds, neededSeconds);
  }

  /** The same, of a store that took these steps. */
  Verdict after(Rise steps) {
    return new Verdict(kind, perSecond, perFrame, asked, steps, settledAfter, neededSeconds);
  }

  /** The same, of a store that comes and goes within its bound: there is no more to find out. */
  Verdict bounded() {
    return new Verdict(Kind.BOUNDED, perSecond, perFrame, asked, Rise.NONE, 0, 0);
  }

  public boolean isGrowing() {
    return kind == Kind.GROWING;
  }

  /** Whether it rose in steps, too late or too often to be called over, too seldom for a proof. */
  public boolean isRising() {
    return kind == Kind.UNDECIDED && rise.height() > 0;
  }

  /** Whether there was too little to say anything, not even within what it may have grown. */
  public boolean isTooShort() {
    return kind == Kind.UNDECIDED && rise.isNone() && !Double.isFinite(perSecond.bound());
  }

  public boolean isDecided() {
    return kind != Kind.UNDECIDED;
  }

  /** The verdict as a sentence's end: {@code growing 92.6 KB/s (2.59 KB/frame)}. */
  public String text(Unit unit) {
    return switch (kind) {
      case FLAT -> within(unit) + settled(unit);
      case SAW_TOOTH -> "saw-tooth (collector), " + within(unit) + settled(unit);
      case STEP -> rise.text(unit) + ", otherwise " + within(unit);
      case BOUNDED ->
          "comes and goes within its bound, too much for a slope (± %s)"
              .formatted(rate(unit, perSecond.bound()));
      case GROWING, SHRINKING ->
          "%s %s (%s per frame)"
              .formatted(
                  kind.words(),
                  rate(unit, Math.abs(perSecond.value())),
                  unit.text(Math.abs(perFrame.value())));
      case UNDECIDED -> undecided(unit);
    };
  }

  private String within(Unit unit) {
    return "flat within ± %s (asked: ± %s)"
        .formatted(rate(unit, perSecond.bound()), rate(unit, asked));
  }

  private String settled(Unit unit) {
    if (!rise.isNone()) {
      return " after " + rise.text(unit);
    }
    return settledAfter > 0
        ? String.format(Locale.ROOT, " after settling for %.0f s", settledAfter)
        : "";
  }

  private String undecided(Unit unit) {
    return "undecided" + reason(unit) + "; " + needed(unit);
  }

  private String reason(Unit unit) {
    if (!rise.isNone()) {
      return ": " + rise.text(unit) + ", and more may follow";
    }
    return isTooShort()
        ? ": too few readings"
        : " within ± %s (asked: ± %s)".formatted(rate(unit, perSecond.bound()), rate(unit, asked));
  }

  /** What it would take: a longer run, or, where that would be hours, a wider bound. */
  private String needed(Unit unit) {
    double seconds = Math.ceil(neededSeconds);
    if (seconds <= HOUR) {
      return String.format(Locale.ROOT, "a run of %,.0f s or more is needed", seconds);
    }
    String hours = String.format(Locale.ROOT, "a run of %.0f h or more", Math.ceil(seconds / HOUR));
    return unit == Unit.BYTES && rise.isNone()
        ? hours + " or a wider bound (--tolerance) is needed"
        : hours + " is needed";
  }

  private static String rate(Unit unit, double perSecond) {
    return unit.text(perSecond) + "/s";
  }
}
