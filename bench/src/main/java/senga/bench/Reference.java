package senga.bench;

import java.util.List;

/**
 * What a figure is held against.
 *
 * @param pyxidraw PyXidraw's figure on the machine of the reference page, in the result's own unit;
 *     NaN where there is none
 * @param limit arguments of {@code reference/limits.c} for the same work in C; empty where C does
 *     nothing comparable
 */
record Reference(double pyxidraw, List<String> limit) {
  static Reference pyxidraw(double value) {
    return new Reference(value, List.of());
  }

  static Reference none() {
    return pyxidraw(Double.NaN);
  }

  /** The same work in C, for example {@code displace 100000}. */
  Reference limit(String work, int vertices) {
    return new Reference(pyxidraw, List.of(work, Integer.toString(vertices)));
  }
}
