package senga.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import senga.geometry.AffineMap;
import senga.geometry.Bounds;
import senga.geometry.Color;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.VertexMap;
import senga.math.Require;
import senga.math.Vec3;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Pen;

/**
 * How a drawing lies on its paper: turned, scaled, several times on one sheet, or on several
 * sheets. Pens keep their widths, and drawings without lines stay so. To cut at a margin, see
 * {@link Drawing#cut}.
 */
public final class PageLayout {
  /** Most copies, and most sheets, of one drawing. */
  public static final int MOST_PARTS = 1000;

  /** The least and the largest factor of scaling. */
  public static final double LEAST_SCALE = 0.001;

  public static final double MOST_SCALE = 1000;

  private static final double MARK_GAP_MM = 1;
  private static final double MOST_MARK_MM = 8;
  private static final Pen MARKS = new Pen("registration", Color.BLACK, 0.2);

  private PageLayout() {}

  /**
   * The drawing with its paper, turned clockwise.
   *
   * @param degrees a multiple of 90
   * @throws IllegalArgumentException for another angle
   */
  public static Drawing rotated(Drawing drawing, int degrees) {
    if (degrees % 90 != 0) {
      throw new IllegalArgumentException(
          "paper is turned by 90, 180 or 270 degrees, got " + degrees);
    }
    Drawing turned = drawing;
    for (int quarter = Math.floorMod(degrees / 90, 4); quarter > 0; quarter--) {
      turned = quarterTurned(turned);
    }
    return turned;
  }

  private static Drawing quarterTurned(Drawing drawing) {
    Canvas paper = drawing.canvas();
    double right = paper.height();
    double down = paper.width();
    Canvas turned = new Canvas(right, down, paper.background());
    float height = (float) right;
    return mapped(
        drawing,
        turned,
        (x, y, z, from, to) -> {
          for (int i = from; i < to; i++) {
            float before = x[i];
            x[i] = height - y[i];
            y[i] = before;
          }
        });
  }

  /**
   * The lines larger or smaller by a factor about the middle of the paper, which keeps its size.
   *
   * @param factor 0.001 to 1000
   * @throws IllegalArgumentException if the factor is out of its range
   */
  public static Drawing scaled(Drawing drawing, double factor) {
    double by = Require.within("scale", factor, LEAST_SCALE, MOST_SCALE);
    Canvas paper = drawing.canvas();
    Vec3 middle = Vec3.of(paper.width() / 2, paper.height() / 2);
    return mapped(drawing, paper, scale(by).about(middle));
  }

