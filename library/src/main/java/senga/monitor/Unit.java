package senga.monitor;

import java.util.Locale;

/** What a store is counted in. */
public enum Unit {
  /** Memory; written in B, KB, MB with 1 KB = 1,000 B. */
  BYTES,
  /** Things: objects, threads, entries. */
  COUNT,
  /** Bytes allocated with each frame: what passes by, not what is held. */
  BYTES_PER_FRAME,
  /** What has happened so far: it only rises, and nothing is held by it. */
  EVENTS,
  /** A share of what was asked lately. */
  PERCENT;

  /** Whether an amount of it is held and can pile up; only such stores are judged. */
  public boolean isHeld() {
    return this == BYTES || this == COUNT;
  }

  /** The amount for people: {@code 2.46 KB}, {@code 4,277}. */
  public String text(double amount) {
    return switch (this) {
      case BYTES -> bytes(amount);
      case COUNT, EVENTS -> count(amount);
      case BYTES_PER_FRAME -> bytes(amount) + " per frame";
      case PERCENT -> count(amount) + " %";
    };
  }

  private static String bytes(double amount) {
    double size = Math.abs(amount);
    if (size < 999.5) {
      return plain(amount, "B");
    }
    if (size < 999.5e3) {
      return plain(amount / 1e3, "KB");
    }
    return size < 999.5e6 ? plain(amount / 1e6, "MB") : plain(amount / 1e9, "GB");
  }

  private static String count(double amount) {
    return amount == Math.rint(amount)
        ? String.format(Locale.ROOT, "%,d", (long) amount)
        : significant(amount);
  }

  private static String plain(double amount, String unit) {
    return significant(amount) + " " + unit;
  }

  /** Three significant digits, without an exponent and without trailing zeros. */
  private static String significant(double amount) {
    double size = Math.abs(amount);
    if (size < 0.0005) {
      return "0";
    }
    int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
    String text = String.format(Locale.ROOT, "%,." + decimals + "f", amount);
    return decimals == 0 ? text : text.replaceFirst("\\.?0+$", "");
  }
}
