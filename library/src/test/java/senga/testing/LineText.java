package senga.testing;

import java.util.Locale;
import java.util.StringJoiner;
import org.assertj.core.api.Assertions;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;

/**
 * Drawings written as text: {@code "0 0, 10 0, 10 10 | 5 5"} is a line of three vertices and one of
 * a single vertex. A third number is z.
 */
public final class LineText {
  private LineText() {}

  public static Polylines lines(String text) {
    PolylinesBuilder builder = new PolylinesBuilder();
    if (!text.isBlank()) {
      for (String line : text.split("\\|")) {
        for (String vertex : line.split(",")) {
          addVertex(builder, vertex.strip().split("\\s+"));
        }
        builder.endLine();
      }
    }
    return builder.build();
  }

  /** Compares after rounding to three decimals. */
  public static void assertLines(Polylines actual, String expected) {
    Assertions.assertThat(text(actual)).isEqualTo(text(lines(expected)));
  }

  /** Three decimals at most; z only where it is not 0. */
  public static String text(Polylines drawing) {
    StringJoiner lines = new StringJoiner(" | ");
    for (int line = 0; line < drawing.lineCount(); line++) {
      StringJoiner vertices = new StringJoiner(", ");
      for (int i = drawing.start(line); i < drawing.end(line); i++) {
        String z = number(drawing.z(i));
        String xy = number(drawing.x(i)) + " " + number(drawing.y(i));
        vertices.add("0".equals(z) ? xy : xy + " " + z);
      }
      lines.add(vertices.toString());
    }
    return lines.toString();
  }

  private static void addVertex(PolylinesBuilder builder, String[] numbers) {
    builder.vertex(
        Double.parseDouble(numbers[0]),
        Double.parseDouble(numbers[1]),
        numbers.length > 2 ? Double.parseDouble(numbers[2]) : 0);
  }

  private static String number(double value) {
    double rounded = Math.rint(value * 1000) / 1000 + 0.0;
    return String.format(Locale.ROOT, "%.3f", rounded).replaceFirst("\\.?0+$", "");
  }
}
