package senga.panel;

/**
 * Writes numbers for people into a reused builder; unlike {@code String.format}, without garbage.
 */
public final class Digits {
  private static final String UNKNOWN = "-";
  private static final long[] TENS = {1, 10, 100, 1000};
  private static final String[] SIZES = {" B", " KB", " MB", " GB"};

  private final StringBuilder text = new StringBuilder(64);

  /** Begins anew. */
  public Digits clear() {
    text.setLength(0);
    return this;
  }

  public Digits add(String words) {
    text.append(words);
    return this;
  }

  /** {@code 12,345}; a negative number is one that nobody knows. */
  public Digits count(long number) {
    if (number < 0) {
      return add(UNKNOWN);
    }
    int start = text.length();
    text.append(number);
    for (int at = text.length() - 3; at > start; at -= 3) {
      text.insert(at, ',');
    }
    return this;
  }

  /**
   * {@code 16.7}, rounded.
   *
   * @param decimals 0 to 3
   */
  Digits fixed(double number, int decimals) {
    if (!(Math.abs(number) < 1e15)) {
      return add(UNKNOWN);
    }
    long scaled = Math.round(Math.abs(number) * TENS[decimals]);
    if (number < 0 && scaled > 0) {
      text.append('-');
    }
    text.append(scaled / TENS[decimals]);
    if (decimals > 0) {
      text.append('.');
      fraction(scaled % TENS[decimals], decimals);
    }
    return this;
  }

  private void fraction(long digits, int decimals) {
    for (int i = decimals - 1; i >= 0; i--) {
      text.append((char) ('0' + digits / TENS[i] % 10));
    }
  }

  /** {@code 182 MB}: three digits, 1 KB = 1,000 B; a negative number is one that nobody knows. */
  Digits bytes(long number) {
    if (number < 0) {
      return add(UNKNOWN);
    }
    double amount = number;
    int size = 0;
    while (amount >= 999.5 && size < SIZES.length - 1) {
      amount /= 1000;
      size++;
    }
    int decimals = size == 0 || amount >= 99.95 ? 0 : amount >= 9.995 ? 1 : 2;
    return fixed(amount, decimals).add(SIZES[size]);
  }

  /** {@code 1.98 m}, {@code 12.7 m}: no more digits than anybody wants to know. */
  public Digits metres(double metres) {
    double size = Math.abs(metres);
    return fixed(metres, size >= 999.5 ? 0 : size >= 9.995 ? 1 : 2).add(" m");
  }

  /** {@code 42 s}, {@code 3.4 min}, {@code 14 min}, {@code 2 h 5 min}. */
  public Digits duration(double seconds) {
    double size = Math.abs(seconds);
    if (size < 59.5) {
      return fixed(seconds, 0).add(" s");
    }
    if (size < 119.5 * 60) {
      return fixed(seconds / 60, size < 9.95 * 60 ? 1 : 0).add(" min");
    }
    if (!(size < 1e9)) {
      return add(UNKNOWN);
    }
    long minutes = Math.round(size / 60);
    add(seconds < 0 ? "-" : "").count(minutes / 60).add(" h ").count(minutes % 60);
    return add(" min");
  }

  /** The same with a sign where there is none by itself: {@code +6 min}. */
  Digits change(double seconds) {
    return add(seconds > 0 ? "+" : "").duration(seconds);
  }

  /** The text as a string: {@code before} itself if it says the same. */
  public String orSame(String before) {
    return before.contentEquals(text) ? before : text.toString();
  }
}
