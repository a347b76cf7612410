package senga.panel;

/**
 * One row of the page that lists the keys.
 *
 * @param keys the names of the keys: {@code [ or -}
 * @param does what they do, in a few words
 */
public record KeyHint(String keys, String does) {}
