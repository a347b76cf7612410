package senga.panel;

/**
 * Writes numbers for people into a reused builder; unlike {@code String.format}, without garbage.
 */
final class Digits {
  private static final String UNKNOWN = "-";
  private static final long[] TENS = {1, 10, 100, 1000};
  private static final String[] SIZES = {" B", " KB", " MB", " GB"};

  private final StringBuilder text = new StringBuilder(64);

  /** Begins anew. */
  Digits clear() {
    text.setLength(0);
    return this;
  }

  Digits add(String words) {
    text.append(words);
    return this;
  }

  /** {@code 12,345}; a negative number is one that nobody knows. */
  Digits count(long number) {
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

  /** The text as a string: {@code before} itself if it says the same. */
  String orSame(String before) {
    return before.contentEquals(text) ? before : text.toString();
  }
}
