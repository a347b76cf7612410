package senga.render;

import static org.lwjgl.opengl.GL33C.glScissor;

import senga.view.View;

/** Cuts what is drawn to what of it can be seen. */
final class Scissors {
  private View view = new View();
  private int left;
  private int top;
  private int right;
  private int bottom;
  private long pixels;

  /**
   * @param outside whether lines are seen beside the paper, too
   */
  void set(View seen, boolean outside) {
    view = seen;
    left = outside ? seen.viewLeft() : Math.max(seen.viewLeft(), seen.left());
    top = outside ? seen.viewTop() : Math.max(seen.viewTop(), seen.top());
    right = outside ? seen.viewRight() : Math.min(seen.viewRight(), seen.right());
    bottom = outside ? seen.viewBottom() : Math.min(seen.viewBottom(), seen.bottom());
  }

  /** The whole viewport; false if there is nothing of it. */
  boolean cutToView(int height) {
    return cut(view.viewLeft(), view.viewTop(), view.viewRight(), view.viewBottom(), height);
  }

  /** What of the paper is in the viewport; false if nothing. */
  boolean cutToPaper(int height) {
    return cut(
        Math.max(view.viewLeft(), view.left()),
        Math.max(view.viewTop(), view.top()),
        Math.min(view.viewRight(), view.right()),
        Math.min(view.viewBottom(), view.bottom()),
        height);
  }

  /**
   * A box on paper, in mm; false if nothing of it is to be seen.
   *
   * @param reach of its lines around it, in pixels
   * @param height of the target, in pixels
   */
  boolean cutTo(float minX, float minY, float maxX, float maxY, float reach, int height) {
    double ax = view.pixelX(minX, minY);
    double ay = view.pixelY(minX, minY);
    double bx = view.pixelX(maxX, maxY);
    double by = view.pixelY(maxX, maxY);
    return cut(
        Math.max(left, (int) Math.floor(Math.min(ax, bx) - reach)),
        Math.max(top, (int) Math.floor(Math.min(ay, by) - reach)),
        Math.min(right, (int) Math.ceil(Math.max(ax, bx) + reach)),
        Math.min(bottom, (int) Math.ceil(Math.max(ay, by) + reach)),
        height);
  }

  /** How many pixels what was cut to last has. */
  long pixels() {
    return pixels;
  }

  private boolean cut(int fromX, int fromY, int toX, int toY, int height) {
    if (toX <= fromX || toY <= fromY) {
      return false;
    }
    pixels = (long) (toX - fromX) * (toY - fromY);
    glScissor(fromX, height - toY, toX - fromX, toY - fromY); // GL's first row is the lowest
    return true;
  }
}
