package senga.command;

import java.util.ArrayList;
import java.util.List;
import senga.G;
import senga.Session;
import senga.geometry.Color;
import senga.geometry.Geometry;
import senga.geometry.Group;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Layer;
import senga.scene.Pen;
import senga.scene.Scene;
import senga.shapes.Text;

/**
 * What the colours of a map of ink mean, on a strip below the paper: for each a short bar, and the
 * name of its layer beside it.
 */
final class HeatLegend {
  private static final double ROW = 6; // mm
  private static final double BAR = 12;
  private static final Pen LETTERS =
      Pen.DEFAULT.name("legend").color(Color.of("#404040")).width(0.15);

  private HeatLegend() {}

  /**
   * @param map as {@link senga.plot.HeatMap} makes it
   * @param colours how many of its layers are colours
   */
  static Drawing below(Drawing map, int colours) {
    Canvas paper = map.canvas();
    List<Layer> rows = new ArrayList<>();
    List<Geometry> names = new ArrayList<>();
    for (int i = 0; i < colours; i++) {
      Pen pen = map.layers().get(i).pen();
      double y = paper.height() + (i + 0.75) * ROW;
      rows.add(new Layer(G.line().length(BAR).translate(ROW + BAR / 2, y), pen.width(ROW / 2)));
      names.add(
          G.text()
              .text(pen.name())
              .em(ROW * 0.6)
              .anchor(Text.Anchor.MIDDLE)
              .translate(2 * ROW + BAR, y));
    }
    rows.add(new Layer(Group.of(names), LETTERS));
    Canvas longer =
        Canvas.mm(paper.width(), paper.height() + (colours + 0.5) * ROW)
            .background(paper.background());
    List<Drawing.Part> parts = new ArrayList<>(map.layers());
    parts.addAll(new Session().render(new Scene(rows), longer).layers());
    return new Drawing(longer, parts);
  }
}
