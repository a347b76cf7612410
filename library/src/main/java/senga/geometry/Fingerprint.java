package senga.geometry;

import senga.kernel.Hash128;

/**
 * A 128-bit name for a recipe or for the content of a drawing: the same in every process, unless
 * the recipe holds operations of a sketch, which is loaded by a loader of its own.
 */
public record Fingerprint(long high, long low) {
  public static Fingerprint of(Hash128 hash) {
    return new Fingerprint(hash.high(), hash.low());
  }

  /** Makes what bears this name a part of what {@code hash} stands for. */
  void feed(Hash128 hash) {
    hash.add(high).add(low);
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
