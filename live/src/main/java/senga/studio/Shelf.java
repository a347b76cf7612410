package senga.studio;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import senga.scene.Frame;
import senga.tune.Address;
import senga.tune.Changes;
import senga.tune.Tuning;
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
  private List<Thumb> childThumbs = List.of();
  private int child = -1;
  private int count = 9;
  private double amount = 0.3;
  private long seed = 1;
  private double place;
  private String current = "";
  private final Way way = new Way();
  private Darkroom darkroom = Darkroom.NONE;
  private final DifferenceList differences = new DifferenceList();

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

  /** Who draws states apart from the window, from now on. */
  public void darkroom(Darkroom other) {
    darkroom = other;
  }

  Darkroom darkroom() {
    return darkroom;
  }

  /** To be called each turn; allocates nothing while nothing changes. */
  public void look(long nanos) {
    if (way.isWalking() && !tuning.isLooking()) {
      way.rest(); // somebody has gone on from what was seen
    }
    if (way.move(nanos)) {
      onWay();
    }
    Other beside = other;
    tuning.beneath(
        !beneath || beside == null ? null : tuning.isLooking() ? tuning.settled() : beside.changes);
  }

  public Variations variations() {
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
          Changes since = origin().map(Variation::changes).orElse(Changes.NONE);
          String name = keeper.variations().free(NameIdea.of(since, tuning.changes()));
          keepAs(name);
          say.accept("kept as " + Quote.of(name));
        });
  }

  private void keepAs(String name) {
    Frame frame = shown.get();
    keeper.keep(name, frame == null ? 0 : frame.seed(), frame == null ? 0 : frame.seconds());
    current = name;
  }

  /** What was kept or recalled last: the state in force has grown out of it. */
  public Optional<Variation> origin() {
    return keeper.variations().find(current);
  }

  /** Whether the variation of this name was kept or recalled last. */
  public boolean isOrigin(String name) {
    return current.equals(name);
  }

  /** Puts what is in force in the place of a variation. */
  void keepInstead(String name) {
    attempt(
        () -> {
          Changes now = tuning.changes();
          keeper.change(name, old -> old.changes(now));
        });
  }

  public void recall(String name) {
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
      if (list.get(i).changes().equals(now) && (last < 0 || isOrigin(list.get(i).name()))) {
        last = i;
      }
    }
    for (int i = 0; i < list.size() && last < 0; i++) {
      last = isOrigin(list.get(i).name()) ? i : last;
    }
    return last;
  }

  void rename(String name, String wished) {
    keeper.change(name, old -> old.name(wished));
    current = current.equals(name) ? wished.strip() : current;
    way.renamed(name, wished.strip());
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
          way.keepOnly(keeper.variations());
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
    back();
    other = state;
    childrenAre(List.of());
  }

  /** Looks at the other state, or back. */
  public void flip() {
    Other beside = other;
    if (tuning.isLooking()) {
      back();
    } else if (beside == null) {
      say.accept("there is nothing to compare with: choose B beside a variation");
    } else {
      see(beside.changes, beside.name);
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
    attempt(() -> tuning.restore(what, null));
    forget();
  }

  void back() {
    tuning.look(null);
    forget();
  }

  private void forget() {
    place = 0;
    child = -1;
    way.rest();
  }

  /** Looks at a state, whatever was looked at before. */
  void see(@Nullable Changes state, String name) {
    tuning.look(state);
    looked = name;
    forget();
  }

  /** What the other state does differently, a sentence each; the same list if nothing changes. */
  List<String> differences() {
    Other beside = other;
    return beside == null ? List.of() : differences.between(tuning.settled(), beside.changes);
  }

  // ---------------------------------------------------------------- between, and beside

  /** How far the mixture lies from what is in force towards the other, 0 to 1. */
  public double place() {
    return tuning.isLooking() ? place : 0;
  }

  /** Looks at a mixture of what is in force and the other. */
  public void morph(double far) {
    Other beside = other;
    if (beside == null) {
      return;
    }
    attempt(
        () -> {
          Changes now = tuning.settled();
          Morph between = new Morph(List.of(now, beside.changes), tuning.steps());
          see(far == 0 ? null : between.at(far), Math.round(100 * far) + " % " + beside.name);
          place = far;
        });
  }

  /** Makes children of what is in force, and looks at the first. */
  public void mutate(Set<Address> locked) {
    attempt(
        () -> {
          back();
          Mutation mutation = new Mutation(locked, amount, seed++);
          childrenAre(mutation.children(tuning.settled(), tuning.steps(), count));
          child(0);
        });
  }

  private void childrenAre(List<Changes> states) {
    Frame frame = shown.get();
    long seed = frame == null ? 0 : frame.seed();
    double seconds = frame == null ? 0 : frame.seconds();
    children = states;
    childThumbs =
        states.stream().map(it -> new Thumb(Variation.of("child", it, seed, seconds))).toList();
  }

  List<Thumb> childThumbs() {
    return childThumbs;
  }

  /** Looks at one of the children. */
  void child(int which) {
    attempt(
        () -> {
          see(children.get(which), "child " + (which + 1) + " of " + children.size());
          child = which;
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

  // ---------------------------------------------------------------- along several, and all

  Way way() {
    return way;
  }

  /** Puts a variation at the end of the way, or takes it from it. */
  void toggleOnWay(String name) {
    attempt(() -> way.toggle(name));
  }

  /** Looks at another place of the way. */
  void goAlong(double there) {
    way.rest();
    way.goTo(there);
    onWay();
  }

  void leaveWay() {
    if (way.isWalking()) {
      back();
    }
    way.clear();
  }

  /** Goes along the way in time, or stops there. */
  void walk() {
    if (way.isWalking()) {
      way.rest();
    } else {
      way.walk();
      onWay();
    }
  }

  /** Whether what is seen moves by itself. */
  public boolean isMoving() {
    return way.isWalking();
  }

  /** The state at the place of the way comes into sight; the walking goes on. */
  private void onWay() {
    attempt(
        () -> {
          way.keepOnly(keeper.variations());
          tuning.look(way.state(keeper.variations(), tuning.steps()));
          place = 0;
          child = -1;
          looked = Math.round(100 * way.place()) + " % of the way";
        });
  }

  /** All variations on one sheet, in files. */
  void sheet() {
    if (variations().list().isEmpty()) {
      say.accept("nothing is kept yet: K keeps what you see");
    } else {
      darkroom.sheet(variations().list());
    }
  }

  // ---------------------------------------------------------------- crashes

  void takeCrashed() {
    attempt(() -> keeper.take(keeper.left().getLast()));
    beside(null);
  }

  void discardCrashed() {
    attempt(() -> keeper.discard(keeper.left().getLast()));
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
