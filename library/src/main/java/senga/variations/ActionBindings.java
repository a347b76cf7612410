package senga.variations;

import java.util.ArrayList;
import java.util.List;

/**
 * The controllers that have learned actions, in the order in which they learned them. Immutable.
 *
 * @param list at most {@link #MOST}, no two the same
 */
public record ActionBindings(List<ActionBinding> list) {
  /** The most controllers of actions. */
  public static final int MOST = 256;

  /** Nothing was learned yet. */
  public static final ActionBindings NONE = new ActionBindings(List.of());

  /**
   * @throws IllegalArgumentException if there are too many, or one is there twice
   */
  public ActionBindings {
    list = List.copyOf(list);
    if (list.size() > MOST) {
      throw new IllegalArgumentException(
          "there is no room for more controllers of actions: "
              + MOST
              + " is the most there can be");
    }
    if (list.stream().distinct().count() < list.size()) {
      throw new IllegalArgumentException("a controller has learned an action twice");
    }
  }

  /** With one more; the same if it is there. */
  public ActionBindings with(ActionBinding one) {
    List<ActionBinding> more = new ArrayList<>(without(one).list);
    more.add(one);
    return new ActionBindings(more);
  }

  /**
   * What another one has done to the same beginnings, and what was done here.
   *
   * @param before what both began with
   * @param theirs what the other one has made of it
   * @throws IllegalArgumentException if there are too many of both
   */
  ActionBindings merged(ActionBindings before, ActionBindings theirs) {
    ActionBindings both = theirs;
    for (ActionBinding gone : before.list) {
      both = list.contains(gone) ? both : both.without(gone);
    }
    for (ActionBinding ours : list) {
      both = before.list.contains(ours) || both.list.contains(ours) ? both : both.with(ours);
    }
    return both;
  }

  public ActionBindings without(ActionBinding one) {
    return new ActionBindings(list.stream().filter(it -> !it.equals(one)).toList());
  }

  /** With another one in the place of one. */
  public ActionBindings replaced(ActionBinding one, ActionBinding by) {
    return new ActionBindings(
        list.stream().map(it -> it.equals(one) ? by : it).distinct().toList());
  }
}
