package senga.geometry;

/** Which behaviour an operation follows where today's differs from PyXidraw's of 2025-09. */
public enum Generation {
  CURRENT,
  PYXIDRAW
}
