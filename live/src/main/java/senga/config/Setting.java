package senga.config;

/**
 * A key of the config, as {@link Settings} declares it.
 *
 * @param name with its section: {@code show.fps}
 * @param kind which values it may have
 * @param unit of a number; empty if it has none
 * @param sentence what it decides
 */
public record Setting<T>(String name, Kind<T> kind, String unit, String sentence) {
  /** {@code a whole number from 1 to 1,000 frames per second}. */
  public String allowed() {
    return unit.isEmpty() ? kind.allowed() : kind.allowed() + " " + unit;
  }

  /** What stands before the full stop. */
  public String section() {
    return name.substring(0, name.indexOf('.'));
  }

  /** What stands behind it. */
  public String key() {
    return name.substring(name.indexOf('.') + 1);
  }
}
