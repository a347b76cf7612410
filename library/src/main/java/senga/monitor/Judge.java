package senga.monitor;

import java.util.List;
import java.util.Optional;
import senga.monitor.Series.Axis;
import senga.monitor.Verdict.Kind;

/**
 * Decides from one store's readings whether it grew. In this order:
 *
 * <ol>
 *   <li>a saw-tooth is replaced by its lower envelope;
 *   <li>one or two steps that matter are taken out; if the rest is flat → step;
 *   <li>the slope's interval within the tolerance → flat;
 *   <li>the second half flat, or the growth fading → flat after settling, or undecided;
 *   <li>the estimate above the tolerance, and the interval at least a quarter of it away from zero
 *       → growing;
 *   <li>else undecided, with the time that would be enough: the interval narrows with the length of
 *       the run to the power 1.5.
 * </ol>
 *
 * @param axis what the tolerance is counted by
 * @param tolerance growth per second (or per frame) that still counts as flat, in the store's unit
 */
public record Judge(Axis axis, double tolerance) {
  private static final double NARROWING = 1.5;
  private static final double FADING = 0.6; // the last quarter grows slower than this share
  private static final double SURE = 0.25; // the interval's near end, share of the estimate
  private static final double LONGEST_NEEDED = 24 * 3600;

  /** Judges one series. */
  public Verdict judge(Series series) {
    if (series.size() < TheilSen.FEWEST) {
      return undecided(series, Slope.UNKNOWN);
    }
    Optional<Series> envelope = SawTooth.lowerEnvelope(series);
    return envelope.map(this::sawTooth).orElseGet(() -> smooth(series));
  }

  private Verdict sawTooth(Series envelope) {
    if (envelope.size() < TheilSen.FEWEST) {
      return spread(envelope).isWithin(tolerance)
          ? verdict(Kind.SAW_TOOTH, envelope, spread(envelope), 0, 0)
          : undecided(envelope, Slope.UNKNOWN);
    }
    Verdict verdict = smooth(envelope);
    return verdict.kind() == Kind.FLAT
        ? verdict(Kind.SAW_TOOTH, envelope, envelope.slope(axis), 0, 0)
        : verdict;
  }

  /** Of few points: the largest rise and fall from the first one, spread over the whole time. */
  private Slope spread(Series few) {
    double[] values = few.values();
    double low = 0;
    double high = 0;
    for (double value : values) {
      low = Math.min(low, value - values[0]);
      high = Math.max(high, value - values[0]);
    }
    double span = few.span(axis);
    return span == 0
        ? Slope.UNKNOWN
        : new Slope((values[values.length - 1] - values[0]) / span, low / span, high / span);
  }

  private Verdict smooth(Series series) {
    List<Steps.Step> steps = Steps.find(series.values());
    double height = steps.stream().mapToDouble(Steps.Step::height).sum();
    if (Math.abs(height) > tolerance * series.span(axis)) {
      return stepped(series, steps, height);
    }
    Slope slope = series.slope(axis);
    return slope.isWithin(tolerance)
        ? verdict(Kind.FLAT, series, slope, 0, 0)
        : trend(series, slope, 0);
  }

  private Verdict stepped(Series series, List<Steps.Step> steps, double height) {
    Series rest = series.values(Steps.without(series.values(), steps));
    Slope slope = rest.slope(axis);
    if (!slope.isWithin(tolerance)) {
      return trend(rest, slope, height);
    }
    int last = steps.stream().mapToInt(Steps.Step::place).max().orElse(0);
    boolean mayGoOn = steps.size() > 1 && height > 0 && last > series.size() * 2 / 3;
    return mayGoOn
        ? undecided(series, slope, 2 * series.span(Axis.SECONDS))
        : verdict(Kind.STEP, rest, slope, height, 0);
  }

  private Verdict trend(Series series, Slope slope, double step) {
    int half = series.size() / 2;
    if (half >= TheilSen.FEWEST) {
      Series tail = series.part(half, series.size());
      Slope late = tail.slope(axis);
      if (late.isWithin(tolerance)) {
        return verdict(Kind.FLAT, tail, late, step, tail.x(Axis.SECONDS)[0] - start(series));
      }
      if (isFading(tail)) {
        return undecided(series, slope, 2 * series.span(Axis.SECONDS));
      }
    }
    if (slope.low() > SURE * slope.value() && slope.value() > tolerance) {
      return verdict(Kind.GROWING, series, slope, step, 0);
    }
    return slope.high() < SURE * slope.value() && slope.value() < -tolerance
        ? verdict(Kind.SHRINKING, series, slope, step, 0)
        : undecided(series, slope);
  }

  /** Whether growth was still slowing down during the last half. */
  private boolean isFading(Series tail) {
    int half = tail.size() / 2;
    Slope third = tail.part(0, half).slope(axis);
    Slope fourth = tail.part(half, tail.size()).slope(axis);
    return third.value() > 0
        && fourth.high() < third.low()
        && fourth.value() < FADING * third.value();
  }

  private Verdict undecided(Series series, Slope slope) {
    double seconds = Math.max(1, series.span(Axis.SECONDS));
    double excess = (slope.halfWidth() + Math.abs(slope.value())) / tolerance;
    double needed =
        Double.isFinite(excess)
            ? seconds * Math.pow(Math.max(1, excess), 1 / NARROWING)
            : seconds * TheilSen.FEWEST / Math.max(1, series.size());
    return undecided(series, slope, Math.max(needed, 1.5 * seconds));
  }

  private Verdict undecided(Series series, Slope slope, double needed) {
    Verdict without = verdict(Kind.UNDECIDED, series, slope, 0, 0);
    double seconds = Math.min(LONGEST_NEEDED, needed);
    return new Verdict(Kind.UNDECIDED, without.perSecond(), without.perFrame(), 0, 0, seconds);
  }

  private Verdict verdict(Kind kind, Series series, Slope slope, double step, double settled) {
    double framesPerSecond = framesPerSecond(series);
    Slope perSecond = axis == Axis.SECONDS ? slope : slope.times(framesPerSecond);
    Slope perFrame =
        axis == Axis.FRAMES
            ? slope
            : framesPerSecond > 0 ? slope.times(1 / framesPerSecond) : Slope.UNKNOWN;
    return new Verdict(kind, perSecond, perFrame, step, settled, 0);
  }

  private static double framesPerSecond(Series series) {
    double seconds = series.span(Axis.SECONDS);
    return seconds == 0 ? 0 : series.span(Axis.FRAMES) / seconds;
  }

  private static double start(Series series) {
    return series.x(Axis.SECONDS)[0];
  }
}
