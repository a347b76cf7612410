package senga.monitor;

import java.util.Locale;

/**
 * What can be said about one store after one run.
 *
 * @param kind the short answer
 * @param perSecond its growth per second (of the lower envelope of a saw-tooth, without one-time
 *     steps)
 * @param perFrame the same growth per frame
 * @param step height of all one-time steps together; 0 without
 * @param settledAfter seconds until a transient had ended; 0 without
 * @param neededSeconds length of the run that would decide it; 0 when decided
 */
public record Verdict(
    Kind kind,
    Slope perSecond,
    Slope perFrame,
    double step,
    double settledAfter,
    double neededSeconds) {
  /** The short answer. */
  public enum Kind {
    FLAT("flat"),
    GROWING("growing"),
    SHRINKING("shrinking"),
    SAW_TOOTH("saw-tooth (collector)"),
    STEP("step (one-time)"),
    UNDECIDED("undecided");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** The same, when only a part of the run was judged: {@code times} as long is needed then. */
  public Verdict needing(double times) {
    return new Verdict(kind, perSecond, perFrame, step, settledAfter, times * neededSeconds);
  }

  public boolean isGrowing() {
    return kind == Kind.GROWING;
  }

  public boolean isDecided() {
    return kind != Kind.UNDECIDED;
  }

  /** The verdict as a sentence's end: {@code growing 92.6 KB/s (2.59 KB/frame)}. */
  public String text(Unit unit) {
    return switch (kind) {
      case FLAT -> "flat within ± " + rate(unit, perSecond.bound()) + settled();
      case SAW_TOOTH -> "saw-tooth (collector), flat within ± " + rate(unit, perSecond.bound());
      case STEP ->
          "step (one-time) of %s, otherwise flat within ± %s"
              .formatted(unit.text(step), rate(unit, perSecond.bound()));
      case GROWING, SHRINKING ->
          "%s %s (%s per frame)"
              .formatted(
                  kind.words(),
                  rate(unit, Math.abs(perSecond.value())),
                  unit.text(Math.abs(perFrame.value())));
      case UNDECIDED -> undecided();
    };
  }

  private String settled() {
    return settledAfter > 0
        ? String.format(Locale.ROOT, " after settling for %.0f s", settledAfter)
        : "";
  }

  private String undecided() {
    return String.format(
        Locale.ROOT, "undecided; a run of %,.0f s or more is needed", Math.ceil(neededSeconds));
  }

  private static String rate(Unit unit, double perSecond) {
    return unit.text(perSecond) + "/s";
  }
}
