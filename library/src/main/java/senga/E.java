package senga;

/** The effects, each with its defaults. */
public final class E extends EffectDoors {
  private E() {}
}