  /**
   * The lines as large as the paper allows, in its middle.
   *
   * @param margin that is left free around them, in mm, below half the paper's short side
   * @throws IllegalArgumentException if the margin leaves no room
   */
  public static Drawing fitted(Drawing drawing, double margin) {
    Canvas paper = drawing.canvas();
    double width = paper.width() - 2 * Require.atLeast("margin in mm", margin, 0);
    double height = paper.height() - 2 * margin;
    if (!(width > 0 && height > 0)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "a margin of %s mm leaves nothing of a paper of %s × %s mm",
              margin,
              paper.width(),
              paper.height()));
    }
    Bounds box = bounds(drawing);
    double lineWidth = (double) box.maxX() - box.minX();
    double lineHeight = (double) box.maxY() - box.minY();
    if (box.isEmpty() || !(lineWidth > 0 || lineHeight > 0)) {
      return drawing;
    }
    double factor = Math.min(width / lineWidth, height / lineHeight);
    Vec3 middle =
        Vec3.of(((double) box.minX() + box.maxX()) / 2, ((double) box.minY() + box.maxY()) / 2);
    AffineMap map =
        AffineMap.translate(middle.times(-1))
            .then(scale(factor))
            .then(AffineMap.translate(Vec3.of(paper.width() / 2, paper.height() / 2)));
    return mapped(drawing, paper, map);
  }

  private static AffineMap scale(double factor) {
    return AffineMap.scale(Vec3.of(factor, factor, factor));
  }

  private static Bounds bounds(Drawing drawing) {
    PolylinesBuilder all = new PolylinesBuilder();
    drawing.layers().forEach(part -> all.append(part.lines()));
    return all.bounds(0, all.vertexCount());
  }

  /**
   * Several copies side by side on paper that is so many times as large; each layer has the lines
   * of all of them.
   *
   * @throws IllegalArgumentException if a number is below 1, there are more than {@link
   *     #MOST_PARTS}, or there is no paper so large
   */
  public static Drawing copies(Drawing drawing, int columns, int rows) {
    checkParts("copies", columns, rows);
    Canvas paper = drawing.canvas();
    Canvas sheet = new Canvas(columns * paper.width(), rows * paper.height(), paper.background());
    List<Drawing.Part> parts = new ArrayList<>();
    for (Drawing.Part part : drawing.layers()) {
      PolylinesBuilder all = new PolylinesBuilder();
      for (int row = 0; row < rows; row++) {
        for (int column = 0; column < columns; column++) {
          int from = all.append(part.lines());
          all.map(shift(column * paper.width(), row * paper.height()), from, all.vertexCount());
        }
      }
      parts.add(new Drawing.Part(part.pen(), all.build()));
    }
    return new Drawing(sheet, parts);
  }

  /**
   * One of several equal sheets that the drawing is divided into, to be joined afterwards: what
   * lies in its part of the paper, with a border round it that has marks at the corners of the
   * part. A line along the cut is on both sheets.
   *
   * @param column from 0
   * @param row from 0
   * @param border in mm, at least 0; below 3 there are no marks
   * @throws IllegalArgumentException if there is no such sheet, or too many
   */
  public static Drawing tile(
      Drawing drawing, int columns, int rows, int column, int row, double border) {
    checkParts("sheets", columns, rows);
    Require.within("column", column, 0, columns - 1);
    Require.within("row", row, 0, rows - 1);
    Require.atLeast("border in mm", border, 0);
    Canvas paper = drawing.canvas();
    Canvas part = new Canvas(paper.width() / columns, paper.height() / rows, paper.background());
    Drawing inside =
        mapped(drawing, part, shift(-column * part.width(), -row * part.height())).cut(0);
    Canvas sheet =
        new Canvas(part.width() + 2 * border, part.height() + 2 * border, paper.background());
    Drawing placed = mapped(withLines(inside), sheet, shift(border, border));
    return border < 3 ? placed : marked(placed, border);
  }

  /** Nobody needs to take a pen into the hand for nothing. */
  private static Drawing withLines(Drawing drawing) {
    return new Drawing(
        drawing.canvas(),
        drawing.layers().stream().filter(part -> part.lines().lineCount() > 0).toList());
  }

  private static void checkParts(String what, int columns, int rows) {
    Require.within("columns of " + what, columns, 1, MOST_PARTS);
    Require.within("rows of " + what, rows, 1, MOST_PARTS / columns);
  }

  /** Two strokes at each corner, which end before it: where paper is cut, none of them is left. */
  private static Drawing marked(Drawing sheet, double border) {
    Canvas paper = sheet.canvas();
    double length = Math.min(MOST_MARK_MM, border - MARK_GAP_MM - 1);
    PolylinesBuilder marks = new PolylinesBuilder();
    for (int corner = 0; corner < 4; corner++) {
      double right = corner % 2 == 0 ? -1 : 1;
      double down = corner < 2 ? -1 : 1;
      double x = right < 0 ? border : paper.width() - border;
      double y = down < 0 ? border : paper.height() - border;
      mark(marks, x, y, right, 0, length);
      mark(marks, x, y, 0, down, length);
    }
    List<Drawing.Part> parts = new ArrayList<>(sheet.layers());
    parts.add(new Drawing.Part(MARKS, marks.build()));
    return new Drawing(paper, parts);
  }

  private static void mark(
      PolylinesBuilder marks, double x, double y, double right, double down, double length) {
    double end = MARK_GAP_MM + length;
    marks
        .vertex(x + right * MARK_GAP_MM, y + down * MARK_GAP_MM)
        .vertex(x + right * end, y + down * end)
        .endLine();
  }

  private static VertexMap shift(double right, double down) {
    return AffineMap.translate(Vec3.of(right, down));
  }

  private static Drawing mapped(Drawing drawing, Canvas paper, VertexMap map) {
    return new Drawing(
        paper,
        drawing.layers().stream()
            .map(part -> new Drawing.Part(part.pen(), mapped(part.lines(), map)))
            .toList());
  }

  private static Polylines mapped(Polylines lines, VertexMap map) {
    PolylinesBuilder moved = new PolylinesBuilder(lines.vertexCount(), lines.lineCount());
    moved.append(lines);
    moved.map(map, 0, moved.vertexCount());
    return moved.build();
  }
}
