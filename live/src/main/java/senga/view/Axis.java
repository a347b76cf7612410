package senga.view;

/**
 * One direction of the screen as a line of mm on paper, whichever way the page is turned: {@code
 * pixel = start + perMm · mm}. Kept and set anew, so that it costs nothing.
 */
public final class Axis {
  private final boolean across;
  private double start;
  private double perMm = 1;

  /**
   * @param across whether along the screen's width
   */
  public Axis(boolean across) {
    this.across = across;
  }

  public void set(View view) {
    boolean upright = view.turns() % 2 == 0;
    double scale = view.pixelsPerMm();
    start = across ? view.pixelX(0, 0) : view.pixelY(0, 0);
    int sin = across ? -view.sin() : view.sin();
    perMm = scale * (upright ? view.cos() : sin);
  }

  public double pixel(double mm) {
    return start + perMm * mm;
  }

  public double mm(double pixel) {
    return (pixel - start) / perMm;
  }

  /** The number of the first step whose mark lies between two pixels, the first one lower. */
  public long first(double from, double to, double step) {
    return (long) Math.ceil(Math.min(mm(from), mm(to)) / step - 1e-9);
  }

  /** The number of the last such step. */
  public long last(double from, double to, double step) {
    return (long) Math.floor(Math.max(mm(from), mm(to)) / step + 1e-9);
  }
}
