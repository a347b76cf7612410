package senga.play;

/**
 * Something the user should see.
 *
 * @param text one sentence
 * @param where {@code Demo.java:12}, an operation's name, or empty
 * @param frame index of the frame it happened in, the last one when it was repeated
 * @param count how many times in a row
 */
public record Notice(Level level, String text, String where, long frame, long count) {
  /** How bad it is. */
  public enum Level {
    INFO,
    WARNING,
    ERROR
  }

  /** Whether both say the same. */
  public boolean repeats(Notice earlier) {
    return level == earlier.level && text.equals(earlier.text) && where.equals(earlier.where);
  }

  public Notice countedFrom(Notice earlier) {
    return new Notice(level, text, where, frame, earlier.count + count);
  }

  /** {@code Demo.java:12: the sentence (3 times)}. */
  @Override
  public String toString() {
    String place = where.isEmpty() ? "" : where + ": ";
    return place + text + (count == 1 ? "" : " (" + count + " times)");
  }
}
