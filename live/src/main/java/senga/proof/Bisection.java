package senga.proof;

/**
 * Finds the value of a slider at which a cost comes to a goal, by halves, asking for one cost after
 * the other. The ends of the slider are asked for first: what does not lie between their costs
 * cannot be had. It need not rise or fall evenly; then the value found is one of several.
 *
 * <pre>
 *   while (!it.isOver()) it.cost(costOf(it.next()));
 * </pre>
 */
public final class Bisection {
  private static final double NEAR = 0.003; // parts of the goal
  private static final int MOST = 40;

  private final double goal;
  private final double quantum;
  private final double high;
  private double from;
  private double to;
  private double costFrom;
  private double costTo;
  private double next;
  private int asked;
  private double best;
  private double bestCost = Double.POSITIVE_INFINITY;
  private boolean over;

  /**
   * @param low one end of the slider
   * @param high the other, larger
   * @param quantum the finest step of values, above 0
   */
  public Bisection(double goal, double low, double high, double quantum) {
    this.goal = goal;
    this.high = high;
    this.quantum = quantum;
    from = low;
    to = high;
    next = low;
  }

  /** Whether there is nothing left to be asked. */
  public boolean isOver() {
    return over;
  }

  /** The value whose cost is wanted. */
  public double next() {
    return next;
  }

  /** What {@link #next} costs. */
  public void cost(double cost) {
    asked++;
    if (Math.abs(cost - goal) < Math.abs(bestCost - goal)) {
      best = next;
      bestCost = cost;
    }
    if (asked == 1) {
      costFrom = cost;
      next = high;
    } else if (asked == 2) {
      costTo = cost;
      halve();
    } else {
      boolean isOnFirstSide = (cost < goal) == (costFrom < goal);
      if (isOnFirstSide) {
        from = next;
      } else {
        to = next;
      }
      halve();
    }
  }

  private void halve() {
    double middle = Math.rint((from + to) / 2 / quantum) * quantum;
    boolean isFound = isReachable() && Math.abs(bestCost - goal) <= NEAR * goal;
    boolean isBetween = middle > Math.min(from, to) && middle < Math.max(from, to);
    over = isFound || !isReachable() || !isBetween || asked >= MOST;
    next = middle;
  }

  /** Whether the goal lies between what the slider's ends cost; known after two answers. */
  public boolean isReachable() {
    return Math.min(costFrom, costTo) <= goal && goal <= Math.max(costFrom, costTo);
  }

  /** The value whose cost came nearest. */
  public double best() {
    return best;
  }

  /** What that costs. */
  public double bestCost() {
    return bestCost;
  }

  /** What the lower end costs. */
  public double costOfLow() {
    return costFrom;
  }

  /** What the upper end costs. */
  public double costOfHigh() {
    return costTo;
  }
}
