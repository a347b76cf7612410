package senga.view;

/**
 * What stands between a picture and who looks at it: the view, its switches, the tool in hand, the
 * measuring line and the strokes. It outlives reloads. Belongs to the render thread.
 */
public final class Easel {
  private final View view = new View();
  private final ViewModes modes = new ViewModes();
  private final Tape tape = new Tape();
  private final StrokePad pad = new StrokePad();
  private Tool tool = Tool.HAND;
  private boolean layerList;

  public View view() {
    return view;
  }

  public ViewModes modes() {
    return modes;
  }

  public Tape tape() {
    return tape;
  }

  public StrokePad pad() {
    return pad;
  }

  public Tool tool() {
    return tool;
  }

  /** Takes a tool, or lays it down if it is the one in hand. */
  public void take(Tool wanted) {
    pad.end();
    tape.remove();
    tool = tool == wanted ? Tool.HAND : wanted;
    if (tool == Tool.PEN) {
      pad.open();
    }
  }

  /** Whether the list of layers is shown. */
  public boolean isLayerListShown() {
    return layerList;
  }

  public void toggleLayerList() {
    layerList = !layerList;
  }
}
