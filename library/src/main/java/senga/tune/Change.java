package senga.tune;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import senga.math.Require;

/**
 * What is done to a value that a draw has returned. Numbers are changed axis by axis in a vector,
 * and rounded where the parameter is a whole number.
 */
public sealed interface Change {
  /** Where a value comes from. */
  enum Source {
    /** As the sketch has it. */
    CODE,
    /** Set or shifted by hand. */
    PANEL,
    /** Calculated by a formula. */
    EXPRESSION,
    /** Follows a controller. */
    CONTROLLER
  }

  /** Where the value comes from while this change is in force. */
  Source source();

  /** Switched off and kept: the value is the sketch's own. */
  default Change suspended() {
    return new Suspended(this);
  }

  /** In force again; this change if it was not switched off. */
  default Change resumed() {
    return this;
  }

  /**
   * Another value in its place.
   *
   * @param value a finite number (kept as a Long or a Double), a Boolean, a {@link
   *     senga.math.Vec3}, a {@link senga.geometry.Color}, a String, a constant of an enum (kept by
   *     its name, for it is another one after a reload), a list of Vec3 or of numbers; null for an
   *     optional parameter that shall have none
   */
  record Set(@Nullable Object value) implements Change {
    /**
     * @throws IllegalArgumentException if no parameter can hold the value
     */
    public Set {
      value = Values.plain(value);
    }

    @Override
    public Source source() {
      return Source.PANEL;
    }
  }

  /**
   * The sketch's value times a factor.
   *
   * @param factor finite
   */
  record Times(double factor) implements Change {
    /**
     * @throws IllegalArgumentException if the factor is not finite
     */
    public Times {
      factor = Require.finite("a factor", factor);
    }

    @Override
    public Source source() {
      return Source.PANEL;
    }
  }

  /**
   * The sketch's value and this much more.
   *
   * @param shift in the parameter's unit, finite
   */
  record Plus(double shift) implements Change {
    /**
     * @throws IllegalArgumentException if the shift is not finite
     */
    public Plus {
      shift = Require.finite("a shift", shift);
    }

    @Override
    public Source source() {
      return Source.PANEL;
    }
  }

  /** What a formula makes of the frame and the sketch's value. */
  record Calculated(Formula formula) implements Change {
    @Override
    public Source source() {
      return Source.EXPRESSION;
    }
  }

  /**
   * Follows a controller: {@code from} at its 0, {@code to} at its 1. While the controller has no
   * value, the sketch's own stays.
   *
   * @param controller an address of {@link senga.control.Controls}
   * @param from finite
   * @param to finite
   */
  record Driven(String controller, double from, double to) implements Change {
    /**
     * @throws IllegalArgumentException if a number is not finite, or it is no controller's address
     */
    public Driven {
      Objects.requireNonNull(controller, "a controller's address must not be null");
      from = Require.finite("from", from);
      to = Require.finite("to", to);
      double checked = senga.control.Controls.NONE.value(controller, 0);
      assert checked == 0;
    }

    @Override
    public Source source() {
      return Source.CONTROLLER;
    }
  }

  /**
   * A change that is switched off, kept to be switched on again.
   *
   * @param change one that is not itself switched off
   */
  record Suspended(Change change) implements Change {
    /**
     * @throws IllegalArgumentException if it is switched off already
     */
    public Suspended {
      if (change instanceof Suspended) {
        throw new IllegalArgumentException("a change cannot be switched off twice");
      }
    }

    @Override
    public Source source() {
      return Source.CODE;
    }

    @Override
    public Change suspended() {
      return this;
    }

    @Override
    public Change resumed() {
      return change;
    }
  }
}
