package senga.studio;

import senga.variations.Variation;

/** A state whose small picture is wanted, and where that is. Belongs to the window's thread. */
final class Thumb {
  static final int NOWHERE = -1;

  final Variation state;
  int cell = NOWHERE;
  int width;
  int height;
  int side; // that was asked for last
  long version = Long.MIN_VALUE; // of the sketch, when it was asked for
  long seen; // the frame that has shown it last
  boolean failed;

  Thumb(Variation state) {
    this.state = state;
  }

  /** Whether a variation looks like this, whatever it is called. */
  boolean shows(Variation other) {
    return other.seed() == state.seed()
        && other.seconds() == state.seconds()
        && other.changes().equals(state.changes())
        && other.strokes().equals(state.strokes());
  }
}
