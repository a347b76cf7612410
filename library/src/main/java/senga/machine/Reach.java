package senga.machine;

/** Where a machine's pen can go, in the machine's own units, edges included. */
record Reach(double minX, double minY, double maxX, double maxY) {
  /**
   * @param slack by how much it may be missed, for sums of decimals that are not exact
   */
  boolean holds(double x, double y, double slack) {
    return x > minX - slack && y > minY - slack && x < maxX + slack && y < maxY + slack;
  }
}
