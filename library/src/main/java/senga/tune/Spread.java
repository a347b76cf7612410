package senga.tune;

/**
 * From where to where the values of several instances go.
 *
 * @param min the least
 * @param max the largest
 */
public record Spread(double min, double max) {
  /** Whether all are the same. */
  public boolean isOne() {
    return min == max;
  }
}
