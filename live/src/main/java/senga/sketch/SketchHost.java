package senga.sketch;

import senga.scene.Sketch;

/** Who loaded a sketch and wants to know what it plays. */
@FunctionalInterface
public interface SketchHost {
  /** Bound while a sketch's main runs on behalf of a host; unbound when Java runs it alone. */
  ScopedValue<SketchHost> CURRENT = ScopedValue.newInstance();

  void register(Act act);

  /** Whether {@code senga} has loaded this sketch, in whichever thread it is now. */
  static boolean hasLoaded(Sketch sketch) {
    return sketch.getClass().getClassLoader() instanceof SketchClasses;
  }
}
