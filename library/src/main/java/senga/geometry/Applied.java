package senga.geometry;

import org.jspecify.annotations.Nullable;
import senga.math.Hash128;

/** An effect over another recipe. */
public final class Applied implements Geometry {
  private final Effect effect;
  private final Geometry input;
  private final Fingerprint identity;

  public Applied(Effect effect, Geometry input) {
    this.effect = effect;
    this.input = input;
    Hash128 hash = new Hash128();
    Operation.of(effect).feed(effect, hash);
    input.identity().feed(hash);
    this.identity = Fingerprint.of(hash);
  }

  public Effect effect() {
    return effect;
  }

  public Geometry input() {
    return input;
  }

  @Override
  public Fingerprint identity() {
    return identity;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Applied that && identity.equals(that.identity);
  }

  @Override
  public int hashCode() {
    return identity.hashCode();
  }

  @Override
  public String toString() {
    return "Applied[" + effect + "]";
  }
}
