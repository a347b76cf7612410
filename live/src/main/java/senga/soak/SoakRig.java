package senga.soak;

import org.jspecify.annotations.Nullable;
import senga.monitor.Stores;
import senga.realise.RealiseCache;
import senga.render.GlRegistry;
import senga.stage.Screen;

/** Something built into a soak's show from outside: how tests plant leaks that soak must find. */
interface SoakRig {
  /** Builds nothing in. */
  SoakRig NONE = new SoakRig() {};

  /**
   * The screen to use instead.
   *
   * @param registry of GL objects; null without GL
   */
  default Screen screen(Screen screen, @Nullable GlRegistry registry) {
    return screen;
  }

  /** The cache of realised lines to use instead. */
  default RealiseCache cache(RealiseCache cache) {
    return cache;
  }

  /** Lists stores of its own. */
  default void register(Stores stores) {}
}
