package senga.panel;

import java.util.function.LongSupplier;
import senga.render.GlRegistry;

/** Opens overlays whose time a test makes. */
public final class Overlays {
  private Overlays() {}

  public static Overlay open(GlRegistry registry, float contentScale, LongSupplier nanoTime) {
    return new Overlay(registry, contentScale, nanoTime);
  }
}
