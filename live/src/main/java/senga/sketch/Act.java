package senga.sketch;

import senga.Senga;
import senga.export.Provenance;
import senga.manifest.Sources;
import senga.scene.Canvas;
import senga.scene.Frame;
import senga.scene.Sketch;
import senga.scene.StageOptions;

/**
 * What a sketch file brings to the stage: the drawing function, its paper and its wishes.
 *
 * @param sources what it was compiled from, for the manifests of its pictures
 */
public record Act(Sketch sketch, Canvas canvas, StageOptions options, Sources sources) {
  /** The paper of a sketch that asks for none. */
  public static final Canvas DEFAULT_CANVAS = Canvas.mm(400, 400);

  /** Of sources that are not known. */
  public Act(Sketch sketch, Canvas canvas, StageOptions options) {
    this(sketch, canvas, options, Sources.NONE);
  }

  /** The same sketch on this paper, with these wishes. */
  public Act with(Canvas paper, StageOptions wishes) {
    return new Act(sketch, paper, wishes, sources);
  }

  /** The same, drawn by another function. */
  public Act drawnBy(Sketch other) {
    return new Act(other, canvas, options, sources);
  }

  /** The same, compiled from these. */
  Act from(Sources files) {
    return new Act(sketch, canvas, options, files);
  }

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
