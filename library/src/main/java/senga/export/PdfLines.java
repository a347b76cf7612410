package senga.export;

import java.io.IOException;
import senga.geometry.Polylines;
import senga.kernel.SegmentCut;
import senga.scene.Canvas;
import senga.words.TextOut;

/**
 * Lines as PDF paths, each stroked by itself, so that programs which open the file find single
 * lines. Dots are those of {@link Dots}.
 *
 * <p>Readers calculate with 32-bit numbers, some with fixed-point ones that end at 8,388,607. So
 * segments that lead far away, and only they, are cut where nobody sees it, as for pictures of
 * pixels.
 */
final class PdfLines {
  private final TextOut pdf;
  private final SegmentCut cut = new SegmentCut();

  /**
   * @param pen width, in mm
   */
  PdfLines(TextOut pdf, Canvas canvas, double pen) {
    this.pdf = pdf;
    cut.around(canvas.width(), canvas.height(), pen);
  }

  void write(Polylines lines) throws IOException {
    for (int line = 0; line < lines.lineCount(); line++) {
      int first = lines.start(line);
      if (first == lines.end(line)) {
        continue;
      }
      if (hasFar(lines, line)) {
        pieces(lines, line);
      } else if (Dots.isDot(lines, line, pdf)) {
        double x = lines.x(first);
        double y = lines.y(first);
        segment(x, y, x + Dots.length(pdf), y);
        pdf.text("S\n");
      } else {
        path(lines, line);
      }
    }
  }

  private boolean hasFar(Polylines lines, int line) {
    for (int i = lines.start(line); i < lines.end(line); i++) {
      if (cut.isFar(lines.x(i), lines.y(i))) {
        return true;
      }
    }
    return false;
  }

  private void path(Polylines lines, int line) throws IOException {
    int first = lines.start(line);
    boolean ring = Dots.isRing(lines, line);
    int end = ring ? lines.end(line) - 1 : lines.end(line);
    point(lines.x(first), lines.y(first), 'm');
    for (int i = first + 1; i < end; i++) {
      point(lines.x(i), lines.y(i), 'l');
    }
    pdf.text(ring ? "s\n" : "S\n");
  }

  /** Ends are as round as joins, so one path of single segments looks like the line. */
  private void pieces(Polylines lines, int line) throws IOException {
    boolean any = false;
    for (int i = lines.start(line); i + 1 < lines.end(line); i++) {
      float ax = lines.x(i);
      float ay = lines.y(i);
      float bx = lines.x(i + 1);
      float by = lines.y(i + 1);
      if (!cut.isFar(ax, ay) && !cut.isFar(bx, by)) {
        segment(ax, ay, bx, by);
        any = true;
      } else if (cut.cut(ax, ay, bx, by)) {
        segment(cut.ax(), cut.ay(), cut.bx(), cut.by());
        any = true;
      }
    }
    pdf.text(any ? "S\n" : "");
  }

  private void segment(double ax, double ay, double bx, double by) throws IOException {
    point(ax, ay, 'm');
    point(bx, by, 'l');
  }

  private void point(double x, double y, char operator) throws IOException {
    pdf.decimal(x).ascii(' ').decimal(y).ascii(' ').ascii(operator).ascii('\n');
  }
}
