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
  private static final double CELL = 90; // the longer side
  private static final Pen FRAME = Pen.DEFAULT.name("frames").color(Color.of("#c8c8c8")).width(0.2);

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
   * A frame for each drawing, and in it what was drawn on its paper; a null is a drawing that
   * failed. All lines of one pen are one layer, for there may be more drawings than layers.
   */
  Scene scene(List<@Nullable Drawing> drawings) {
    Map<Pen, List<Geometry>> byPen = new LinkedHashMap<>();
    byPen.computeIfAbsent(FRAME, pen -> new ArrayList<>()).add(frames(drawings.size()));
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
