package senga.tune;

/**
 * One step of the history.
 *
 * @param text what was done, in few words: {@code ink/displace.amplitude}
 * @param changes all that was in force after it
 */
public record HistoryStep(String text, Changes changes) {}
