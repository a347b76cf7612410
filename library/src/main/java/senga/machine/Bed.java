package senga.machine;

import senga.math.Require;
import senga.scene.Canvas;

/**
 * Where a machine can go, and how the page lies there.
 *
 * @param minX the lower limit of the machine's x, in mm
 * @param minY the lower limit of its y
 * @param maxX the upper limit of its x
 * @param maxY the upper limit of its y
 * @param corner the corner of the page that lies at {@code pageX}, {@code pageY}
 * @param xAxis where the machine's x grows on the page
 * @param yAxis where its y grows
 * @param pageX where that corner is, in mm of the machine
 * @param pageY the same
 */
public record Bed(
    double minX,
    double minY,
    double maxX,
    double maxY,
    Corner corner,
    Direction xAxis,
    Direction yAxis,
    double pageX,
    double pageY) {
  /** A place of the page. */
  public enum Corner {
    TOP_LEFT(0, 0),
    TOP_RIGHT(1, 0),
    BOTTOM_LEFT(0, 1),
    BOTTOM_RIGHT(1, 1),
    CENTRE(0.5, 0.5);

    private final double acrossPage;
    private final double downPage;

    Corner(double acrossPage, double downPage) {
      this.acrossPage = acrossPage;
      this.downPage = downPage;
    }
  }

  /** A direction on the page. */
  public enum Direction {
    RIGHT(1, 0),
    LEFT(-1, 0),
    DOWN(0, 1),
    UP(0, -1);

    private final int across;
    private final int down;

    Direction(int across, int down) {
      this.across = across;
      this.down = down;
    }
  }

  /**
   * @throws IllegalArgumentException if a limit is not finite or not above its opposite, or if both
   *     axes go along the same side of the page
   */
  public Bed {
    minX = Require.finite("bed min-x in mm", minX);
    minY = Require.finite("bed min-y in mm", minY);
    maxX = Require.above("bed max-x in mm", maxX, minX);
    maxY = Require.above("bed max-y in mm", maxY, minY);
    pageX = Require.finite("page-x in mm", pageX);
    pageY = Require.finite("page-y in mm", pageY);
    if ((xAxis.across == 0) == (yAxis.across == 0)) {
      throw new IllegalArgumentException(
          "x-axis and y-axis must go along different sides of the page, but both go "
              + (xAxis.across == 0 ? "up or down" : "left or right"));
    }
  }

  Reach reach() {
    return new Reach(minX, minY, maxX, maxY);
  }

  /** From a page of this size to the machine, in mm. */
  PageMap map(Canvas canvas) {
    double cornerX = corner.acrossPage * canvas.width();
    double cornerY = corner.downPage * canvas.height();
    return new PageMap(
        xAxis.across,
        xAxis.down,
        pageX - xAxis.across * cornerX - xAxis.down * cornerY,
        yAxis.across,
        yAxis.down,
        pageY - yAxis.across * cornerX - yAxis.down * cornerY);
  }
}
