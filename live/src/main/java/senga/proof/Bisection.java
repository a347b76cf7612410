package senga.proof;

/**
 * Finds the value of a slider at which a cost comes to a goal, asking for one cost after the other.
 *
 * <pre>
 *   while (!it.isOver()) it.cost(costOf(it.next()));
 * </pre>
 *
 * <p>First the upper end is asked for, then half as far from the lower one, a quarter, and so on:
 * costs change fastest where values are small, and the lower end itself often means something else,
 * as 0 for none. As soon as the goal lies between two neighbours, it is looked for there by halves.
 * The cost need not rise or fall evenly; then the value found is one of several.
 */
public final class Bisection {
  private static final double NEAR = 0.003; // parts of the goal
  private static final int PROBES = 7; // upper end to a sixty-fourth
  private static final int MOST = 40;

  private final double goal;
  private final double quantum;
  private final double low;
  private double from; // the two between which it is looked for; at first the last one asked
  private double to;
  private double costFrom;
  private double next;
  private int asked;
  private double best;
  private double bestCost = Double.POSITIVE_INFINITY;
  private double least = Double.POSITIVE_INFINITY;
  private double most = Double.NEGATIVE_INFINITY;
  private boolean isBetween;
  private boolean over;

  /**
   * @param low one end of the slider
   * @param high the other, larger
   * @param quantum the finest step of values, above 0
   */
  public Bisection(double goal, double low, double high, double quantum) {
    this.goal = goal;
    this.low = low;
    this.quantum = quantum;
    next = high;
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
    least = Math.min(least, cost);
    most = Math.max(most, cost);
    if (Math.abs(cost - goal) < Math.abs(bestCost - goal)) {
      best = next;
      bestCost = cost;
    }
    if (isNear()) {
      over = true;
    } else if (isBetween) {
      narrow(cost);
    } else if (asked > 1 && (cost < goal) != (costFrom < goal)) {
      isBetween = true;
      to = next;
      halve();
    } else {
      from = next;
      costFrom = cost;
      probe();
    }
  }

  private boolean isNear() {
    return Math.abs(bestCost - goal) <= NEAR * goal;
  }

  private void narrow(double cost) {
    if ((cost < goal) == (costFrom < goal)) {
      from = next;
    } else {
      to = next;
    }
    halve();
  }

  private void halve() {
    next = Math.rint((from + to) / 2 / quantum) * quantum;
    boolean isNew = next > Math.min(from, to) && next < Math.max(from, to);
    over = !isNew || asked >= MOST;
  }

  /** Half as far from the lower end, and at last that itself. */
  private void probe() {
    double closer = Math.rint((low + (from - low) / 2) / quantum) * quantum;
    boolean isNew = asked < PROBES && closer > low && closer < from;
    over = from == low;
    next = isNew ? closer : low;
  }

  /** Whether the goal lies between costs that were seen. */
  public boolean isReachable() {
    return isBetween || isNear();
  }

  /** The value whose cost came nearest. */
  public double best() {
    return best;
  }

  /** What that costs. */
  public double bestCost() {
    return bestCost;
  }

  /** The least that was seen. */
  public double leastCost() {
    return least;
  }

  /** The most that was seen. */
  public double mostCost() {
    return most;
  }
}
