package senga.view;

/** What the left button of the mouse does on the paper. */
public enum Tool {
  /** Nothing; with Space it moves the paper, as the middle button always does. */
  HAND,
  /** Lays a measuring line. */
  TAPE,
  /** Draws strokes. */
  PEN
}
