package senga.scene;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import senga.control.Controls;
import senga.geometry.Color;
import senga.geometry.DeclaredParameter;
import senga.geometry.DeclaredParameter.Kind;
import senga.geometry.Literal;
import senga.math.Dice;
import senga.math.Require;
import senga.math.SeededNoise;
import senga.strokes.StrokeBook;

/**
 * All that one draw may read.
 *
 * @param index 0, 1, 2 … since the start or the last rewind
 * @param seconds the transport's time
 * @param canvas the paper
 * @param seed for the sketch's own random numbers; the same seed gives the same picture
 * @param controls the controller values of this frame
 * @param strokes what was drawn by hand so far
 * @param own who says what the sketch's own parameters are; asked by the methods {@code param}
 */
public record Frame(
    long index,
    double seconds,
    Canvas canvas,
    long seed,
    Controls controls,
    StrokeBook strokes,
    Own own) {
  /** Beats a minute, until somebody says another tempo. */
  public static final double USUAL_TEMPO = Controls.USUAL_TEMPO;

  /** Answers for the parameters that a sketch declares as it draws. Any thread. */
  @FunctionalInterface
  public interface Own {
    /** Nobody changes them: each has the value that the sketch gives it. */
    Own UNCHANGED = DeclaredParameter::defaultValue;

    /** The value of a parameter in this frame, of the type of its default value. */
    @Nullable Object value(DeclaredParameter parameter);
  }

  /** A frame without strokes, in which nobody changes the sketch's own parameters. */
  public Frame(long index, double seconds, Canvas canvas, long seed, Controls controls) {
    this(index, seconds, canvas, seed, controls, StrokeBook.NONE);
  }

  /** A frame in which nobody changes the sketch's own parameters. */
  public Frame(
      long index, double seconds, Canvas canvas, long seed, Controls controls, StrokeBook strokes) {
    this(index, seconds, canvas, seed, controls, strokes, Own.UNCHANGED);
  }

  /** The same frame on another paper. */
  public Frame canvas(Canvas paper) {
    return new Frame(index, seconds, paper, seed, controls, strokes, own);
  }

  /** The same frame, with somebody else to answer for the sketch's own parameters. */
  public Frame own(Own other) {
    return new Frame(index, seconds, canvas, seed, controls, strokes, other);
  }

  /**
   * Lines drawn by hand in the window, under this name, in mm: the key D takes the pen. Each is one
   * polyline, a tap a line of one vertex. Without a window there are none, unless {@code senga
   * render --strokes FILE} brings some.
   *
   * @throws IllegalArgumentException if the name is empty or longer than 64 characters
   */
  public Literal strokes(String name) {
    return strokes.of(name);
  }

  /** Controller {@code number} (0 to 127), between 0 and 1; 0 while it has no value. */
  public double cc(int number) {
    return controls.cc(number, 0);
  }

  /**
   * Controller {@code number} (0 to 127), between 0 and 1; {@code otherwise} while it has no value.
   */
  public double cc(int number, double otherwise) {
    return controls.cc(number, otherwise);
  }

  /**
   * The value at an address, as {@code note/60} or {@code osc/fader/1}; {@code otherwise} while it
   * has none. {@link Controls} lists the addresses.
   *
   * @throws IllegalArgumentException if it is no address
   */
  public double value(String address, double otherwise) {
    return controls.value(address, otherwise);
  }

  /**
   * How hard a key is struck that is held, on whichever channel was heard last: 0 once it is let
   * go, up to 1. The same as {@code value("note/60", 0)}; allocates nothing.
   *
   * @param key 0 to 127; 60 is the C in the middle
   * @throws IllegalArgumentException if it is another number
   */
  public double note(int key) {
    return controls.note(key);
  }

  /** The number that came last by OSC at an address such as {@code /fader/1}; 0 while none has. */
  public double osc(String address) {
    return controls.osc(address, 0);
  }

  /**
   * The number that came last by OSC at an address such as {@code /fader/1}, or {@code otherwise}
   * while none has. Of a message with several numbers they are {@code /xy/0}, {@code /xy/1} and so
   * on. The same as {@code value("osc/fader/1", otherwise)}; allocates nothing.
   *
   * @throws IllegalArgumentException if it does not begin with a slash, or is no address
   */
  public double osc(String address, double otherwise) {
    return controls.osc(address, otherwise);
  }

  /**
   * What is heard: the input or the file that {@code --audio} names. Without one all of it is 0.
   */
  public Audio audio() {
    return new Audio(controls);
  }

  /**
   * How loud a sound is, as a frame reads it; the values are those of {@code audio/level} and
   * {@code audio/band/1} and so on.
   *
   * @param controls the values from outside
   */
  public record Audio(Controls controls) {
    /** As many bands as there can be. */
    public static final int MOST_BANDS = 32;

    private static final String[] ADDRESSES = new String[MOST_BANDS + 1];

    static {
      Arrays.setAll(ADDRESSES, number -> "audio/band/" + number);
    }

    /** How loud all of it is: 0 for silence, 1 for as loud as it gets. */
    public double level() {
      return controls.value("audio/level", 0);
    }

    /**
     * How loud one band is, 0 to 1; usually there are eight of an octave each, the first from 40 to
     * 80 Hz.
     *
     * @param number 1 to {@value #MOST_BANDS}; 0 is the value of one that there is not
     * @throws IllegalArgumentException if it is another number
     */
    public double band(int number) {
      return controls.value(ADDRESSES[Require.within("band", number, 1, MOST_BANDS)], 0);
    }

    /** How many bands there are; 0 while nothing is heard. */
    public int bands() {
      int count = 0;
      while (count < MOST_BANDS && hasValue(count + 1)) {
        count++;
      }
      return count;
    }

    private boolean hasValue(int number) {
      return !Double.isNaN(controls.value(ADDRESSES[number], Double.NaN));
    }
  }

  /**
   * Quarter notes since the start, with their fraction: those of a clock that plays along ({@code
   * clock/beat}, in steps of a 24th), or, without one, those that {@link #seconds} are at {@code
   * clock/tempo} beats a minute, which is {@value #USUAL_TEMPO} until somebody says another, and
   * {@code clock/phase} more. A show keeps that phase so that the beat goes on from where it is
   * when the tempo changes; a rewind takes it to 0.
   */
  public double beat() {
    return controls.beat(seconds);
  }

  /**
   * A number that the panel shows under this name.
   *
   * @param otherwise its value until somebody changes it
   * @param min it never gets lower
   * @param max it never gets higher
   * @throws IllegalArgumentException if the numbers are not finite and in this order, or the name
   *     is blank
   */
  public double param(String name, double otherwise, double min, double max) {
    Require.within(named(name), otherwise, Require.finite("min", min), Require.finite("max", max));
    return own == Own.UNCHANGED ? otherwise : (Double) own(name, Kind.NUMBER, otherwise, min, max);
  }

  /** A whole number that the panel shows under this name; as {@link #param} is in all else. */
  public int whole(String name, int otherwise, int min, int max) {
    Require.within(named(name), otherwise, min, max);
    return own == Own.UNCHANGED
        ? otherwise
        : (Integer) own(name, Kind.INTEGER, otherwise, min, max);
  }

  /** A yes or no that the panel shows under this name. */
  public boolean param(String name, boolean otherwise) {
    return isUnchanged(name, otherwise) ? otherwise : (Boolean) own(name, Kind.FLAG, otherwise);
  }

  /** A colour that the panel shows under this name. */
  public Color param(String name, Color otherwise) {
    return isUnchanged(name, otherwise) ? otherwise : (Color) own(name, Kind.COLOR, otherwise);
  }

  /** A text that the panel shows under this name. */
  public String param(String name, String otherwise) {
    return isUnchanged(name, otherwise) ? otherwise : (String) own(name, Kind.TEXT, otherwise);
  }

  /** One of an enum's constants, to be chosen in the panel under this name. */
  public <E extends Enum<E>> E param(String name, E otherwise) {
    return isUnchanged(name, otherwise)
        ? otherwise
        : otherwise.getDeclaringClass().cast(own(name, Kind.CHOICE, otherwise));
  }

  /** Also when nobody asks: a sketch must not fail because somebody looks at it. */
  private static String named(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a parameter's name must not be blank");
    }
    return name;
  }

  private boolean isUnchanged(String name, Object otherwise) {
    named(name);
    Objects.requireNonNull(otherwise, "a parameter's value must not be null");
    return own == Own.UNCHANGED;
  }

  private Object own(String name, Kind kind, Object otherwise) {
    return own(name, kind, otherwise, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  private Object own(String name, Kind kind, Object otherwise, double min, double max) {
    Object value = own.value(DeclaredParameter.own(name, kind, otherwise, min, max));
    return value == null ? otherwise : value;
  }

  /**
   * Random numbers that follow the seed. The stream begins anew with every call, so every draw
   * rolls the same numbers: keep it in a variable and roll that.
   */
  public Dice random() {
    return new Dice(seed);
  }

  /** A stream of its own, which stays as it is however often another one is rolled. */
  public Dice random(String name) {
    return Dice.of(seed, name);
  }

  /** {@link #noise(double, double, double)} along a line. */
  public double noise(double x) {
    return noise(x, 0, 0);
  }

  /** {@link #noise(double, double, double)} in a plane. */
  public double noise(double x, double y) {
    return noise(x, y, 0);
  }

  /**
   * Smooth noise, −1 to 1, of which most lies between −0.5 and 0.5; about one hill or hollow for
   * each unit of length. Divide by a length in mm to say how wide they are; let z run with the time
   * to see them move. The same place and {@code seed} give the same number, bit for bit, on every
   * machine.
   *
   * @throws IllegalArgumentException if a number is not finite
   */
  public double noise(double x, double y, double z) {
    return SeededNoise.at(seed, x, y, z);
  }
}
