package senga.sketch;

/** Who loaded a sketch and wants to know what it plays. */
@FunctionalInterface
public interface SketchHost {
  /** Bound while a sketch's main runs on behalf of a host; unbound when Java runs it alone. */
  ScopedValue<SketchHost> CURRENT = ScopedValue.newInstance();

  void register(Act act);
}
