package senga.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import senga.scene.Frame;
import senga.tune.Address;
import senga.tune.Changes;
import senga.tune.Tuning;
import senga.variations.Difference;
import senga.variations.Keeper;
import senga.variations.Morph;
import senga.variations.Mutation;
import senga.variations.Recovery;
import senga.variations.Variation;
import senga.variations.Variations;
import senga.words.Quote;

/**
 * What one does with variations, be it by a key or in the panel. There is what is in force, and at
 * most one <em>other</em> state beside it: a variation, a child, what a crash left. The other can
 * be looked at, lie beneath, be mixed in; only what is taken comes into the history. A refusal is
 * said and changes nothing. Belongs to the window's thread.
 */
public final class Shelf {
  /** The most children of a mutation. */
  public static final int MOST_CHILDREN = 64;

  private static final int MOST_DIFFERENCES = 200;

  /** A state with a name. */
  private record Other(String name, Changes changes) {}

  private final Keeper keeper;
  private final Tuning tuning;
  private final Supplier<@Nullable Frame> shown;
  private final Consumer<String> say;
  private @Nullable Other other;
  private boolean beneath;
  private String looked = "";
  private List<Changes> children = List.of();
  private int child = -1;
  private int count = 9;
  private double amount = 0.3;
  private long seed = 1;
  private double place;
  private String current = "";
  private List<String> differences = List.of();
  private @Nullable Changes compared;
  private @Nullable Other comparedWith;

  /**
   * @param shown the frame on screen, for its seed and time
   * @param say tells the user a sentence
   */
  public Shelf(
      Keeper keeper, Tuning tuning, Supplier<@Nullable Frame> shown, Consumer<String> say) {
    this.keeper = keeper;
    this.tuning = tuning;
    this.shown = shown;
    this.say = say;
  }

  /** To be called each turn; allocates nothing while nothing changes. */
  public void look() {
    Other beside = other;
    tuning.beneath(
        !beneath || beside == null ? null : tuning.isLooking() ? tuning.settled() : beside.changes);
  }

  Variations variations() {
    return keeper.variations();
  }

  Keeper keeper() {
    return keeper;
  }

  Tuning tuning() {
    return tuning;
  }

  // ---------------------------------------------------------------- keep and recall

  /** Keeps what is in force as a new variation, under a name made from what was changed. */
  public void keep() {
    attempt(
        () -> {
          String name = keeper.variations().free(NameIdea.of(since(), tuning.changes()));
          keepAs(name);
          say.accept("kept as " + Quote.of(name));
        });
  }

  private void keepAs(String name) {
    Frame frame = shown.get();
    keeper.keep(name, frame == null ? 0 : frame.seed(), frame == null ? 0 : frame.seconds());
    current = name;
  }

  /** What the state in force has grown out of. */
  private Changes since() {
    return keeper.variations().find(current).map(Variation::changes).orElse(Changes.NONE);
  }

  /** Puts what is in force in the place of a variation. */
  void keepInstead(String name) {
    attempt(
        () -> {
          Changes now = tuning.changes();
          keeper.change(name, old -> old.changes(now));
        });
  }

  void recall(String name) {
    attempt(
        () -> {
          keeper.recall(name);
          current = name;
        });
  }

  /** Recalls the variation so many places further in the list, which has no end. */
  public void step(int by) {
    List<Variation> list = keeper.variations().list();
    if (list.isEmpty()) {
      say.accept("nothing is kept yet: K keeps what you see");
      return;
    }
    int at = index(list);
    int next = at < 0 ? (by > 0 ? 0 : list.size() - 1) : Math.floorMod(at + by, list.size());
    String name = list.get(next).name();
    recall(name);
    say.accept(Quote.of(name) + ", " + (next + 1) + " of " + list.size());
  }

  /**
   * That of the variation in force, else of the one that was recalled or kept last; −1 for none.
   */
  private int index(List<Variation> list) {
    Changes now = tuning.settled();
    int last = -1;
    for (int i = 0; i < list.size(); i++) {
      boolean named = list.get(i).name().equals(current);
      if (list.get(i).changes().equals(now) && (named || last < 0)) {
        last = i;
      }
    }
    for (int i = 0; i < list.size() && last < 0; i++) {
      last = list.get(i).name().equals(current) ? i : last;
    }
    return last;
  }

  void rename(String name, String wished) {
    keeper.change(name, old -> old.name(wished));
    current = current.equals(name) ? wished.strip() : current;
    Other beside = other;
    if (beside != null && beside.name.equals(name)) {
      other = new Other(wished.strip(), beside.changes);
    }
  }

  void rate(String name, int stars) {
    attempt(() -> keeper.change(name, old -> old.rating(old.rating() == stars ? 0 : stars)));
  }

  void delete(String name) {
    attempt(
        () -> {
          keeper.delete(name);
          say.accept(Quote.of(name) + " is deleted; Ctrl+Z brings it back");
        });
  }

