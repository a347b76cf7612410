package senga.proof;

/** What can be done with the pen's time. */
public enum PenMove {
  TOGGLE,
  REWIND,
  BACK,
  FORWARD,
  SLOWER,
  FASTER
}
