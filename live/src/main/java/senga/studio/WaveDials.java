package senga.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import senga.tune.Formula;
import senga.tune.Wave;
import senga.tune.Wave.Shape;
import senga.tune.Wave.Unit;

/** The parts of a wave: rate, unit, phase, and what else its shape has. */
final class WaveDials {
  private static final Unit[] UNITS = Unit.values();
  private static final double[] MUSICAL = {
    0.125, 0.25, 1 / 3.0, 0.5, 2 / 3.0, 1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24, 32, 64
  };
  private static final double[] QUARTERS = {0, 0.25, 0.5, 0.75, 1};
  private static final double[] TURNS = {-1, 0, 1};

  private final Dial rate;
  private final Dial phase;
  private final Dial spread;
  private final Dial seed;
  private final Dial count;

  WaveDials(Typing typing) {
    rate = new Dial(typing, "rate");
    phase = new Dial(typing, "phase").over(0, 1).stops(QUARTERS);
    spread = new Dial(typing, "spread").over(-1, 1).stops(TURNS);
    seed = new Dial(typing, "seed").over(0, 100);
    count = new Dial(typing, "steps").over(1, Wave.MOST_STEPS);
  }

  /**
   * @param several whether the row stands for several operations
   * @param change takes over what it becomes
   * @return below it
   */
  float draw(
      Sheet sheet, float top, float width, Wave wave, boolean several, Consumer<Formula> change) {
    float y = units(sheet, top, wave, change);
    y = rate(sheet, y, width, wave, change);
    double turned = phase.draw(sheet, 0, y, width, wave.phase(), wave::phase);
    put(turned != wave.phase(), () -> wave.phase(turned), change);
    y += Dial.HEIGHT;
    if (several || wave.spread() != 0) {
      double ahead = spread.draw(sheet, 0, y, width, wave.spread(), wave::spread);
      put(ahead != wave.spread(), () -> wave.spread(ahead), change);
      y += Dial.HEIGHT;
    }
    if (wave.shape().isRandom()) {
      double other = seed.draw(sheet, 0, y, width, wave.seed(), wave::seed);
      put(other != wave.seed(), () -> wave.seed(Math.rint(other)), change);
      y += Dial.HEIGHT;
    }
    return wave.shape() == Shape.STEPS ? steps(sheet, y, width, wave, change) : y;
  }

  private static void put(boolean turned, Supplier<Wave> next, Consumer<Formula> change) {
    if (turned) {
      change.accept(next.get().formula());
    }
  }

  private float units(Sheet sheet, float y, Wave wave, Consumer<Formula> change) {
    float x = Dial.LABEL;
    for (Unit unit : UNITS) {
      if (Buttons.text(sheet, unit.word(), x, y, unit == wave.unit()) && unit != wave.unit()) {
        change.accept(wave.unit(unit).rate(rate(wave, unit)).formula());
      }
      x += Buttons.width(sheet, unit.word()) + 4;
    }
    return y + Buttons.HEIGHT + 4;
  }

  /** About as quick as before, at 120 beats a minute. */
  private static double rate(Wave wave, Unit unit) {
    double seconds =
        switch (wave.unit()) {
          case HERTZ -> 1 / wave.rate();
          case SECONDS -> wave.rate();
          case BEATS -> wave.rate() / 2;
          case BARS -> wave.rate() * 2;
        };
    double next =
        switch (unit) {
          case HERTZ -> 1 / seconds;
          case SECONDS -> seconds;
          case BEATS -> seconds * 2;
          case BARS -> seconds / 2;
        };
    double rounded = Numbers.round(next, Numbers.quantum(next * 10));
    return Math.clamp(rounded > 0 ? rounded : next, 1e-6, Wave.MOST_RATE);
  }

  private float rate(Sheet sheet, float y, float width, Wave wave, Consumer<Formula> change) {
    switch (wave.unit()) {
      case HERTZ -> rate.overOctaves(0.01, 20).unit("Hz");
      case SECONDS -> rate.overOctaves(0.05, 120).unit("s");
      case BEATS -> rate.overOctaves(0.125, 64).stops(MUSICAL).unit("beats");
      case BARS -> rate.overOctaves(0.125, 64).stops(MUSICAL).unit("bars");
    }
    double turned = rate.draw(sheet, 0, y, width, wave.rate(), wave::rate);
    put(turned != wave.rate(), () -> wave.rate(turned), change);
    return y + Dial.HEIGHT;
  }

  private float steps(Sheet sheet, float y, float width, Wave wave, Consumer<Formula> change) {
    int now = wave.steps().size();
    double turned = count.draw(sheet, 0, y, width, now, value -> sized(wave, value));
    int wanted = (int) Math.clamp(Math.rint(turned), 1, Wave.MOST_STEPS);
    if (wanted != now) {
      change.accept(sized(wave, wanted).formula());
    }
    return y + Dial.HEIGHT;
  }

  /** More steps repeat those that are there. */
  private static Wave sized(Wave wave, double count) {
    List<Double> steps = new ArrayList<>();
    for (int i = 0; i < Math.min(count, Wave.MOST_STEPS + 1); i++) {
      steps.add(wave.steps().get(i % wave.steps().size()));
    }
    return wave.steps(steps);
  }
}
