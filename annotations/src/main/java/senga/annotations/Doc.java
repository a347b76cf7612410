package senga.annotations;

import java.util.List;
import java.util.stream.Collectors;

/** Javadoc from plain sentences. */
final class Doc {
  private Doc() {}

  /** A comment of these sentences; the empty ones are left out. */
  static String of(String... sentences) {
    return List.of(sentences).stream()
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(" ", "/** ", " */"));
  }

  /** {@code text} with everything spelled out that would mean something to Javadoc or to javac. */
  static String plain(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("{", "&#123;")
        .replace("}", "&#125;")
        .replace("\\", "&#92;")
        .replace("*/", "*&#47;")
        .replace("\n", " ");
  }
}
