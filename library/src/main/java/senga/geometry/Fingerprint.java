package senga.geometry;

import senga.math.Hash128;

/** A 128-bit name for a recipe or for the content of a drawing. */
public record Fingerprint(long high, long low) {
  public static Fingerprint of(Hash128 hash) {
    return new Fingerprint(hash.high(), hash.low());
  }

  @Override
  public int hashCode() {
    return Long.hashCode(low);
  }

  /** 32 hexadecimal digits. */
  @Override
  public String toString() {
    return "%016x%016x".formatted(high, low);
  }
}
