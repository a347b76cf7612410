package senga.tune;

import org.jspecify.annotations.Nullable;
import senga.bind.Binding;
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
    /** What the keys come to at the frame's time. */
    KEYS,
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

  /** The value that its keys have at the time of the frame. */
  record Keyed(Keys keys) implements Change {
    @Override
    public Source source() {
      return Source.KEYS;
    }
  }

  /**
   * Moved by a controller. One that follows has no place of its own: it is where the controller is,
   * and while that has no value, the sketch's own stays. Any other keeps its position, and only a
   * movement that has taken it over changes that (see {@link RowHands}).
   *
   * @param binding the controller, the range and how it is taken over
   * @param position where it stands, 0 to 1, and beyond where another hand has set a value beyond
   *     the range; NaN for the sketch's own value until the controller is moved
   */
  record Driven(Binding binding, double position) implements Change {
    /**
     * @throws IllegalArgumentException if the position is infinite
     */
    public Driven {
      if (Double.isInfinite(position)) {
        throw new IllegalArgumentException("a position must be finite, got " + position);
      }
      position = binding.isFollowing() ? Double.NaN : position + 0.0;
    }

    /**
     * Follows a controller: {@code from} at its 0, {@code to} at its 1.
     *
     * @throws IllegalArgumentException if a number is not finite, or it is no controller's address
     */
    public Driven(String controller, double from, double to) {
      this(Binding.follow(controller, from, to), Double.NaN);
    }

    /** An address of {@link senga.control.Controls}. */
    public String controller() {
      return binding.source();
    }

    public double from() {
      return binding.from();
    }

    public double to() {
      return binding.to();
    }

    /** The same at another position. */
    public Driven at(double other) {
      return new Driven(binding, other);
    }

    /**
     * What another hand makes of it: a number moves it, and the controller stays; anything else
     * takes its place, and so does any change of one that follows.
     */
    Change under(Change other) {
      return !binding.isFollowing()
              && other instanceof Set set
              && set.value() instanceof Number number
          ? at(binding.position(number.doubleValue()))
          : other;
    }

    /** Whether it has a place of its own. */
    public boolean isPlaced() {
      return !Double.isNaN(position);
    }

    @Override
    public Source source() {
      return Source.CONTROLLER;
    }
  }

  /**
   * Moves a value, whatever else is done to it; stands at {@link Address#modulation} of the value.
   */
  record Modulated(Modulation by) implements Change {
    @Override
    public Source source() {
      return Source.EXPRESSION;
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
