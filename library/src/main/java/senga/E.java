package senga;

import senga.effects.Affine;
import senga.effects.Displace;
import senga.effects.Rotate;
import senga.effects.Scale;
import senga.effects.Translate;

/** The effects, each with its defaults. */
public final class E {
  private E() {}

  public static Affine affine() {
    return new Affine();
  }

  public static Displace displace() {
    return new Displace();
  }

  public static Rotate rotate() {
    return new Rotate();
  }

  public static Scale scale() {
    return new Scale();
  }

  public static Translate translate() {
    return new Translate();
  }
}
