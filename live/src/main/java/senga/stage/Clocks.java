package senga.stage;

import senga.control.Controls;
import senga.scene.Frame;

/** The values that come by themselves, and from no hand: those of clocks and of sound. */
final class Clocks {
  private static final int BANDS = Frame.Audio.MOST_BANDS;
  private static final Controls ALL =
      withSound(
          Controls.NONE
              .with("clock/beat", 0)
              .with("clock/tempo", 0)
              .with("clock/time", 0)
              .with("clock/playing", 0)
              .with("clock/phase", 0)
              .with("audio/level", 0));

  private Clocks() {}

  private static Controls withSound(Controls clocks) {
    Controls all = clocks;
    for (int band = 1; band <= BANDS; band++) {
      all = all.with("audio/band/" + band, 0);
    }
    return all;
  }

  /** Of these values those that are neither a clock's nor of sound. */
  static Controls without(Controls values) {
    return values.without(ALL);
  }
}
