package senga.live;

import senga.scene.Canvas;
import senga.scene.Sketch;
import senga.scene.StageOptions;
import senga.sketch.Act;
import senga.sketch.SketchHost;

/**
 * Where a sketch's {@code main} goes.
 *
 * <pre>
 *   void main() { Stage.run(this::draw, Canvas.mm(400, 400)); }
 * </pre>
 *
 * <p>When {@code senga} loaded the file, {@code run} hands the sketch over and returns; the command
 * decides what becomes of it. When Java runs the file itself, {@code run} opens the window and
 * returns when it is closed; if the show did not end well, it ends the process with exit code 1
 * instead, as {@code senga run} would.
 */
public final class Stage {
  private Stage() {}

  /** Shows the sketch on 400 × 400 mm. */
  public static void run(Sketch sketch) {
    run(sketch, Act.DEFAULT_CANVAS);
  }

  /** Shows the sketch on this paper. */
  public static void run(Sketch sketch, Canvas canvas) {
    run(sketch, canvas, StageOptions.DEFAULT);
  }

  /**
   * Shows the sketch as it wishes to be shown; the command line may overrule each wish.
   *
   * @throws IllegalStateException if {@code senga} runs the sketch, and this is another thread than
   *     that of its main
   */
  public static void run(Sketch sketch, Canvas canvas, StageOptions options) {
    Act act = new Act(sketch, canvas, options);
    if (SketchHost.CURRENT.isBound()) {
      SketchHost.CURRENT.get().register(act);
    } else if (SketchHost.hasLoaded(sketch)) {
      throw new IllegalStateException("Stage.run belongs into main, not into a thread of its own");
    } else {
      Alone.run(act);
    }
  }
}
