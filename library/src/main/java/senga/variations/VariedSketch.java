package senga.variations;

import java.util.List;
import senga.scene.Frame;
import senga.scene.Layer;
import senga.scene.Scene;
import senga.scene.Sketch;
import senga.tune.Changes;
import senga.tune.Tuning;

/** A sketch as it is drawn in one state of the panel, for pictures without a window. */
public final class VariedSketch implements Sketch {
  private final Sketch sketch;
  private final Tuning tuning = new Tuning();

  /** Draws what the sketch draws, with these changes. */
  public VariedSketch(Sketch sketch, Changes changes) {
    this.sketch = sketch;
    tuning.restore("variation", changes);
  }

  @Override
  public List<Layer> draw(Frame frame) throws Exception {
    Frame seen = tuning.begin(frame);
    return tuning.apply(Scene.of(sketch.draw(seen)), seen).layers();
  }
}
