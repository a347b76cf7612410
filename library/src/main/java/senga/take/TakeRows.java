package senga.take;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import senga.tune.Address;
import senga.tune.Steps;
import senga.tune.Tuning;

/** Rows that a take changes, and a sketch has not. */
public final class TakeRows {
  private static final int MOST = 5;

  private TakeRows() {}

  /**
   * In a sentence, those that the drawing has not; empty if it has all.
   *
   * @param rows values, steps and layers
   * @param steps what the sketch draws
   */
  public static Optional<String> missing(Collection<Address> rows, Steps steps) {
    List<Address> gone = rows.stream().filter(row -> isMissing(row, steps)).toList();
    if (gone.isEmpty()) {
      return Optional.empty();
    }
    String named =
        String.join(", ", gone.stream().limit(MOST).map(Address::toString).toList())
            + (gone.size() > MOST ? " and " + (gone.size() - MOST) + " more" : "");
    String nearest = steps.missing(gone.getFirst()).orElse("").replaceFirst("^[^,;(]*", "");
    return Optional.of("the take changes what the drawing has not: " + named + nearest);
  }

  private static boolean isMissing(Address row, Steps steps) {
    if (steps.left() > 0 || row.equals(Tuning.PAPER)) {
      return false;
    }
    if (!row.path().isEmpty()) {
      return steps.missing(row).isPresent();
    }
    return row.step().isEmpty()
        ? steps.layers().stream().noneMatch(layer -> layer.name().equals(row.layer()))
        : steps.step(row).isEmpty();
  }
}
