package senga.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import senga.tune.Changes;
import senga.tune.Steps;
import senga.variations.Morph;
import senga.variations.Variation;
import senga.variations.Variations;

/**
 * A way along several variations, in an order of the user's, and a place on it: 0 at the first, 1
 * at the last. One walks it with a bar, or in time. Belongs to the window's thread.
 */
final class Way {
  /** The most variations on it. */
  static final int MOST = 64;

  private static final int LEAST_SECONDS = 1;
  private static final int MOST_SECONDS = 600;
  private static final int USUAL_SECONDS = 8;

  private List<String> names = List.of();
  private double place;
  private int seconds = USUAL_SECONDS;
  private boolean walking;
  private long before;
  private Steps steps = Steps.NONE;
  private String sentence = "";

  /** Puts a variation at its end, or takes it from it. */
  void toggle(String name) {
    List<String> others = new ArrayList<>(names);
    if (!others.remove(name)) {
      if (others.size() >= MOST) {
        throw new IllegalArgumentException("a way leads along at most " + MOST + " variations");
      }
      others.add(name);
    }
    become(others);
  }

  void clear() {
    become(List.of());
  }

  private void become(List<String> others) {
    names = List.copyOf(others);
    sentence = String.join("  »  ", names);
    walking = false;
    place = 0;
  }

  void renamed(String name, String now) {
    if (names.contains(name)) {
      names = names.stream().map(one -> one.equals(name) ? now : one).toList();
      sentence = String.join("  »  ", names);
    }
  }

  /** Those that are not kept any more leave it. */
  void keepOnly(Variations kept) {
    if (!names.stream().allMatch(name -> kept.find(name).isPresent())) {
      become(names.stream().filter(name -> kept.find(name).isPresent()).toList());
    }
  }

  /** Where a variation stands on it, from 1; 0 for nowhere. Allocates nothing. */
  int number(String name) {
    return names.indexOf(name) + 1;
  }

  /** How many variations it has. */
  int size() {
    return names.size();
  }

  /** The names in their order. */
  String sentence() {
    return sentence;
  }

  double place() {
    return place;
  }

  int seconds() {
    return seconds;
  }

  /** The whole way takes a second longer, from ten on five. */
  void longer() {
    seconds = Math.min(MOST_SECONDS, seconds + (seconds < 10 ? 1 : 5));
  }

  void shorter() {
    seconds = Math.max(LEAST_SECONDS, seconds - (seconds <= 10 ? 1 : 5));
  }

  boolean isWalking() {
    return walking;
  }

  /** Sets off, from the beginning if it has come to the end. */
  void walk() {
    place = place >= 1 ? 0 : place;
    walking = names.size() > 1;
    before = -1;
  }

  void rest() {
    walking = false;
  }

  /** Goes on while it walks. Returns whether it has come to another place. */
  boolean move(long nanos) {
    if (!walking) {
      return false;
    }
    double gone = before < 0 ? 0 : (nanos - before) / 1e9 / seconds;
    before = nanos;
    place = Math.min(1, place + gone);
    walking = place < 1;
    return true;
  }

  void goTo(double there) {
    place = Math.clamp(there, 0.0, 1.0);
  }

  /**
   * The state at the place where it is.
   *
   * @param drawn for the sketch's own values; while nobody collects them, those before count
   */
  Changes state(Variations kept, Steps drawn) {
    steps = drawn.layers().isEmpty() ? steps : drawn;
    List<Changes> states =
        names.stream().map(kept::find).flatMap(Optional::stream).map(Variation::changes).toList();
    return new Morph(states, steps).at(states.size() < 2 ? 0 : place);
  }
}
