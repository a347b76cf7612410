package senga.geometry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.kernel.Hash128;

/** An effect over another recipe. */
public final class Applied implements Geometry {
  private final Effect effect;
  private final Geometry input;
  private final Fingerprint identity;
  private final boolean hasDraft;

  public Applied(Effect effect, Geometry input) {
    this.effect = effect;
    this.input = input;
    Hash128 hash = new Hash128();
    Declaration.of(effect).feed(effect, hash);
    input.identity().feed(hash);
    this.identity = Fingerprint.of(hash);
    this.hasDraft = differs(effect) || anyHasDraft(inputs());
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

  /** The recipe that the effect is applied to, then those among its parameters. */
  @Override
  public List<Geometry> inputs() {
    List<Geometry> parameters = Declaration.of(effect).recipes((Record) effect);
    if (parameters.isEmpty()) {
      return List.of(input);
    }
    List<Geometry> all = new ArrayList<>(List.of(input));
    all.addAll(parameters);
    return all;
  }

  @Override
  public boolean hasDraft() {
    return hasDraft;
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

  private static boolean differs(Effect effect) {
    return effect instanceof ContextEffect heavy && heavy.draftDiffers();
  }

  private static boolean anyHasDraft(List<Geometry> inputs) {
    for (Geometry input : inputs) {
      if (input.hasDraft()) {
        return true;
      }
    }
    return false;
  }
}
