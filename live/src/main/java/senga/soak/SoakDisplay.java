package senga.soak;

/** Where a soak draws its lines. */
public enum SoakDisplay {
  /** A window if there is a display, else nowhere. */
  AUTO,
  /** A window. */
  WINDOW,
  /** OpenGL without a display: nothing is seen, the driver works all the same. */
  OFFSCREEN,
  /** Nowhere: no native library is loaded. */
  NONE
}
