package senga.tune;

import org.jspecify.annotations.Nullable;
import senga.geometry.DeclaredParameter;

/** One editable parameter of a kind of step, and how to find it in what such a step holds. */
interface Field {
  DeclaredParameter declared();

  /** The group it stands in; empty for none. */
  String group();

  /** The words that lead to it in an address. */
  default String path() {
    return group().isEmpty() ? declared().name() : group() + "." + declared().name();
  }

  /** Its value in an operation, or whatever else the step holds. */
  @Nullable Object read(Object holder);
}
