package senga.sketch;

import senga.Senga;
import senga.export.Provenance;
import senga.scene.Canvas;
import senga.scene.Frame;
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

  /** Where a drawing of this frame comes from, under the title of the file that was opened. */
  public Provenance provenance(String title, Frame frame) {
    Provenance here = Senga.provenance(title, frame);
    return sketch instanceof Still still ? still.provenance(here) : here;
  }
}
