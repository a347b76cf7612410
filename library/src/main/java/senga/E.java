package senga;

import senga.geometry.Effect;

/** The effects, each with its defaults, and chains of them. */
public final class E extends EffectDoors {
  private E() {}

  /** These effects as one, the first one first, to be used as often as you like. */
  public static Pipeline pipeline(Effect... effects) {
    return Pipeline.of(effects);
  }
}
