package senga.tune;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds formulas that lead back to themselves, before they are in force. */
final class Cycles {
  private final SharedMap<Change> values;
  private final Map<Address, Address> cameFrom = new HashMap<>();
  private final Deque<Address> open = new ArrayDeque<>();

  private Cycles(SharedMap<Change> values) {
    this.values = values;
  }

  /**
   * @param values with the new change among them
   * @throws IllegalArgumentException if the formula at this address asks, by whatever way, for the
   *     value that it gives
   */
  static void check(SharedMap<Change> values, Address changed) {
    new Cycles(values).follow(changed);
  }

  private void follow(Address start) {
    open.add(start);
    while (!open.isEmpty()) {
      Address at = open.remove();
      Formula formula = formula(values.get(at));
      if (formula != null) {
        for (Address row : formula.rows()) {
          ask(row, at, start);
        }
      }
    }
  }

  /** What a change calculates with, while it is in force; null for nothing. */
  static @Nullable Formula formula(@Nullable Change change) {
    return switch (change) {
      case Change.Calculated calculated -> calculated.formula();
      case Change.Modulated modulated -> modulated.by().source();
      case null, default -> null;
    };
  }

  private void ask(Address row, Address by, Address start) {
    if (row.overlaps(start)) {
      throw new IllegalArgumentException(start + " would refer to itself: " + way(by, start, row));
    }
    for (Address answers : values.ofStep(row.wholeStep()).keySet()) {
      if (row.overlaps(answers) && !cameFrom.containsKey(answers)) {
        cameFrom.put(answers, by);
        open.add(answers);
      }
    }
  }

  private String way(Address last, Address start, Address row) {
    List<Address> way = new ArrayList<>(List.of(row));
    for (Address at = last; !at.equals(start); at = cameFrom.getOrDefault(at, start)) {
      way.addFirst(at);
    }
    way.addFirst(start);
    return way.stream().map(Address::toString).collect(Collectors.joining(" → "));
  }
}
