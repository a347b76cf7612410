package senga.play;

/**
 * How far a heavy operation is.
 *
 * @param operation its name, as recipes write it
 * @param done between 0 and 1
 */
public record Progress(String operation, double done) {}
