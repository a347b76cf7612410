package senga.tune;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import senga.geometry.DeclaredParameter;
import senga.geometry.DeclaredParameter.Kind;

/**
 * One value of a step that can be changed: a row of the panel. A vector is one slot with three
 * axes; a step that stands for several operations has as many values here.
 */
public final class Slot {
  static final List<String> AXES = List.of("x", "y", "z");

  private final Step step;
  private final Field field;

  Slot(Step step, Field field) {
    this.step = step;
    this.field = field;
  }

  /** Of all instances, and of all axes. */
  public Address address() {
    return new Address(step.layer(), step.name(), field.path(), Address.ALL);
  }

  /**
   * Of one axis, in all instances.
   *
   * @param axis one of {@link #axes}
   */
  public Address address(String axis) {
    return address().axis(axis);
  }

  /** The step it belongs to. */
  public Step step() {
    return step;
  }

  /** What its record declares: name, kind, range, unit, choices and a sentence. */
  public DeclaredParameter declared() {
    return field.declared();
  }

  /** The group it stands in, for a heading; empty for none. */
  public String group() {
    return field.group();
  }

  /** What values it takes. */
  public Kind kind() {
    return declared().kind();
  }

  /** {@code x}, {@code y}, {@code z} of a vector; none of anything else. */
  public List<String> axes() {
    return kind() == Kind.VECTOR ? AXES : List.of();
  }

  /** How many values: one for each operation of the step. */
  public int instances() {
    return step.instances();
  }

  /**
   * What the draw returned, as the record has it.
   *
   * @param index from 0; {@link Step#number} is its number in addresses
   */
  public @Nullable Object code(int index) {
    return field.read(step.code(index));
  }

  /** What is drawn: {@link #code} after all changes. */
  public @Nullable Object now(int index) {
    return field.read(step.now(index));
  }

  /** Whether all instances have the same value now. */
  public boolean isOne() {
    Object first = now(0);
    for (int i = 1; i < instances(); i++) {
      if (!Objects.equals(first, now(i))) {
        return false;
      }
    }
    return true;
  }

  /** From where to where the values go now; NaN for what is no number. */
  public Spread spread() {
    return spread("");
  }

  /** The same of one axis of a vector. */
  public Spread spread(String axis) {
    double min = Double.NaN;
    double max = Double.NaN;
    for (int i = 0; i < instances(); i++) {
      double value = Values.number(now(i), axis);
      min = value >= min ? min : value;
      max = value <= max ? max : value;
    }
    return new Spread(min, max);
  }

  @Override
  public String toString() {
    return address().toString();
  }
}
