package senga.soak;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The one thing a soak run changes against the base run. */
public enum Factor {
  FPS("frame rate", "1/2 1/4"),
  WORKERS("workers", "1"),
  VERTICES("vertices", "1/2 1/4"),
  CACHE("realise cache", "off"),
  UPLOAD("upload", "off"),
  HUD("HUD", "off"),
  CONTROLS("controllers", "frozen"),
  TIME("time", "frozen");

  private final String words;
  private final String settings; // separated by blanks: an enum's fields should be immutable

  Factor(String words, String settings) {
    this.words = words;
    this.settings = settings;
  }

  /** For people: {@code frame rate}. */
  public String words() {
    return words;
  }

  /** The settings that are tried, one run each. */
  public List<String> settings() {
    return List.of(settings.split(" "));
  }

  /** As written on the command line: {@code fps}. */
  public String option() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Factor> ofOption(String option) {
    return Arrays.stream(values()).filter(f -> f.option().equals(option.strip())).findFirst();
  }

  public static List<String> options() {
    return Arrays.stream(values()).map(Factor::option).toList();
  }
}
