package senga.take;

/**
 * A place of a take and what holds from there on.
 *
 * @param at in seconds
 */
record TakeMoment(double at, TakeState state) {}
