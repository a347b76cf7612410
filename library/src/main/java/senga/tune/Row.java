package senga.tune;

import org.jspecify.annotations.Nullable;
import senga.geometry.DeclaredParameter;

/**
 * One value of one instance while a frame is tuned.
 *
 * @param step the address of its step
 * @param field which parameter it is
 * @param changes those of the step
 * @param code what the sketch has
 * @param index which instance, from 0
 * @param number what addresses call the instance
 * @param count how many instances there are
 */
record Row(
    Address step,
    Field field,
    StepChanges changes,
    @Nullable Object code,
    int index,
    int number,
    int count) {
  DeclaredParameter declared() {
    return field.declared();
  }

  /** What is said of it, or of an axis of it; null for nothing. */
  StepChanges.@Nullable Entry nearest(String axis) {
    return changes.nearest(field.path(), axis, number);
  }

  /** What modulates it, or an axis of it, and is not switched off; null for nothing. */
  StepChanges.@Nullable Entry modulation(String axis) {
    StepChanges.Entry entry = changes.modulation(field.path(), axis, number);
    return entry != null && entry.change() instanceof Change.Modulated ? entry : null;
  }

  /** Its own address. */
  Address address(String axis) {
    Address whole = step.path(field.path()).at(number);
    return axis.isEmpty() ? whole : whole.axis(axis);
  }
}
