package senga.config;

import java.util.List;
import senga.words.Nearest;
import senga.words.Quote;

/** What is said of a name that is no key. */
final class Names {
  private Names() {}

  /** Of a section or key that is unknown, with the nearest name or all of them. */
  static String unknown(Entry entry) {
    List<String> keys = Settings.keys(entry.section());
    if (keys.isEmpty()) {
      return "unknown section " + Quote.of(entry.section()) + section(entry.section());
    }
    String hint = Nearest.hint(entry.key(), keys);
    return "unknown key "
        + Quote.of(entry.key())
        + " in "
        + entry.section()
        + (hint.isEmpty() ? "; " + elsewhere(entry.key(), keys) : hint);
  }

  /** Where a name that stands at the outermost place belongs. */
  static String place(String name) {
    return Settings.all().stream()
        .filter(setting -> setting.key().equals(name))
        .findFirst()
        .map(setting -> "the key " + Quote.of(name) + " belongs into " + setting.section())
        .orElseGet(() -> sections());
  }

  private static String section(String name) {
    String hint = Nearest.hint(name, Settings.sections());
    return hint.isEmpty() ? "; " + sections() : hint;
  }

  private static String elsewhere(String key, List<String> keys) {
    return Settings.all().stream()
        .filter(setting -> setting.key().equals(key))
        .findFirst()
        .map(setting -> "it belongs into " + setting.section())
        .orElse("keys there are " + String.join(", ", keys));
  }

  private static String sections() {
    return "sections are " + String.join(", ", Settings.sections());
  }
}
