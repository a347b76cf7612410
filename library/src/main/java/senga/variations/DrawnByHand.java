package senga.variations;

import senga.strokes.StrokeBook;

/** Where a window's strokes are drawn. Belongs to the window's thread. */
public interface DrawnByHand {
  /** Where nobody draws. */
  DrawnByHand NOTHING =
      new DrawnByHand() {
        @Override
        public StrokeBook strokes() {
          return StrokeBook.NONE;
        }

        @Override
        public void replace(StrokeBook strokes) {}
      };

  /** All strokes that are done; the same book while nothing is drawn. */
  StrokeBook strokes();

  /** Other strokes instead. */
  void replace(StrokeBook strokes);
}
