package senga.machine;

/**
 * From the page (mm, origin at the top left, y down) to a machine's own units: turned by quarters,
 * mirrored, scaled and moved.
 *
 * @param xx what x adds to the machine's x
 * @param xy what y adds to it
 * @param x0 the machine's x of the page's corner
 * @param yx what x adds to the machine's y
 * @param yy what y adds to it
 * @param y0 the machine's y of the page's corner
 */
record PageMap(double xx, double xy, double x0, double yx, double yy, double y0) {
  double x(double pageX, double pageY) {
    return xx * pageX + xy * pageY + x0;
  }

  double y(double pageX, double pageY) {
    return yx * pageX + yy * pageY + y0;
  }

  /** The same, with everything moved on the machine. */
  PageMap moved(double dx, double dy) {
    return new PageMap(xx, xy, x0 + dx, yx, yy, y0 + dy);
  }

  /** From the machine back to the page. */
  PageMap inverse() {
    double det = xx * yy - xy * yx;
    double ix = yy / det;
    double iy = -xy / det;
    double jx = -yx / det;
    double jy = xx / det;
    return new PageMap(ix, iy, -(ix * x0 + iy * y0), jx, jy, -(jx * x0 + jy * y0));
  }
}
