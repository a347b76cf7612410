package senga.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import senga.export.TextOut;
import senga.geometry.Bounds;
import senga.geometry.Polylines;

/** Finds lines that leave the paper: a plotter would draw on the table. */
public final class PaperCheck {
  /** As far as files round; a line along the edge is on the paper. */
  private static final double TOLERANCE_MM = 0.001;

  private static final int MOST_PENS = 3;
  private static final int LONGEST_NAME = 40;

  private PaperCheck() {}

  /**
   * One sentence about the lines that leave the paper, with their number and their pens; empty if
   * there are none.
   */
  public static Optional<String> sentence(Drawing drawing) {
    List<String> pens = new ArrayList<>();
    long sum = 0;
    for (int layer = 0; layer < drawing.layers().size(); layer++) {
      Drawing.Part part = drawing.layers().get(layer);
      int lines = linesOutside(part.lines(), drawing.canvas());
      if (lines > 0) {
        pens.add(String.format(Locale.ROOT, "%,d of %s", lines, name(part.pen(), layer)));
      }
      sum += lines;
    }
    return sum == 0 ? Optional.empty() : Optional.of(sentence(sum, pens, drawing.canvas()));
  }

  /** How many lines have a vertex that is not on the paper. */
  public static int linesOutside(Polylines lines, Canvas canvas) {
    Bounds all = lines.bounds();
    if (all.isEmpty()) {
      return 0;
    }
    if (isOn(canvas, all.minX(), all.minY()) && isOn(canvas, all.maxX(), all.maxY())) {
      return 0;
    }
    int outside = 0;
    for (int line = 0; line < lines.lineCount(); line++) {
      outside += leaves(lines, line, canvas) ? 1 : 0;
    }
    return outside;
  }

  private static boolean leaves(Polylines lines, int line, Canvas canvas) {
    int vertex = lines.start(line);
    while (vertex < lines.end(line) && isOn(canvas, lines.x(vertex), lines.y(vertex))) {
      vertex++;
    }
    return vertex < lines.end(line);
  }

  private static boolean isOn(Canvas canvas, float x, float y) {
    return x >= -TOLERANCE_MM
        && y >= -TOLERANCE_MM
        && x <= canvas.width() + TOLERANCE_MM
        && y <= canvas.height() + TOLERANCE_MM;
  }

  private static String sentence(long lines, List<String> pens, Canvas canvas) {
    int told = Math.min(MOST_PENS, pens.size());
    String rest = pens.size() > told ? " and " + (pens.size() - told) + " more pens" : "";
    return String.format(
        Locale.ROOT,
        "%,d %s the paper of %s × %s mm: %s%s",
        lines,
        lines == 1 ? "line leaves" : "lines leave",
        TextOut.plain(canvas.width()),
        TextOut.plain(canvas.height()),
        String.join(", ", pens.subList(0, told)),
        rest);
  }

  private static String name(Pen pen, int layer) {
    String name = pen.name().replaceAll("\\p{Cntrl}", "�").strip();
    boolean isLong = name.codePointCount(0, name.length()) > LONGEST_NAME;
    String shown =
        isLong ? name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…" : name;
    return name.isEmpty() ? "layer " + (layer + 1) : "\"" + shown + "\"";
  }
}
