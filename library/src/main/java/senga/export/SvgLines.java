package senga.export;

import java.io.IOException;
import senga.geometry.Polylines;
import senga.words.TextOut;

/**
 * Lines as SVG elements, paths or polylines.
 *
 * <ul>
 *   <li>A closed line is written as one ({@code Z}, {@code polygon}), so that every reader knows
 *       it; with round joins it looks the same.
 *   <li>A {@linkplain Dots dot} is a stroke of 0.01 mm. The SVG standard draws a stroke of no
 *       length with round ends as a dot, but plotter programs leave it out.
 * </ul>
 */
final class SvgLines {
  private final TextOut svg;
  private final boolean asPolylines;

  SvgLines(TextOut svg, boolean asPolylines) {
    this.svg = svg;
    this.asPolylines = asPolylines;
  }

  void write(Polylines lines) throws IOException {
    for (int line = 0; line < lines.lineCount(); line++) {
      if (lines.start(line) < lines.end(line)) {
        element(lines, line);
      }
    }
  }

  private void element(Polylines lines, int line) throws IOException {
    int first = lines.start(line);
    boolean dot = Dots.isDot(lines, line, svg);
    boolean closed = !dot && Dots.isRing(lines, line);
    begin(closed);
    if (dot) {
      dot(lines.x(first), lines.y(first));
    } else {
      points(lines, first, closed ? lines.end(line) - 1 : lines.end(line));
    }
    svg.text(closed && !asPolylines ? "Z\"/>\n" : "\"/>\n");
  }

  private void begin(boolean closed) throws IOException {
    if (!asPolylines) {
      svg.text("<path d=\"M");
    } else {
      svg.text(closed ? "<polygon points=\"" : "<polyline points=\"");
    }
  }

  private void points(Polylines lines, int first, int end) throws IOException {
    point(lines.x(first), lines.y(first));
    for (int i = first + 1; i < end; i++) {
      next(i == first + 1);
      point(lines.x(i), lines.y(i));
    }
  }

  private void next(boolean isSecond) throws IOException {
    svg.ascii(isSecond && !asPolylines ? 'L' : ' ');
  }

  private void dot(double x, double y) throws IOException {
    point(x, y);
    next(true);
    point(x + Dots.length(svg), y);
  }

  private void point(double x, double y) throws IOException {
    svg.decimal(x).ascii(asPolylines ? ',' : ' ').decimal(y);
  }
}
