package garden;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import senga.export.Exporter;
import senga.export.Provenance;
import senga.geometry.About;
import senga.geometry.Polylines;
import senga.scene.Drawing;

/**
 * A row for each vertex: layer, line, x and y in mm.
 *
 * @param separator between the columns
 * @param header whether the first row names the columns
 */
@About("A table of all vertices: for spreadsheets.")
public record Csv(
    @About("What stands between two columns.") Separator separator,
    @About("Whether the first row names the columns.") boolean header)
    implements CsvCopies, Exporter {
  /** What stands between two columns. */
  public enum Separator {
    COMMA(","),
    SEMICOLON(";"),
    TAB("\t");

    private final String sign;

    Separator(String sign) {
      this.sign = sign;
    }
  }

  /** Commas, and names in the first row. */
  public Csv() {
    this(Separator.COMMA, true);
  }

  @Override
  public List<String> endings() {
    return List.of("csv");
  }

  @Override
  public void write(Drawing drawing, Provenance from, OutputStream out) throws IOException {
    Writer table = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    if (header) {
      row(table, "layer", "line", "x", "y");
    }
    for (int layer = 0; layer < drawing.layers().size(); layer++) {
      rows(table, Integer.toString(layer), drawing.layers().get(layer).lines());
    }
    table.flush();
  }

  private void rows(Writer table, String layer, Polylines lines) throws IOException {
    for (int line = 0; line < lines.lineCount(); line++) {
      for (int i = lines.start(line); i < lines.end(line); i++) {
        String x = Float.toString(lines.x(i));
        row(table, layer, Integer.toString(line), x, Float.toString(lines.y(i)));
      }
    }
  }

  private void row(Writer table, String... cells) throws IOException {
    table.write(String.join(separator.sign, cells) + "\n");
  }
}
