package senga.geometry;

/** How much effort an operation makes. */
public enum Quality {
  /** Quick enough to be seen while a knob is turned. */
  DRAFT,
  /** What is written into files. */
  FINAL
}
