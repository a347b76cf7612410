package senga.variations;

import java.util.List;
import java.util.Objects;
import senga.math.Require;
import senga.strokes.StrokeBook;
import senga.tune.Changes;

/**
 * A state of the panel that somebody wanted to keep.
 *
 * @param name 1 to {@value #LONGEST_NAME} characters, on one line
 * @param note in the artist's own words; may be empty
 * @param tags words to find it by, each once, in their order
 * @param rating 0 for none, up to 5
 * @param seed of the frame it was kept at
 * @param seconds of the frame it was kept at
 * @param strokes what was drawn by hand
 * @param changes what is done to the sketch's own values
 */
public record Variation(
    String name,
    String note,
    List<String> tags,
    int rating,
    long seed,
    double seconds,
    StrokeBook strokes,
    Changes changes) {
  /** The longest name, in characters. */
  public static final int LONGEST_NAME = 80;

  private static final int LONGEST_NOTE = 10_000;
  private static final int MOST_TAGS = 50;

  /**
   * @throws IllegalArgumentException if the name is empty, too long or has several lines, or
   *     another part is out of its range
   */
  public Variation {
    name = line("the name of a variation", name);
    Objects.requireNonNull(changes, "a variation needs its changes, got null");
    Require.within("length of a note", note.length(), 0, LONGEST_NOTE);
    Require.within("number of tags", tags.size(), 0, MOST_TAGS);
    tags = tags.stream().map(tag -> line("a tag", tag)).distinct().toList();
    Require.within("rating", rating, 0, 5);
    seconds = Require.finite("seconds", seconds);
  }

  /** Without note, tags, rating and strokes, kept at this frame. */
  public static Variation of(String name, Changes changes, long seed, double seconds) {
    return new Variation(name, "", List.of(), 0, seed, seconds, StrokeBook.NONE, changes);
  }

  /** The same under another name. */
  public Variation name(String text) {
    return new Variation(text, note, tags, rating, seed, seconds, strokes, changes);
  }

  /** The same with another note. */
  public Variation note(String text) {
    return new Variation(name, text, tags, rating, seed, seconds, strokes, changes);
  }

  /** The same with other tags. */
  public Variation tags(List<String> words) {
    return new Variation(name, note, words, rating, seed, seconds, strokes, changes);
  }

  /** The same with so many stars, 0 to 5. */
  public Variation rating(int stars) {
    return new Variation(name, note, tags, stars, seed, seconds, strokes, changes);
  }

  /** The same with other strokes. */
  public Variation strokes(StrokeBook drawn) {
    return new Variation(name, note, tags, rating, seed, seconds, drawn, changes);
  }

  /** The same state of other values. */
  public Variation changes(Changes other) {
    return new Variation(name, note, tags, rating, seed, seconds, strokes, other);
  }

  private static String line(String what, String text) {
    String line = text.strip();
    if (line.isEmpty()
        || line.length() > LONGEST_NAME
        || line.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          what + " has 1 to " + LONGEST_NAME + " characters on one line, got " + line.length());
    }
    return line;
  }
}
