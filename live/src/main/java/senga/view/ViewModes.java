package senga.view;

/**
 * What else is shown, or shown otherwise, than a file would show: switches that change no line.
 * Belongs to the render thread; nothing here allocates.
 */
public final class ViewModes {
  private final LayerSwitches layers = new LayerSwitches();
  private boolean edges;
  private boolean grid;
  private boolean rulers;
  private boolean hairlines;
  private boolean outside;
  private long revision;

  public LayerSwitches layers() {
    return layers;
  }

  /** Whether the paper's edge and margin are drawn. */
  public boolean edges() {
    return edges;
  }

  public boolean grid() {
    return grid;
  }

  public boolean rulers() {
    return rulers;
  }

  /** Whether every line is one pixel wide, instead of as wide as on paper. */
  public boolean hairlines() {
    return hairlines;
  }

  /** Whether lines are seen where they leave the paper. */
  public boolean outside() {
    return outside;
  }

  public void toggleEdges() {
    edges = !edges;
  }

  public void toggleGrid() {
    grid = !grid;
  }

  public void toggleRulers() {
    rulers = !rulers;
  }

  public void toggleHairlines() {
    hairlines = !hairlines;
    revision++;
  }

  public void toggleOutside() {
    outside = !outside;
    revision++;
  }

  /** Rises with every change that shows the lines otherwise. */
  public long revision() {
    return revision + layers.revision();
  }
}
