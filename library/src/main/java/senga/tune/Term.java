package senga.tune;

/** A part of a formula that has been read. */
@FunctionalInterface
interface Term {
  double value(Moment moment);
}
