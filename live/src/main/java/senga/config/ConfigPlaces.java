package senga.config;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where files of the config may lie.
 *
 * @param user the user's own
 * @param project that of the folder Senga was started in
 */
public record ConfigPlaces(Path user, Path project) {
  private static final Path PROJECT = Path.of("senga.yaml");

  /** Those of whoever runs this. */
  public static ConfigPlaces ofThisUser() {
    return of(
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", ".")),
        System::getenv);
  }

  /**
   * @param system as Java calls it
   * @param variables those of the environment
   */
  static ConfigPlaces of(String system, Path home, Function<String, @Nullable String> variables) {
    return new ConfigPlaces(
        folder(system.toLowerCase(Locale.ROOT), home, variables).resolve("config.yaml"), PROJECT);
  }

  /**
   * XDG Base Directory 0.8: a relative path there is to be ignored. macOS users who set the
   * variable mean it.
   */
  private static Path folder(
      String system, Path home, Function<String, @Nullable String> variables) {
    String named = variables.apply(system.startsWith("windows") ? "APPDATA" : "XDG_CONFIG_HOME");
    if (named != null && Path.of(named).isAbsolute()) {
      return Path.of(named).resolve("senga");
    }
    return system.startsWith("windows")
        ? home.resolve("AppData").resolve("Roaming").resolve("senga")
        : system.startsWith("mac")
            ? home.resolve("Library").resolve("Application Support").resolve("senga")
            : home.resolve(".config").resolve("senga");
  }
}
