package senga.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/**
 * Text on its way into a stream, through a buffer of fixed size. Numbers go straight into the
 * buffer: writing a million of them allocates nothing.
 */
final class TextOut {
  private static final int CAPACITY = 1 << 16;

  /** Sign, 18 digits, point: the longest number that {@link #decimal} writes by itself. */
  private static final int LONGEST_NUMBER = 24;

  /** Up to here, a half added to a thousand times the value is still exact. */
  private static final double LARGEST = 1e12;

  private final OutputStream out;
  private final byte[] buffer = new byte[CAPACITY];
  private int used;

  TextOut(OutputStream out) {
    this.out = out;
  }

  TextOut text(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '~') {
        return utf8(text.getBytes(StandardCharsets.UTF_8), i);
      }
      ascii(text.charAt(i));
    }
    return this;
  }

  TextOut ascii(char c) throws IOException {
    if (used == CAPACITY) {
      flush();
    }
    buffer[used++] = (byte) c;
    return this;
  }

  /**
   * A number rounded to three decimals (half away from zero), without trailing zeros, exponent or
   * negative zero.
   */
  TextOut decimal(double value) throws IOException {
    double size = Math.abs(value);
    if (size >= LARGEST) {
      return text(new BigDecimal(value).setScale(0, RoundingMode.HALF_UP).toPlainString());
    }
    if (CAPACITY - used < LONGEST_NUMBER) {
      flush();
    }
    long thousandths = thousandths(size);
    if (value < 0 && thousandths != 0) {
      buffer[used++] = '-';
    }
    whole(thousandths / 1000);
    fraction((int) (thousandths % 1000));
    return this;
  }

  /** Whether {@link #decimal} writes both alike. */
  static boolean isSame(double a, double b) {
    boolean bothSmall = Math.abs(a) < LARGEST && Math.abs(b) < LARGEST;
    return bothSmall ? rounded(a) == rounded(b) : a == b;
  }

  private static long rounded(double value) {
    return value < 0 ? -thousandths(-value) : thousandths(value);
  }

  /** A float times 1000 is exact in a double, so this is the rounding of the number itself. */
  private static long thousandths(double size) {
    return (long) (size * 1000 + 0.5);
  }

  void flush() throws IOException {
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

  private void fraction(int thousandths) {
    if (thousandths == 0) {
      return;
    }
    buffer[used++] = '.';
    int rest = thousandths;
    for (int unit = 100; rest > 0; unit /= 10) {
      buffer[used++] = (byte) ('0' + rest / unit);
      rest %= unit;
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