  // ---------------------------------------------------------------- the other

  /** The name of the other state; empty for none. */
  String other() {
    Other beside = other;
    return beside == null ? "" : beside.name;
  }

  /** Lays a variation beside what is in force, or away again. */
  public void compareWith(Variation variation) {
    boolean away = other().equals(variation.name());
    beside(away ? null : new Other(variation.name(), variation.changes()));
  }

  void compareWith(Recovery crashed) {
    beside(new Other("what a crash left", keeper.compare(crashed)));
    flip();
  }

  private void beside(@Nullable Other state) {
    tuning.look(null);
    other = state;
    place = 0;
    children = List.of();
    child = -1;
  }

  /** Looks at the other state, or back. */
  public void flip() {
    Other beside = other;
    if (tuning.isLooking()) {
      back();
    } else if (beside == null) {
      say.accept("there is nothing to compare with: choose B beside a variation");
    } else {
      tuning.look(beside.changes);
      looked = beside.name;
    }
  }

  /** Lays the other state faintly beneath what is drawn, or away. */
  public void layBeneath() {
    beneath = !beneath;
    if (beneath && other == null) {
      say.accept("there is nothing to lay beneath: choose B beside a variation");
      beneath = false;
    }
  }

  boolean isBeneath() {
    return beneath && other != null;
  }

  /** What is only looked at. */
  String looked() {
    return looked;
  }

  /** What is looked at comes into force, as a step of the history. */
  void take() {
    String what = looked;
    attempt(() -> tuning.restore(what, tuning.changes()));
    place = 0;
    child = -1;
  }

  void back() {
    tuning.look(null);
    place = 0;
    child = -1;
  }

  /**
   * What the other state does differently, a sentence each; the same list while nothing changes.
   */
  @SuppressWarnings("ReferenceEquality") // the same objects stay while nothing changes
  List<String> differences() {
    Other beside = other;
    if (beside == null) {
      return List.of();
    }
    Changes now = tuning.settled();
    if (now != compared || beside != comparedWith) {
      compared = now;
      comparedWith = beside;
      differences = sentences(Difference.between(now, beside.changes));
    }
    return differences;
  }

  private static List<String> sentences(List<Difference> all) {
    List<String> sentences =
        new ArrayList<>(all.stream().limit(MOST_DIFFERENCES).map(Difference::sentence).toList());
    if (all.size() > MOST_DIFFERENCES) {
      sentences.add("and " + (all.size() - MOST_DIFFERENCES) + " more");
    }
    return List.copyOf(sentences);
  }

  // ---------------------------------------------------------------- between, and beside

  /** How far the mixture lies from what is in force towards the other, 0 to 1. */
  double place() {
    return tuning.isLooking() ? place : 0;
  }

  /** Looks at a mixture of what is in force and the other. */
  void morph(double way) {
    Other beside = other;
    if (beside == null) {
      return;
    }
    attempt(
        () -> {
          Changes now = tuning.settled();
          tuning.look(
              way == 0 ? null : new Morph(List.of(now, beside.changes), tuning.steps()).at(way));
          place = way;
          child = -1;
          looked = Math.round(100 * way) + " % " + beside.name;
        });
  }

  /** Makes children of what is in force, and looks at the first. */
  void mutate(Set<Address> locked) {
    attempt(
        () -> {
          tuning.look(null);
          Mutation mutation = new Mutation(locked, amount, seed++);
          children = mutation.children(tuning.settled(), tuning.steps(), count);
          child(0);
        });
  }

  /** Looks at one of the children. */
  void child(int which) {
    attempt(
        () -> {
          tuning.look(children.get(which));
          child = which;
          place = 0;
          looked = "child " + (which + 1) + " of " + children.size();
        });
  }

  int child() {
    return tuning.isLooking() ? child : -1;
  }

  List<Changes> children() {
    return children;
  }

  /** How many children are kept; allocates nothing. */
  public int childCount() {
    return children.size();
  }

  int count() {
    return count;
  }

  void count(int wished) {
    count = Math.clamp(wished, 1, MOST_CHILDREN);
  }

  double amount() {
    return amount;
  }

  void amount(double wished) {
    amount = Math.clamp(wished, 0.0, 1.0);
  }

  // ---------------------------------------------------------------- crashes

  void takeCrashed() {
    attempt(() -> keeper.take(keeper.left().getLast()));
    forgetCrashed();
  }

  void discardCrashed() {
    attempt(() -> keeper.discard(keeper.left().getLast()));
    forgetCrashed();
  }

  private void forgetCrashed() {
    beside(null);
  }

  void attempt(Runnable deed) {
    try {
      deed.run();
    } catch (RuntimeException refused) {
      say.accept(String.valueOf(refused.getMessage()));
    }
  }
}
