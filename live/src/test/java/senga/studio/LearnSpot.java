package senga.studio;

/** What the panel is waiting for, for tests of other rooms. */
public final class LearnSpot {
  private LearnSpot() {}

  public static boolean isLearning(Studio studio) {
    return studio.learning().height() > 0;
  }

  /** Whether the mouse is over this row. */
  public static boolean isOver(Studio studio, String address) {
    Line row = studio.learning().under();
    return row != null && row.address.toString().equals(address);
  }

  public static String sentence(Studio studio) {
    return studio.learning().sentence();
  }

  /** What choosing it in the list does. */
  public static void learnAction(Studio studio, String name) {
    studio.learning().learnAction(name);
  }
}
