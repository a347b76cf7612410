package senga.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import senga.words.Nearest;
import senga.words.Quote;

/** The file formats, by the ending of their files. */
public enum FileFormat {
  SVG,
  PNG,
  JSON,
  GIF;

  /** What files of this format end with, without the full stop. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Writes this format with its usual options. */
  public Exporter exporter() {
    return switch (this) {
      case SVG -> new Svg();
      case PNG -> new Png();
      case JSON -> new LinesJson();
      case GIF -> new Gif();
    };
  }

  /** All endings. */
  public static List<String> endings() {
    return Arrays.stream(values()).map(FileFormat::ending).toList();
  }

  /**
   * The format of this name, in upper or lower case.
   *
   * @throws IllegalArgumentException if there is none; the message names the nearest and all others
   */
  public static FileFormat of(String name) {
    return Arrays.stream(values())
        .filter(format -> format.ending().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(unknown(name)));
  }

  /**
   * The format that a file's name asks for by its ending.
   *
   * @throws IllegalArgumentException if it has none or an unknown one
   */
  public static FileFormat of(Path file) {
    String name = Objects.toString(file.getFileName(), "");
    int dot = name.lastIndexOf('.');
    if (dot < 0) {
      throw new IllegalArgumentException(
          Quote.of(name) + " has no ending that tells the format; allowed are " + allowed());
    }
    return of(name.substring(dot + 1));
  }

  private static String unknown(String name) {
    return "unknown format "
        + Quote.of(name)
        + Nearest.hint(name, endings())
        + "; allowed are "
        + allowed();
  }

  private static String allowed() {
    return endings().stream().collect(Collectors.joining(", "));
  }
}
