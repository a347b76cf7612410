package senga.tune;

import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.scene.Frame;
import senga.scene.Scene;

/**
 * Tunes the first frame of a new version of a sketch, beside the old one that goes on: with the
 * changes as they would be carried over. Only {@link #adopt} makes them so.
 */
public final class TuningTrial implements Tuner {
  private final Tuning tuning;
  private volatile @Nullable Matching matching;
  private volatile @Nullable List<LayerPass> layers;

  TuningTrial(Tuning tuning) {
    this.tuning = tuning;
  }

  @Override
  public Frame begin(Frame frame) {
    return isUntouched() ? frame : tuning.begin(frame);
  }

  @Override
  public Scene apply(Scene scene, Frame frame) {
    if (isUntouched()) {
      return scene;
    }
    try {
      return carriedOver(scene, frame);
    } catch (RuntimeException unusable) {
      return scene; // what was changed stays by its names
    }
  }

  private Scene carriedOver(Scene scene, Frame frame) {
    Tuned tuned = tuning.tuned(frame);
    List<LayerPass> found = tuned.pass(scene, frame, Changes.NONE).layers();
    Matching made = Matching.of(tuning.outline(), Outline.of(found));
    layers = found;
    matching = made;
    return tuned.pass(scene, frame, made.carry(tuned.changes())).result();
  }

  /** The new version has taken over: all changes, and the history, are carried over to it. */
  public void adopt() {
    tuning.adopt(matching, layers);
  }

  /** Whether there is nothing to carry over. */
  private boolean isUntouched() {
    return tuning.ask(History::isEmpty) && tuning.changes().isEmpty();
  }
}
