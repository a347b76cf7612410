package senga.variations;

import senga.tune.Blend;
import senga.tune.Modulation;
import senga.words.PlainNumber;

/** What a modulation does, in a few words. */
final class ModulationText {
  private static final double PERCENT = 100;

  private ModulationText() {}

  static String of(Modulation by) {
    String depth =
        by.blend() == Blend.ADD
            ? PlainNumber.of(by.depth())
            : PlainNumber.of(Math.rint(by.depth() * PERCENT)) + " %";
    String bias = by.bias() == 0 ? "" : ", bias " + PlainNumber.of(by.bias());
    return "moved by " + depth + bias + ": " + by.source().text();
  }
}
