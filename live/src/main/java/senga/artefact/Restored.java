package senga.artefact;

import senga.manifest.Manifest;
import senga.scene.StageOptions;
import senga.sketch.Act;
import senga.variations.Variation;
import senga.variations.Variations;
import senga.variations.VariedSketch;

/** A sketch as it was when a file was drawn with it. */
public record Restored(Manifest manifest) {
  /** The name of that state among the sketch's variations. */
  public static final String VARIATION = "as in the file";

  /** With the paper, the seed and the values from outside. */
  public Act over(Act act) {
    StageOptions options =
        act.options().fps(manifest.fps()).seed(manifest.seed()).controls(manifest.controls());
    return act.with(manifest.canvas(), options);
  }

  /** For drawing without a window: tuned as the panel was, too, and with its strokes. */
  public Act tuned(Act act) {
    return over(act.drawnBy(new VariedSketch(act.sketch(), variation())));
  }

  /** What the panel had changed, as a variation at the first frame. */
  Variation variation() {
    Variations state = manifest.state();
    return Variation.of(VARIATION, state.now(), manifest.seed(), manifest.times().getFirst())
        .strokes(state.strokes());
  }
}
