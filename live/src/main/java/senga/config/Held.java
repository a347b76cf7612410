package senga.config;

/** A key's value and where it comes from. */
public record Held<T>(Setting<T> setting, T value, Origin origin) {
  static <T> Held<T> of(Setting<T> setting, Scalar scalar, Origin origin) {
    return new Held<>(setting, setting.kind().read(scalar), origin);
  }

  /** The value as it would be written into a file. */
  public String written() {
    return setting.kind().written(value);
  }
}
