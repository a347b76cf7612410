package senga.panel;

import org.jspecify.annotations.Nullable;
import senga.play.FrameBuffer;
import senga.view.Easel;
import senga.view.Tool;
import senga.view.View;
import senga.view.ViewModes;

/**
 * What lies over the paper and belongs to no picture: grid, edges, rulers, the measuring line, the
 * list of layers, the strokes in hand. Drawing them allocates nothing.
 */
public final class Guides {
  private final Easel easel;
  private final GridLines grid = new GridLines();
  private final PaperEdges edges = new PaperEdges();
  private final Rulers rulers = new Rulers();
  private final TapeLine tape = new TapeLine();
  private final LayerList layers = new LayerList();
  private final PenTrace pen = new PenTrace();
  private @Nullable FrameBuffer frame;

  public Guides(Easel easel) {
    this.easel = easel;
  }

  /** The picture they lie over; read while it is drawn only. */
  public void over(@Nullable FrameBuffer shown) {
    frame = shown;
  }

  /** The layer whose row in the list is at a pixel; below 0 if none is. */
  public int layerAt(double x, double y) {
    return easel.isLayerListShown() ? layers.at(x, y) : -1;
  }

  boolean isEmpty() {
    ViewModes modes = easel.modes();
    return frame == null
        || !(modes.grid()
            || modes.edges()
            || modes.rulers()
            || easel.tool() != Tool.HAND
            || easel.isLayerListShown());
  }

  /** How far the rulers reach down, in units. */
  float inset() {
    return easel.modes().rulers() ? Rulers.HEIGHT : 0;
  }

  /** How far they reach in from the left. */
  float insetLeft() {
    return easel.modes().rulers() ? Rulers.WIDTH : 0;
  }

  /** To be called a few times a second. */
  void refresh() {
    if (easel.tool() == Tool.PEN) {
      pen.refresh(easel.pad());
    }
  }

  void draw(Brush brush) {
    FrameBuffer shown = frame;
    if (shown == null) {
      return;
    }
    View view = easel.view();
    if (easel.modes().grid()) {
      grid.draw(brush, view);
    }
    if (easel.modes().edges()) {
      edges.draw(brush, view, shown.frame().canvas(), insetLeft());
    }
    if (easel.modes().rulers()) {
      rulers.draw(brush, view);
    }
    if (easel.isLayerListShown()) {
      layers.draw(brush, view, easel.modes().layers(), shown, inset());
    }
    tools(brush, view);
  }

  private void tools(Brush brush, View view) {
    if (easel.tool() == Tool.PEN) {
      pen.draw(brush, view, easel.pad(), inset());
    } else if (easel.tape().isLaid()) {
      tape.draw(brush, view, easel.tape());
    }
  }
}
