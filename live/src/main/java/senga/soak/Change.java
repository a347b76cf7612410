package senga.soak;

import java.util.Optional;

/**
 * What a run changed: one factor and its setting, or nothing (the base run).
 *
 * @param factor the factor; empty for the base run
 * @param setting how it is set; empty for the base run
 */
public record Change(Optional<Factor> factor, String setting) {
  public static final Change NONE = new Change(Optional.empty(), "");

  public static Change of(Factor factor, String setting) {
    return new Change(Optional.of(factor), setting);
  }

  public boolean isBase() {
    return factor.isEmpty();
  }

  /** {@code base}, or {@code frame rate ½}. */
  public String words() {
    return factor.map(changed -> changed.words() + " " + pretty(setting)).orElse("base");
  }

  private static String pretty(String setting) {
    return setting.replace("1/2", "×½").replace("1/4", "×¼");
  }
}
