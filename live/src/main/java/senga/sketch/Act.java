package senga.sketch;

import senga.scene.Canvas;
import senga.scene.Sketch;
import senga.scene.StageOptions;

/** What a sketch file brings to the stage: the drawing function, its paper and its wishes. */
public record Act(Sketch sketch, Canvas canvas, StageOptions options) {
  /** The paper of a sketch that asks for none. */
  public static final Canvas DEFAULT_CANVAS = Canvas.mm(400, 400);

  /** A sketch without any wish. */
  public static Act of(Sketch sketch) {
    return new Act(sketch, DEFAULT_CANVAS, StageOptions.DEFAULT);
  }
}
