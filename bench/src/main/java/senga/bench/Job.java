package senga.bench;

import senga.geometry.Polylines;

/** One piece of work, ready to be done again and again. */
interface Job extends AutoCloseable {
  /** Does the work once. */
  void run();

  /** What the last run made; its digest is printed beside the time. Not measured. */
  Polylines output();

  @Override
  default void close() {}
}
