package senga.trend;

import java.util.Arrays;
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
 *   <li>the estimate above the tolerance, and the interval at least a quarter of it away from zero,
 *       of all or of the second half → growing;
 *   <li>several steps up that do not become less, and calm between them → growing;
 *   <li>what lies between its highest and its lowest reading, spread over the run, within the bound
 *       → flat;
 *   <li>a store that may hold only so much, held no more, and came back to where it had been →
 *       within its bound: it goes up and down too much for a slope, and what may hide below that
 *       cannot go on;
 *   <li>else undecided, with the time that would be enough: the interval narrows with the length of
 *       the run at least, and what lies between highest and lowest is spread over more time.
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
 * @param most what the store may ever hold; infinite if nobody says
 */
public record Judge(Axis axis, double tolerance, double bound, boolean exact, double most) {
  private static final double FADING = 0.6; // the last quarter grows slower than this share
  private static final double SURE = 0.25; // the interval's near end, share of the estimate
  private static final double LONGEST_NEEDED = 24 * 3600;
  private static final double LONGER = 1.5; // a run that is made again is longer at least by this

  /** For a store that Java or the system makes rise, too. */
  public Judge(Axis axis, double tolerance) {
    this(axis, tolerance, tolerance, false);
  }

  /** For a store of which nobody says what it may hold. */
  public Judge(Axis axis, double tolerance, double bound, boolean exact) {
    this(axis, tolerance, bound, exact, Double.POSITIVE_INFINITY);
  }

  /** The same for an exact store. */
  public Judge ofExact() {
    return new Judge(axis, tolerance, bound, true, most);
  }

  /** The same for a store that may hold so much. */
  public Judge ofAtMost(double amount) {
    return new Judge(axis, tolerance, bound, exact, amount);
  }

  /** Judges one series. */
  public Verdict judge(Series series) {
    if (series.size() < TheilSen.FEWEST) {
      return undecided(series, Slope.UNKNOWN);
    }
    Optional<Series> envelope = SawTooth.lowerEnvelope(series);
    Verdict bySlope = envelope.map(this::sawTooth).orElseGet(() -> smooth(series));
    Verdict verdict = mindOfRises(series, bySlope);
    return verdict.isDecided() ? verdict : unclear(series, verdict);
  }

  /** What lies between the highest and the lowest reading may be little enough by itself. */
  private Verdict unclear(Series series, Verdict verdict) {
    Slope spread = spread(series);
    if (spread.isWithin(bound)) {
      return verdict(Kind.FLAT, series, spread);
    }
    return comesBack(series) ? verdict.bounded() : verdict;
  }

  /** Whether it never held more than it may, and no level of it was for good. */
  private boolean comesBack(Series series) {
    return Double.isFinite(most)
        && series.size() >= 2 * TheilSen.FEWEST
        && Arrays.stream(series.values()).allMatch(value -> value <= most)
        && rise(series).height() <= negligible(series);
  }

  /** What it may rise by in all. */
  private double negligible(Series series) {
    return tolerance * series.span(axis);
  }

  private Rise rise(Series series) {
    return Rises.of(series, negligible(series));
  }

  private Verdict mindOfRises(Series series, Verdict bySlope) {
    Rise rise = rise(series);
    if (rise.height() <= negligible(series) || bySlope.isGrowing()) {
      return bySlope;
    }
    if (rise.isStaircase(exact)) {
      return verdict(Kind.GROWING, series, mean(rise, series)).after(rise);
    }
    return exact ? mayBeOver(series, bySlope, rise) : bySlope;
  }

  /** Of rises that matter and are no proof: whether there will be more of them. */
  private Verdict mayBeOver(Series series, Verdict bySlope, Rise rise) {
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

  /** As much as it can have risen or fallen on the whole: from the lowest to the highest. */
  private Slope spread(Series series) {
    double[] values = series.values();
    double least = Arrays.stream(values).min().orElse(0);
    double most = Arrays.stream(values).max().orElse(0);
    double span = series.span(axis);
    return span == 0
        ? Slope.UNKNOWN
        : new Slope(
            (values[values.length - 1] - values[0]) / span,
            (least - most) / span,
            (most - least) / span);
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
      return isAgainst(slope, steps)
          ? undecided(series, series.slope(axis))
          : trend(rest, slope, rise);
    }
    return steps.size() > 1 && height > 0 && last > series.size() * 2 / 3
        ? undecided(series, mean(rise, series), 2 * series.span(Axis.SECONDS)).after(rise)
        : verdict(Kind.STEP, rest, slope).after(rise);
  }

  /** Whether a slope may be made by what was taken out: without a fall, all that is left rises. */
  private static boolean isAgainst(Slope slope, List<Steps.Step> steps) {
    return steps.stream().anyMatch(step -> step.height() * slope.value() < 0);
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
      if (half >= 3 * TheilSen.FEWEST && isSure(late) && rise(tail).isStaircase(false)) {
        return moving(tail, late, rise); // a warm-up before it blurs the whole
      }
    }
    return isSure(slope) ? moving(series, slope, rise) : undecided(series, slope);
  }

  /** Whether a slope matters, and its sign is beyond doubt. */
  private boolean isSure(Slope slope) {
    boolean isRise = slope.low() > SURE * slope.value() && slope.value() > tolerance;
    boolean isFall = slope.high() < SURE * slope.value() && slope.value() < -tolerance;
    return isRise || isFall;
  }

  private Verdict moving(Series series, Slope slope, Rise rise) {
    Kind kind = slope.value() > 0 ? Kind.GROWING : Kind.SHRINKING;
    return verdict(kind, series, slope).after(rise);
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
    double needed =
        series.size() < TheilSen.FEWEST
            ? seconds * TheilSen.FEWEST / Math.max(1, series.size())
            : Math.min(byBand(slope, seconds), seconds * spread(series).high() / bound);
    return undecided(series, slope, Math.max(needed, LONGER * seconds));
  }

  /** Until the slope's interval is narrow enough; infinite as long as nothing is known of it. */
  private double byBand(Slope slope, double seconds) {
    double excess = (slope.halfWidth() + Math.abs(slope.value())) / bound;
    return seconds * Math.max(1, excess);
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
