package senga.soak;

import java.util.Map;
import senga.trend.Driver;
import senga.trend.Verdict;

/**
 * What one run says for attribution.
 *
 * @param change what was set differently from the base run
 * @param perSecond how often each driver happened in a second; a missing one counts as 0
 * @param verdicts what was found about each store, by name
 */
public record Outcome(Change change, Map<Driver, Double> perSecond, Map<String, Verdict> verdicts) {
  public Outcome {
    perSecond = Map.copyOf(perSecond);
    verdicts = Map.copyOf(verdicts);
  }

  double rate(Driver driver) {
    return driver == Driver.SECONDS ? 1 : perSecond.getOrDefault(driver, 0.0);
  }

  boolean isGrowing(String store) {
    Verdict verdict = verdicts.get(store);
    return verdict != null && verdict.isGrowing();
  }

  /** Whether a store rose in steps and may rise further. */
  boolean isRising(String store) {
    Verdict verdict = verdicts.get(store);
    return verdict != null && verdict.isRising();
  }

  /** Growth per second of a store; 0 when it is flat, NaN when it is unknown. */
  double growth(String store) {
    Verdict verdict = verdicts.get(store);
    if (verdict == null) {
      return Double.NaN;
    }
    return switch (verdict.kind()) {
      case GROWING, SHRINKING -> verdict.perSecond().value();
      case FLAT, SAW_TOOTH, STEP, BOUNDED -> 0;
      case UNDECIDED -> verdict.isRising() ? verdict.perSecond().value() : Double.NaN;
    };
  }
}
