package senga.osc;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.words.Quote;

/**
 * One value of a message, of one of the types of OSC 1.0: the four that everybody knows, and those
 * that the specification lists beside them.
 */
public sealed interface Argument {
  /** Arrays in arrays: the outermost counts as one. */
  int MOST_DEPTH = 8;

  /** How the type is told in a message; of an array, the bracket that opens it. */
  char tag();

  /**
   * As a number: a flag is 1 or 0, an impulse is 1; NaN for what is none. A number of 32 bits is
   * read as the shortest decimal that names it, so that a fader's 0.1 is 0.1 here too, and not
   * 0.10000000149.
   */
  default double number() {
    return Double.NaN;
  }

  /** 32 bits. */
  record Int32(int value) implements Argument {
    @Override
    public char tag() {
      return 'i';
    }

    @Override
    public double number() {
      return value;
    }
  }

  /** 32 bits with a point. */
  record Float32(float value) implements Argument {
    @Override
    public char tag() {
      return 'f';
    }

    @Override
    public double number() {
      return exact(value);
    }

    /** Whether a number is told by 32 bits as well as by 64, see {@link Argument#number}. */
    public static boolean isEnoughFor(double number) {
      return exact((float) number) == number;
    }

    private static double exact(float value) {
      return Double.parseDouble(Float.toString(value));
    }
  }

  /** Text. */
  record Text(String value) implements Argument {
    /**
     * @throws OscError if a character of it could not be sent
     */
    public Text {
      value = sendable(value);
    }

    @Override
    public char tag() {
      return 's';
    }
  }

  /** Text that some programs tell from other text. */
  record Symbol(String value) implements Argument {
    /**
     * @throws OscError if a character of it could not be sent
     */
    public Symbol {
      value = sendable(value);
    }

    @Override
    public char tag() {
      return 'S';
    }
  }

  /** Bytes. */
  final class Blob implements Argument {
    private final byte[] bytes;

    public Blob(byte[] bytes) {
      this.bytes = bytes.clone();
    }

    public byte[] value() {
      return bytes.clone();
    }

    @Override
    public char tag() {
      return 'b';
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Blob blob && Arrays.equals(bytes, blob.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
      return Words.of(this);
    }
  }

  /** 64 bits. */
  record Int64(long value) implements Argument {
    @Override
    public char tag() {
      return 'h';
    }

    @Override
    public double number() {
      return value;
    }
  }

  /** 64 bits with a point. */
  record Float64(double value) implements Argument {
    @Override
    public char tag() {
      return 'd';
    }

    @Override
    public double number() {
      return value;
    }
  }

  /** A moment. */
  record Time(TimeTag value) implements Argument {
    @Override
    public char tag() {
      return 't';
    }
  }

  /**
   * A single letter.
   *
   * @param code its 32 bits, of which ASCII has 7
   */
  record Letter(int code) implements Argument {
    @Override
    public char tag() {
      return 'c';
    }
  }

  /**
   * A colour.
   *
   * @param rgba red, green, blue and opacity, 8 bits each
   */
  record Rgba(int rgba) implements Argument {
    @Override
    public char tag() {
      return 'r';
    }
  }

  /**
   * A MIDI message.
   *
   * @param bytes port, status and two bytes of data
   */
  record Midi(int bytes) implements Argument {
    @Override
    public char tag() {
      return 'm';
    }
  }

  /** True or false. */
  record Flag(boolean value) implements Argument {
    @Override
    public char tag() {
      return value ? 'T' : 'F';
    }

    @Override
    public double number() {
      return value ? 1 : 0;
    }
  }

  /** Nothing. */
  record Nil() implements Argument {
    @Override
    public char tag() {
      return 'N';
    }
  }

  /** What a button sends that knows no state. */
  record Impulse() implements Argument {
    @Override
    public char tag() {
      return 'I';
    }

    @Override
    public double number() {
      return 1;
    }
  }

  /** Several that belong together. */
  record Array(List<Argument> values) implements Argument {
    public Array {
      values = List.copyOf(values);
    }

    @Override
    public char tag() {
      return '[';
    }
  }

  private static String sendable(String text) {
    if (text.indexOf('\0') >= 0 || text.codePoints().anyMatch(c -> c >= 0xd800 && c <= 0xdfff)) {
      throw new OscError("a text holds a character that OSC cannot send: " + Quote.of(text));
    }
    return text;
  }
}
