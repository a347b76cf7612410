package senga.view;

import senga.scene.Canvas;

/**
 * How the paper lies in the framebuffer: moved, magnified, turned by quarters.
 *
 * <pre>
 *   framebuffer ┌───────────────────────┐
 *               │ viewport ┌──────┐     │ reserved: a docked panel
 *               │          │paper │     │
 *               │          └──────┘     │
 *               └───────────────────────┘
 *   pixel = origin + pixelsPerMm · turn · (mm − focus)
 * </pre>
 *
 * <p><b>Fitted</b>, as at the start, the paper is as large as fits, in the middle, on whole pixels,
 * and the focus is its corner. Moved or magnified, the view is free: what it holds on to is the
 * place on paper in the middle of the viewport, which is also its focus. A graphics card calculates
 * with 24 bits; a difference to a focus that is near keeps them for what is seen, so that lines
 * stay sharp where the paper's corner lies a million pixels away.
 *
 * <p>Pixels run from the framebuffer's top left. The transform and its inverse are exact to a few
 * ulps of a double. Whoever shows the view looks whether {@link #revision} has changed. Belongs to
 * the render thread; nothing here allocates.
 */
public final class View {
  /** What a magnified mm of paper takes at most, in pixels. */
  public static final double MOST_PIXELS_PER_MM = 1000;

  /** How small the paper may become, as a part of its fitted size. */
  private static final double SMALLEST_FIT = 1.0 / 8;

  private static final int[] COS = {1, 0, -1, 0};
  private static final int[] SIN = {0, 1, 0, -1};

  private int targetWidth;
  private int targetHeight;
  private int reservedLeft;
  private int reservedTop;
  private int reservedRight;
  private int reservedBottom;
  private double paperWidth = 1;
  private double paperHeight = 1;
  private boolean fitted = true;
  private int turns;
  private double scale = 1;
  private double focusX; // on paper, in mm
  private double focusY;
  private double originX; // of the focus, in pixels
  private double originY;
  private int left;
  private int top;
  private int right;
  private int bottom;
  private long revision;

  /**
   * Takes over what is shown now: another paper is fitted, another size keeps the middle where it
   * is.
   *
   * @param width of the framebuffer, in pixels
   * @param height of the framebuffer, in pixels
   */
  public void lay(Canvas canvas, int width, int height) {
    boolean sameSize = width == targetWidth && height == targetHeight;
    boolean sameForm = canvas.width() == paperWidth && canvas.height() == paperHeight;
    if (sameSize && sameForm) {
      return;
    }
    targetWidth = width;
    targetHeight = height;
    paperWidth = canvas.width();
    paperHeight = canvas.height();
    fitted |= !sameForm;
    place();
  }

  /**
   * Leaves strips of the framebuffer to others, in pixels; the viewport is what remains, at least
   * one pixel.
   */
  public void reserve(int atLeft, int atTop, int atRight, int atBottom) {
    if (atLeft != reservedLeft
        || atTop != reservedTop
        || atRight != reservedRight
        || atBottom != reservedBottom) {
      reservedLeft = atLeft;
      reservedTop = atTop;
      reservedRight = atRight;
      reservedBottom = atBottom;
      place();
    }
  }

  /** As large as fits, in the middle. */
  public void fit() {
    fitted = true;
    place();
  }

  /** Shows a mm of paper with so many pixels, around the middle of the viewport. */
  public void scale(double pixelsPerMm) {
    zoom(pixelsPerMm / scale, middleX(), middleY());
  }

  /** Magnifies; what is shown at the pixel (x, y) stays there. */
  public void zoom(double factor, double x, double y) {
    double wanted = within(scale * factor, smallest(), Math.max(MOST_PIXELS_PER_MM, fitting()));
    double heldX = mmX(x, y);
    double heldY = mmY(x, y);
    scale = wanted;
    look(
        heldX - turnedBackX(x - middleX(), y - middleY()) / wanted,
        heldY - turnedBackY(x - middleX(), y - middleY()) / wanted);
  }

  /** Moves the paper by so many pixels, but never far out of sight. */
  public void pan(double dx, double dy) {
    double x = mmX(middleX(), middleY());
    double y = mmY(middleX(), middleY());
    double side = Math.max(paperWidth, paperHeight);
    double nextX = x - turnedBackX(dx, dy) / scale;
    double nextY = y - turnedBackY(dx, dy) / scale;
    look(
        within(nextX, Math.min(x, -side), Math.max(x, paperWidth + side)),
        within(nextY, Math.min(y, -side), Math.max(y, paperHeight + side)));
  }

