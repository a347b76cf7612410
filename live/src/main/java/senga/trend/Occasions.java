package senga.trend;

/** How often what may drive growth has happened so far. */
@FunctionalInterface
public interface Occasions {
  /**
   * Never falls.
   *
   * @param driver any but {@link Driver#SECONDS}
   */
  long count(Driver driver);
}
