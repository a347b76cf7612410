package senga.play;

import java.util.function.LongSupplier;
import senga.geometry.Color;
import senga.geometry.Quality;
import senga.realise.Realiser;
import senga.scene.Canvas;
import senga.scene.Frame;
import senga.scene.Layer;
import senga.scene.Pen;
import senga.scene.Scene;
import senga.scene.Sketch;
import senga.tune.Changes;
import senga.tune.StepRecipes;
import senga.tune.Tuner;

/** Turns one frame of a sketch into lines: draw, lay flat, tune, realise layer by layer. */
final class FrameDrawer {
  private static final double FAINTNESS = 0.3;
  private static final Pen UNSEEN = Pen.DEFAULT.color(new Color(0));

  private final Realiser finals;
  private final Realiser drafts;
  private final Tuner tuner;
  private final LongSupplier nanos;

  FrameDrawer(Realiser realiser, Tuner tuner, LongSupplier nanos) {
    finals = realiser.quality(Quality.FINAL);
    drafts = realiser.quality(Quality.DRAFT);
    this.tuner = tuner;
    this.nanos = nanos;
  }

  /**
   * Fills {@code into}; whatever draw and the operations throw comes out as it is.
   *
   * @param changes in force for this frame
   */
  void draw(Sketch sketch, Frame frame, Changes changes, Quality quality, FrameBuffer into)
      throws Exception {
    long begun = nanos.getAsLong();
    into.settle(begun);
    Frame seen = tuner.begin(frame, changes);
    into.begin(onItsPaper(frame, seen), changes);
    Scene scene = tuner.apply(Scene.of(sketch.draw(seen)), seen, changes);
    into.recipes(StepRecipes.of(seen));
    boolean draft = quality == Quality.DRAFT && hasDraft(scene);
    Realiser realiser = draft ? drafts : finals;
    for (Layer layer : scene.layers()) {
      realiser.realise(layer.geometry(), into.lines());
      into.endLayer(layer.pen());
    }
    Tuner other = tuner.beneath();
    if (other != null) {
      beneath(other, sketch, frame, realiser, into);
    }
    if (draft) {
      into.draftOf(scene);
    }
    into.finish(nanos.getAsLong() - begun);
  }

  /** What cannot be drawn is not there: the frame itself is good. */
  private static void beneath(
      Tuner tuner, Sketch sketch, Frame frame, Realiser realiser, FrameBuffer into) {
    try {
      Frame seen = tuner.begin(frame);
      Scene scene = tuner.apply(Scene.of(sketch.draw(seen)), seen);
      for (Layer layer : scene.layers()) {
        realiser.realise(layer.geometry(), into.lines());
        into.endBeneath(faint(layer.pen()));
      }
    } catch (Exception failed) {
      into.endBeneath(UNSEEN);
    }
  }

  private static Pen faint(Pen pen) {
    Color color = pen.color();
    return pen.color(alpha(color, (int) (color.alpha() * FAINTNESS)));
  }

  private static Color alpha(Color color, int alpha) {
    return new Color((color.rgba() & ~0xff) | alpha);
  }

  private static boolean hasDraft(Scene scene) {
    for (Layer layer : scene.layers()) {
      if (layer.geometry().hasDraft()) {
        return true;
      }
    }
    return false;
  }

  /** The frame, with the paper that was chosen for it. */
  private static Frame onItsPaper(Frame frame, Frame seen) {
    Canvas paper = seen.canvas();
    return paper.equals(frame.canvas()) ? frame : frame.canvas(paper);
  }
}
