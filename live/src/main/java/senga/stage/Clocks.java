package senga.stage;

import senga.control.Controls;

/** The values that machines say by themselves, and no hand: those of clocks. */
final class Clocks {
  private static final Controls ALL =
      Controls.NONE
          .with("clock/beat", 0)
          .with("clock/tempo", 0)
          .with("clock/time", 0)
          .with("clock/playing", 0)
          .with("clock/phase", 0);

  private Clocks() {}

  /** Of these values those that are no clock's. */
  static Controls without(Controls values) {
    return values.without(ALL);
  }
}
