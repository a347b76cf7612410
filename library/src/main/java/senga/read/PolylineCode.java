package senga.read;

/**
 * The places of HP-GL/2's {@code PE}, which packs numbers into characters: digits of six bits (or,
 * after a {@code 7}, of five), the lowest first, the last one told by a range of its own; the
 * lowest bit of a number is its sign. From the <i>HP-GL/2 and HP RTL Reference Guide</i>
 * (5961-3526), "Encoding PE flag values and X, Y coordinates".
 */
final class PolylineCode {
  /** What is done with the places. */
  interface Reader {
    void pen(double number);

    /**
     * @param isUp whether the pen is up on the way there
     * @param isAbsolute whether the place is told from the origin, not from the one before
     */
    void place(double x, double y, boolean isUp, boolean isAbsolute);
  }

  private static final int FIRST_DIGIT = 63;
  private static final int WIDE = 6;
  private static final int NARROW = 5;
  private static final int LAST_WIDE = 191;
  private static final int LAST_NARROW = 95;

  /** More bits than a number of places that are read has. */
  private static final int MOST_BITS = 52;

  private final String text;
  private int at;
  private int bits = WIDE;
  private int fraction; // how many bits of a number are behind its point

  PolylineCode(String text) {
    this.text = text;
  }

  /**
   * @throws IllegalArgumentException if it is no such code
   */
  void read(Reader reader) {
    boolean isUp = false;
    boolean isAbsolute = false;
    while (!isAtEnd()) {
      switch (text.charAt(at)) {
        case '7' -> {
          at++;
          bits = NARROW;
        }
        case ':' -> {
          at++;
          reader.pen(whole());
        }
        case '>' -> {
          at++;
          fraction = (int) Math.clamp(whole(), -MOST_BITS, MOST_BITS);
        }
        case '<' -> {
          at++;
          isUp = true;
        }
        case '=' -> {
          at++;
          isAbsolute = true;
        }
        default -> {
          double x = scaled();
          reader.place(x, scaled(), isUp, isAbsolute);
          isUp = false;
          isAbsolute = false;
        }
      }
    }
  }

  /** Passes over what is no code. */
  private boolean isAtEnd() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at == text.length();
  }

  private double scaled() {
    double value = whole();
    for (int bit = 0; bit < Math.abs(fraction); bit++) {
      value = fraction > 0 ? value / 2 : value * 2;
    }
    return value;
  }

  private double whole() {
    long code = 0;
    for (int shift = 0; ; shift += bits) {
      if (isAtEnd()) {
        throw new IllegalArgumentException("its code ends within a number");
      }
      if (shift + bits > MOST_BITS) {
        throw new IllegalArgumentException("a number of its code is too long");
      }
      int c = text.charAt(at++);
      int last = bits == WIDE ? LAST_WIDE : LAST_NARROW;
      boolean isLast = c >= last;
      int digit = c - (isLast ? last : FIRST_DIGIT);
      if (digit < 0 || digit >= 1 << bits) {
        throw new IllegalArgumentException(
            "its code has a character of the number " + c + ", which is no digit");
      }
      code |= (long) digit << shift;
      if (isLast) {
        return (code & 1) == 0 ? code >> 1 : -(code >> 1);
      }
    }
  }
}
