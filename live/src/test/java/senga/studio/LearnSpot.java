package senga.studio;

import java.util.Map;
import senga.tune.Address;

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

  /** A row is to learn a controller. */
  public static void learnRow(Learning learning, Address row, double from, double to, double now) {
    learning.learn(
        new Learning.Target(row.path(), Map.of(row, Learning.driven(from, to, now)), ""));
  }

  public static void forget(Learning learning, Address row) {
    learning.forget(row);
  }

  /** Where the controller of a row is that has not taken it over. */
  public static double apart(Learning learning, Address row) {
    return learning.apart(row);
  }

  public static String sentence(Learning learning) {
    return learning.sentence();
  }

  public static void takeOver(Learning learning) {
    learning.takeOver();
  }

  public static void share(Learning learning) {
    learning.share();
  }
}
