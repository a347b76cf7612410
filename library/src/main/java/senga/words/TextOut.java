package senga.words;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/**
 * Text on its way into a stream, through a buffer of fixed size. Numbers go straight into the
 * buffer: writing a million of them allocates nothing.
 */
public final class TextOut {
  private static final int CAPACITY = 1 << 16;

  /** Sign, 18 digits, point: the longest number that {@link #decimal} writes by itself. */
  private static final int LONGEST_NUMBER = 24;

  /** Up to here, a half can be added to a number without a loss. */
  private static final double LARGEST = 1e15;

  public static final int MOST_DECIMALS = 6;

  private final OutputStream out;
  private final byte[] buffer = new byte[CAPACITY];
  private final int unit; // how many of the last decimal make one
  private final double largest; // of the numbers that are written with decimals
  private int used;

  /** Numbers have three decimals. */
  public TextOut(OutputStream out) {
    this(out, 3);
  }

  /**
   * @param decimals of numbers, 0 to {@value #MOST_DECIMALS}
   */
  public TextOut(OutputStream out, int decimals) {
    this.out = out;
    int units = 1;
    for (int i = 0; i < decimals; i++) {
      units *= 10;
    }
    unit = units;
    largest = LARGEST / units;
  }

  /**
   * How many decimals it takes to be as near as this.
   *
   * @param tolerance how far a number may be rounded, above 0; what six decimals cannot hold gets
   *     six
   */
  public static int decimalsWithin(double tolerance) {
    int decimals = 0;
    for (double step = 1; step / 2 > tolerance && decimals < MOST_DECIMALS; step /= 10) {
      decimals++;
    }
    return decimals;
  }

  /** From one number that can be written to the next. */
  public double step() {
    return 1.0 / unit;
  }

  /** Writes it as UTF-8. */
  public TextOut text(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '~') {
        return utf8(text.getBytes(StandardCharsets.UTF_8), i);
      }
      ascii(text.charAt(i));
    }
    return this;
  }

  /** Writes one character of ASCII. */
  public TextOut ascii(char c) throws IOException {
    if (used == CAPACITY) {
      flush();
    }
    buffer[used++] = (byte) c;
    return this;
  }

  /**
   * A number rounded to the decimals (half away from zero), without trailing zeros, exponent or
   * negative zero.
   */
  public TextOut decimal(double value) throws IOException {
    double size = Math.abs(value);
    if (size >= largest) {
      return text(new BigDecimal(value).setScale(0, RoundingMode.HALF_UP).toPlainString());
    }
    if (CAPACITY - used < LONGEST_NUMBER) {
      flush();
    }
    long units = units(size);
    if (value < 0 && units != 0) {
      buffer[used++] = '-';
    }
    whole(units / unit);
    fraction((int) (units % unit));
    return this;
  }

  /** Whether {@link #decimal} writes both alike. */
  public boolean isSame(double a, double b) {
    boolean bothSmall = Math.abs(a) < largest && Math.abs(b) < largest;
    return bothSmall ? rounded(a) == rounded(b) : a == b;
  }

  private long rounded(double value) {
    return value < 0 ? -units(-value) : units(value);
  }

  /** A float times a million is exact in a double, so this is the rounding of the number itself. */
  private long units(double size) {
    return (long) (size * unit + 0.5);
  }

  /** Hands on what is in the buffer; the stream itself is not flushed. */
  public void flush() throws IOException {
    out.write(buffer, 0, used);
    used = 0;
  }

  /** The bytes from {@code from} on; those before are written already. */
  private TextOut utf8(byte[] bytes, int from) throws IOException {
    for (int i = from; i < bytes.length; i++) {
      ascii((char) bytes[i]);
    }
    return this;
  }

  private void whole(long number) {
    int end = used + digits(number);
    long rest = number;
    for (int i = end - 1; i >= used; i--) {
      buffer[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    used = end;
  }

  private void fraction(int units) {
    if (units == 0) {
      return;
    }
    buffer[used++] = '.';
    int rest = units;
    for (int place = unit / 10; rest > 0; place /= 10) {
      buffer[used++] = (byte) ('0' + rest / place);
      rest %= place;
    }
  }

  private static int digits(long number) {
    int digits = 1;
    for (long rest = number; rest >= 10; rest /= 10) {
      digits++;
    }
    return digits;
  }
}
