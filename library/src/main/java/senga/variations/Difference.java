package senga.variations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Changes;

/**
 * One value, step or layer that two states treat differently.
 *
 * @param place its address
 * @param before what the first does there, in words; {@code as in the sketch} for nothing
 * @param after what the second does there
 */
public record Difference(Address place, String before, String after) {
  private static final String NOTHING = "as in the sketch";

  /** All of them, in the order of their addresses; values first. */
  public static List<Difference> between(Changes a, Changes b) {
    List<Difference> found = new ArrayList<>();
    TreeSet<Address> values = new TreeSet<>(a.values().keySet());
    values.addAll(b.values().keySet());
    for (Address place : values) {
      add(found, place, words(a.at(place)), words(b.at(place)));
    }
    TreeSet<Address> steps = new TreeSet<>(a.bypassed());
    steps.addAll(b.bypassed());
    steps.addAll(a.soloed());
    steps.addAll(b.soloed());
    for (Address place : steps) {
      add(found, place, heard(a, place), heard(b, place));
    }
    TreeSet<Address> layers = new TreeSet<>(a.orders().keySet());
    layers.addAll(b.orders().keySet());
    for (Address place : layers) {
      add(found, place, order(a, place), order(b, place));
    }
    return found;
  }

  private static void add(List<Difference> found, Address place, String before, String after) {
    if (!before.equals(after)) {
      found.add(new Difference(place, before, after));
    }
  }

  private static String words(Optional<Change> change) {
    return change.map(ChangeText::of).orElse(NOTHING);
  }

  private static String heard(Changes changes, Address place) {
    if (changes.isBypassed(place)) {
      return "bypassed";
    }
    return changes.isSoloed(place) ? "alone" : NOTHING;
  }

  private static String order(Changes changes, Address place) {
    List<String> order = changes.order(place.layer());
    return order.isEmpty() ? NOTHING : String.join(", ", order);
  }

  /** Whether the second leaves as the sketch has it what the first does not. */
  public boolean isTakenBack() {
    return after.equals(NOTHING);
  }

  /** {@code ink/circle.radius: 50 → 62.5}. */
  public String sentence() {
    return place + ": " + before + " → " + after;
  }
}
