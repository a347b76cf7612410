package senga.stage;

import senga.strokes.StrokeBook;
import senga.variations.DrawnByHand;
import senga.view.StrokePad;

/** The strokes of the pad, as variations keep them. */
record PadStrokes(StrokePad pad) implements DrawnByHand {
  @Override
  public StrokeBook strokes() {
    return pad.finished();
  }

  @Override
  public void replace(StrokeBook strokes) {
    pad.replace(strokes);
  }
}
