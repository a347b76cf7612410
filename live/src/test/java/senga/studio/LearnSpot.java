package senga.studio;

import java.util.List;
import java.util.Map;
import senga.tune.Address;
import senga.tune.RowHands;

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

  /** Learning in a panel, by controllers of which nothing is known yet. */
  static Learning in(Panels panel) {
    Learning learning =
        new Learning(
            panel.tuning,
            new Actions(),
            new RowHands(panel.tuning),
            () -> address -> Double.NaN,
            panel.said::add);
    panel.studio.learning().with(learning);
    return learning;
  }

  /** A pad is struck, while one is waited for. */
  static void strike(Learning learning) {
    learning.moved("note/1/36", 0.8);
    learning.look();
    learning.look();
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

  /** The names of all actions that the list offers. */
  public static List<String> actions(Learning learning) {
    return learning.actions().all().stream().map(Actions.Action::name).toList();
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
