package senga.trend;

import java.util.List;
import java.util.Optional;
import senga.trend.Series.Axis;
import senga.trend.Verdict.Kind;

/**
 * Decides from one store's readings whether it grew. In this order:
 *
 * <ol>
 *   <li>a saw-tooth is replaced by its lower envelope;
 *   <li>one or two steps that matter are taken out; if the rest is flat → step;
 *   <li>the slope's interval within the bound → flat;
 *   <li>the second half flat, or the growth fading → flat after settling, or undecided;
 *   <li>the estimate above the tolerance, and the interval at least a quarter of it away from zero
 *       → growing;
 *   <li>else undecided, with the time that would be enough: the interval narrows with the length of
 *       the run to the power 1.5.
 * </ol>
 *
 * <p>Slopes do not see what comes in bursts. So of an exact store, flat is said only if what it
 * rose by for good is within the tolerance too, or ended so early that it is over; see {@link
 * Rise}.
 *
 * @param axis what the tolerance is counted by
 * @param tolerance growth per second (or per frame) that is no reproach, in the store's unit
 * @param bound growth that flat must exclude; not more than the tolerance
 * @param exact whether the program alone makes the store rise, and not what runs beneath it
 */
public record Judge(Axis axis, double tolerance, double bound, boolean exact) {
  private static final double NARROWING = 1.5;
  private static final double FADING = 0.6; // the last quarter grows slower than this share
  private static final double SURE = 0.25; // the interval's near end, share of the estimate
  private static final double LONGEST_NEEDED = 24 * 3600;
  private static final double LONGER = 1.5; // a run that is made again is longer at least by this

  /** For a store that Java or the system makes rise, too. */
  public Judge(Axis axis, double tolerance) {
    this(axis, tolerance, tolerance, false);
  }

  /** The same for an exact store. */
  public Judge ofExact() {
    return new Judge(axis, tolerance, bound, true);
  }

  /** Judges one series. */
  public Verdict judge(Series series) {
    if (series.size() < TheilSen.FEWEST) {
      return undecided(series, Slope.UNKNOWN);
    }
    Optional<Series> envelope = SawTooth.lowerEnvelope(series);
    Verdict bySlope = envelope.map(this::sawTooth).orElseGet(() -> smooth(series));
    return exact ? mindOfRises(series, bySlope) : bySlope;
  }

  private Verdict mindOfRises(Series series, Verdict bySlope) {
    double negligible = tolerance * series.span(axis);
    Rise rise = Rises.of(series, negligible);
    if (rise.height() <= negligible || bySlope.isGrowing()) {
      return bySlope;
    }
    double seconds = series.span(Axis.SECONDS);
    double lasted = rise.lastSeconds() - start(series);
    if (lasted <= rise.mostShare() * seconds) {
      return bySlope.kind().isFlat() ? bySlope.after(rise) : bySlope;
    }
    double needed = Math.max(lasted / rise.mostShare(), LONGER * seconds);
    return undecided(series, mean(rise, series), Math.max(needed, bySlope.neededSeconds()))
        .after(rise);
  }

  /** What the steps come to on the way; how they go on, nobody knows. */
  private Slope mean(Rise rise, Series series) {
    return new Slope(rise.height() / series.span(axis), 0, Double.POSITIVE_INFINITY);
  }

  private Verdict sawTooth(Series envelope) {
    if (envelope.size() < TheilSen.FEWEST) {
      return spread(envelope).isWithin(bound)
          ? verdict(Kind.SAW_TOOTH, envelope, spread(envelope))
          : undecided(envelope, Slope.UNKNOWN);
    }
    Verdict verdict = smooth(envelope);
    return verdict.kind() == Kind.FLAT
        ? verdict(Kind.SAW_TOOTH, envelope, envelope.slope(axis))
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
    return slope.isWithin(bound)
        ? verdict(Kind.FLAT, series, slope)
        : trend(series, slope, Rise.NONE);
  }

  private Verdict stepped(Series series, List<Steps.Step> steps, double height) {
    int last = steps.stream().mapToInt(Steps.Step::place).max().orElse(0);
    Rise rise = new Rise(height, steps.size(), series.x(Axis.SECONDS)[last]);
    Series rest = series.values(Steps.without(series.values(), steps));
    Slope slope = rest.slope(axis);
    if (!slope.isWithin(bound)) {
      return trend(rest, slope, rise);
    }
    boolean mayGoOn = steps.size() > 1 && height > 0 && last > series.size() * 2 / 3;
    return mayGoOn
        ? undecided(series, mean(rise, series), 2 * series.span(Axis.SECONDS)).after(rise)
        : verdict(Kind.STEP, rest, slope).after(rise);
  }

  private Verdict trend(Series series, Slope slope, Rise rise) {
    int half = series.size() / 2;
    if (half >= TheilSen.FEWEST) {
      Series tail = series.part(half, series.size());
      Slope late = tail.slope(axis);
      if (late.isWithin(bound)) {
        double settled = tail.x(Axis.SECONDS)[0] - start(series);
        return verdict(Kind.FLAT, tail, late).settled(settled).after(rise);
      }
      if (isFading(tail)) {
        return undecided(series, slope, 2 * series.span(Axis.SECONDS));
      }
    }
    if (slope.low() > SURE * slope.value() && slope.value() > tolerance) {
      return verdict(Kind.GROWING, series, slope).after(rise);
    }
    return slope.high() < SURE * slope.value() && slope.value() < -tolerance
        ? verdict(Kind.SHRINKING, series, slope).after(rise)
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
    double excess = (slope.halfWidth() + Math.abs(slope.value())) / bound;
    double needed =
        Double.isFinite(excess)
            ? seconds * Math.pow(Math.max(1, excess), 1 / NARROWING)
            : seconds * TheilSen.FEWEST / Math.max(1, series.size());
    return undecided(series, slope, Math.max(needed, LONGER * seconds));
  }

  private Verdict undecided(Series series, Slope slope, double needed) {
    return verdict(Kind.UNDECIDED, series, slope).needing(Math.min(LONGEST_NEEDED, needed));
  }

  private Verdict verdict(Kind kind, Series series, Slope slope) {
    double framesPerSecond = framesPerSecond(series);
    boolean bySeconds = axis == Axis.SECONDS;
    Slope perSecond = bySeconds ? slope : slope.times(framesPerSecond);
    Slope perFrame =
        !bySeconds ? slope : framesPerSecond > 0 ? slope.times(1 / framesPerSecond) : Slope.UNKNOWN;
    double asked = bySeconds ? bound : bound * framesPerSecond;
    return new Verdict(kind, perSecond, perFrame, asked, Rise.NONE, 0, 0);
  }

  private static double framesPerSecond(Series series) {
    double seconds = series.span(Axis.SECONDS);
    return seconds == 0 ? 0 : series.span(Axis.FRAMES) / seconds;
  }

  private static double start(Series series) {
    return series.x(Axis.SECONDS)[0];
  }
}