  /** Turns the page by a quarter, clockwise, around the middle of the viewport. */
  public void turn() {
    double x = mmX(middleX(), middleY());
    double y = mmY(middleX(), middleY());
    turns = (turns + 1) % COS.length;
    if (fitted) {
      place();
    } else {
      look(x, y);
    }
  }

  /** Whether it is as large as fits. */
  public boolean isFitted() {
    return fitted;
  }

  /** Quarters by which the page is turned clockwise, 0 to 3. */
  public int turns() {
    return turns;
  }

  /** Rises whenever a pixel may have changed. */
  public long revision() {
    return revision;
  }

  public double pixelsPerMm() {
    return scale;
  }

  /**
   * Of what is shown in x-direction of the screen: how far it goes along the paper's x, −1 to 1.
   */
  public int cos() {
    return COS[turns];
  }

  /** How far the paper's x goes down the screen, −1 to 1. */
  public int sin() {
    return SIN[turns];
  }

  public double focusX() {
    return focusX;
  }

  public double focusY() {
    return focusY;
  }

  /** Where the focus is, in pixels. */
  public double originX() {
    return originX;
  }

  public double originY() {
    return originY;
  }

  /** Where a place on paper, in mm, is on the screen. */
  public double pixelX(double x, double y) {
    return originX + scale * (COS[turns] * (x - focusX) - SIN[turns] * (y - focusY));
  }

  public double pixelY(double x, double y) {
    return originY + scale * (SIN[turns] * (x - focusX) + COS[turns] * (y - focusY));
  }

  /** Which place on paper, in mm, a pixel shows. */
  public double mmX(double x, double y) {
    return focusX + turnedBackX(x - originX, y - originY) / scale;
  }

  public double mmY(double x, double y) {
    return focusY + turnedBackY(x - originX, y - originY) / scale;
  }

  /** The paper's edges in pixels; they may lie far outside of the viewport. */
  public int left() {
    return left;
  }

  public int top() {
    return top;
  }

  public int right() {
    return right;
  }

  public int bottom() {
    return bottom;
  }

  /** The viewport's edges in pixels. */
  public int viewLeft() {
    return reservedLeft;
  }

  public int viewTop() {
    return reservedTop;
  }

  public int viewRight() {
    return Math.max(reservedLeft + 1, targetWidth - reservedRight);
  }

  public int viewBottom() {
    return Math.max(reservedTop + 1, targetHeight - reservedBottom);
  }

  private double middleX() {
    return (viewLeft() + viewRight()) / 2.0;
  }

  private double middleY() {
    return (viewTop() + viewBottom()) / 2.0;
  }

  private double turnedWidth() {
    return turns % 2 == 0 ? paperWidth : paperHeight;
  }

  private double turnedHeight() {
    return turns % 2 == 0 ? paperHeight : paperWidth;
  }

  private double fitting() {
    int width = viewRight() - viewLeft();
    int height = viewBottom() - viewTop();
    return Math.min(width / turnedWidth(), height / turnedHeight());
  }

  private double smallest() {
    return Math.min(fitting() * SMALLEST_FIT, MOST_PIXELS_PER_MM);
  }

  private double turnedBackX(double x, double y) {
    return COS[turns] * x + SIN[turns] * y;
  }

  private double turnedBackY(double x, double y) {
    return COS[turns] * y - SIN[turns] * x;
  }

  /** Frees the view, with this place on paper in the middle. */
  private void look(double x, double y) {
    fitted = false;
    focusX = x;
    focusY = y;
    place();
  }

  private void place() {
    revision++;
    if (fitted) {
      placeFitted();
      return;
    }
    originX = middleX();
    originY = middleY();
    double ax = pixelX(0, 0);
    double ay = pixelY(0, 0);
    double bx = pixelX(paperWidth, paperHeight);
    double by = pixelY(paperWidth, paperHeight);
    left = (int) Math.round(Math.min(ax, bx));
    top = (int) Math.round(Math.min(ay, by));
    right = Math.max(left + 1, (int) Math.round(Math.max(ax, bx)));
    bottom = Math.max(top + 1, (int) Math.round(Math.max(ay, by)));
  }

  private void placeFitted() {
    scale = fitting();
    int width = Math.max(1, (int) Math.round(turnedWidth() * scale));
    int height = Math.max(1, (int) Math.round(turnedHeight() * scale));
    left = viewLeft() + (viewRight() - viewLeft() - width) / 2;
    top = viewTop() + (viewBottom() - viewTop() - height) / 2;
    right = left + width;
    bottom = top + height;
    focusX = 0;
    focusY = 0;
    originX = turns == 1 || turns == 2 ? right : left;
    originY = turns == 2 || turns == 3 ? bottom : top;
  }

  private static double within(double value, double least, double most) {
    return Math.min(most, Math.max(least, value));
  }
}
