package senga.stage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import senga.geometry.Color;
import senga.geometry.Geometry;
import senga.geometry.Group;
import senga.geometry.Literal;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Layer;
import senga.scene.Pen;
import senga.scene.Scene;
import senga.shapes.Text;

/**
 * Several drawings on one paper: row by row, each as large as the others, with a thin frame where
 * its paper ends. Measures are mm.
 *
 * @param columns how many stand side by side, at least 1
 * @param cell the paper of one drawing at its size on the sheet
 * @param factor by which drawings are made smaller or larger
 */
public record SheetLayout(int columns, Canvas cell, double factor) {
  private static final double GAP = 8;
  private static final int FIRST_WIDE = 0x1100; // Hangul; scripts before it are narrow
  private static final double CELL = 90; // the longer side
  private static final Pen FRAME = Pen.DEFAULT.name("frames").color(Color.of("#c8c8c8")).width(0.2);
  private static final Pen CAPTION =
      Pen.DEFAULT.name("captions").color(Color.of("#808080")).width(0.15);
  private static final double EM = 3.6; // of a caption, which stands in the gap

  /** For so many drawings on such paper; with 0 columns, about as many as there are rows. */
  static SheetLayout of(int columns, int drawings, Canvas paper) {
    int wide = columns > 0 ? columns : Math.max(1, (int) Math.ceil(Math.sqrt(drawings)));
    double factor = CELL / Math.max(paper.width(), paper.height());
    Canvas cell = Canvas.mm(paper.width() * factor, paper.height() * factor);
    return new SheetLayout(Math.min(wide, Math.max(1, drawings)), cell, factor);
  }

  double left(int index) {
    return GAP + (cell.width() + GAP) * (index % columns);
  }

  double top(int index) {
    int row = index / columns;
    return GAP + (cell.height() + GAP) * row;
  }

  /** The paper of so many drawings. */
  Canvas sheet(int drawings, Color background) {
    int rows = Math.max(1, (drawings + columns - 1) / columns);
    return Canvas.mm(left(columns - 1) + cell.width() + GAP, GAP + rows * (cell.height() + GAP))
        .background(background);
  }

  /**
   * A frame for each drawing, in it what was drawn on its paper, and below it its caption; a null
   * is a drawing that failed. All lines of one pen are one layer, for there may be more drawings
   * than layers.
   *
   * @param captions in the order of the drawings, which may be more
   */
  Scene scene(List<@Nullable Drawing> drawings, List<String> captions) {
    Map<Pen, List<Geometry>> byPen = new LinkedHashMap<>();
    byPen.computeIfAbsent(FRAME, pen -> new ArrayList<>()).add(frames(drawings.size()));
    for (int i = 0; i < Math.min(drawings.size(), captions.size()); i++) {
      byPen.computeIfAbsent(CAPTION, pen -> new ArrayList<>()).add(caption(captions.get(i), i));
    }
    for (int i = 0; i < drawings.size(); i++) {
      Drawing drawing = drawings.get(i);
      if (drawing != null) {
        for (Drawing.Part part : drawing.cut(0).layers()) {
          Pen pen = part.pen().width(Math.min(Pen.MOST_WIDTH, part.pen().width() * factor));
          byPen.computeIfAbsent(pen, none -> new ArrayList<>()).add(placed(part.lines(), i));
        }
      }
    }
    List<Layer> layers = new ArrayList<>();
    byPen.forEach((pen, lines) -> layers.add(new Layer(Group.of(lines), pen)));
    return new Scene(layers);
  }

  /** In the middle below its drawing, as much of it as there is room for. */
  private Geometry caption(String text, int index) {
    return new Text()
        .text(cut(text, cell.width() + GAP))
        .em(EM)
        .align(Text.Align.CENTER)
        .anchor(Text.Anchor.MIDDLE)
        .translate(left(index) + cell.width() / 2, top(index) + cell.height() + GAP / 2);
  }

  /** Letters are about half as wide as high; those of East Asia are as wide. */
  private static String cut(String text, double width) {
    double room = width / EM;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      room -= text.codePointAt(i) < FIRST_WIDE ? 0.55 : 1;
      if (room < 0) {
        return text.substring(0, i) + "…";
      }
    }
    return text;
  }

  private Geometry placed(Polylines lines, int index) {
    return new Literal(lines).scale(factor).translate(left(index), top(index));
  }

  private Literal frames(int drawings) {
    PolylinesBuilder lines = new PolylinesBuilder();
    for (int i = 0; i < drawings; i++) {
      double right = left(i) + cell.width();
      double bottom = top(i) + cell.height();
      lines.vertex(left(i), top(i)).vertex(right, top(i)).vertex(right, bottom);
      lines.vertex(left(i), bottom).close().endLine();
    }
    return new Literal(lines.build());
  }
}
