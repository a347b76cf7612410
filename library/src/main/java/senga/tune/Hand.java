package senga.tune;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Another hand on the rows, beside the panel's: a controller, or a program on another machine. What
 * it moves without a pause of {@link Tuning#MERGE_SECONDS} is one gesture and one step of the
 * history, however many rows it moves in turn. It looks at the rows by itself, whether the panel is
 * shown or not.
 *
 * <p>For any thread.
 */
public final class Hand {
  private final Tuning tuning;
  private final String name;

  /**
   * @param name in few words, for the history: {@code by OSC}
   */
  public Hand(Tuning tuning, String name) {
    this.tuning = tuning;
    this.name = name;
  }

  /**
   * Changes values from the next frame on, as a part of its gesture. What has learned a controller
   * keeps it.
   *
   * @return the changes that were made
   * @throws IllegalArgumentException as {@link Tuning#change(Address, Change)} does; then nothing
   *     changes
   */
  public Map<Address, Change> change(Map<Address, Change> several) {
    return change(several, List.of());
  }

  /**
   * The same, and takes others back in the same moment: a frame sees all of it or nothing.
   *
   * @param takenBack values that are as the sketch has them from then on
   * @throws IllegalArgumentException as {@link #change(Map)} does; then nothing changes
   */
  public Map<Address, Change> change(Map<Address, Change> several, Collection<Address> takenBack) {
    Iterable<Address> all = several.isEmpty() ? takenBack : several.keySet();
    Address first = all.iterator().next();
    Changes before = tuning.changes();
    Map<Address, Change> made = new LinkedHashMap<>();
    several.forEach((place, change) -> made.put(place, before.byHand(place, change)));
    tuning.edit(first + " " + name, this, Map.copyOf(made), takenBack);
    return made;
  }

  /** Begins to look at {@link Tuning#steps}, or looks away. */
  public void look(boolean looking) {
    tuning.observe(this, looking);
  }
}
