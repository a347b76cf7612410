package senga.play;

/** What moves the transport's time. */
public enum Pace {
  /** The clock on the wall: a slow machine shows fewer frames, at the right moments. */
  REAL_TIME,
  /** Every tick is one frame: a slow machine shows every frame, later. */
  BY_FRAME
}
