package senga.command;

import java.nio.file.Path;
import senga.sketch.Act;
import senga.variations.Variation;
import senga.variations.VariationsFile;
import senga.variations.VariedSketch;

/** A sketch as one of its variations has it. */
final class Varied {
  private Varied() {}

  /**
   * @throws IllegalArgumentException if there is no such variation, with the nearest name, or the
   *     file beside the sketch is refused
   */
  static Variation find(Path sketch, String name) {
    return VariationsFile.of(sketch).read().get(name);
  }

  /**
   * With its changes, the paper's colour among them, its strokes and its seed; drawn so that a
   * {@link Painter} can tell which changes have no place.
   */
  static Act act(Act act, Variation variation) {
    VariedSketch varied = new VariedSketch(act.sketch(), variation);
    varied.observe(true);
    return act.drawnBy(varied).with(varied.on(act.canvas()), act.options().seed(variation.seed()));
  }
}
