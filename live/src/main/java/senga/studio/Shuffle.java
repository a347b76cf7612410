package senga.studio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import senga.geometry.DeclaredParameter;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Slot;
import senga.tune.Steps;
import senga.variations.RowNote;

/**
 * New values by lot, within the ranges of the sliders. A row's lot comes from the seed and its own
 * address: it is the same whatever else is drawn with it, and the same next year. Locked rows, and
 * those that a formula, a controller or keys give, keep what they have; instances with different
 * values are scaled together, so that what a loop made of them stays.
 */
final class Shuffle {
  private static final double MOST_OCTAVES = 1;

  private final Edits edits;
  private final Marks marks;
  private long seed = 1;

  Shuffle(Edits edits, Marks marks) {
    this.edits = edits;
    this.marks = marks;
  }

  /** The seed that the next throw takes; each throw raises it. */
  long seed() {
    return seed;
  }

  void seed(long next) {
    seed = next;
  }

  /** Throws for the rows that are wanted, as one step of the history. */
  void draw(List<Line> lines, Steps steps, String what, Predicate<Line> wanted) {
    Map<Address, Change> lots = new LinkedHashMap<>();
    for (Line line : lines) {
      if (line.kind == Line.Kind.VALUE && !marks.isLocked(line.address) && wanted.test(line)) {
        lot(line, Reader.slot(steps, line), lots);
      }
    }
    if (lots.isEmpty()) {
      edits.say("nothing was randomised: all these rows are locked, or have no range");
      return;
    }
    edits.several(what + " randomised, seed " + seed, lots);
    seed++;
  }

  private void lot(Line line, Slot slot, Map<Address, Change> lots) {
    if (isGiven(line.address)) {
      return;
    }
    SplittableRandom random =
        new SplittableRandom(seed * 0x9E3779B97F4A7C15L ^ hash(line.address.toString()));
    DeclaredParameter declared = slot.declared();
    switch (declared.kind()) {
      case NUMBER, INTEGER -> put(lots, line.address, number(line, slot, random, ""));
      case VECTOR -> vector(line, slot, random, lots);
      case FLAG -> lots.put(line.address, new Change.Set(random.nextBoolean()));
      case CHOICE ->
          lots.put(
              line.address,
              new Change.Set(declared.choices().get(random.nextInt(declared.choices().size()))));
      case SEED -> lots.put(line.address, new Change.Set((long) random.nextInt(1_000_000)));
      default -> {}
    }
  }

  private boolean isGiven(Address place) {
    Change before = edits.tuning().changes().at(place).orElse(null);
    return before instanceof Change.Calculated
        || before instanceof Change.Driven
        || before instanceof Change.Keyed;
  }

  private void vector(Line line, Slot slot, SplittableRandom random, Map<Address, Change> lots) {
    boolean together = slot.declared().uniform() && !marks.isSplit(line.address);
    @Nullable Change all = together ? number(line, slot, random, "x") : null;
    for (String axis : Edits.AXES) {
      if (isGiven(line.address.axis(axis))) {
        continue;
      }
      put(lots, line.address.axis(axis), together ? all : number(line, slot, random, axis));
    }
  }

  private static void put(Map<Address, Change> lots, Address place, @Nullable Change lot) {
    if (lot != null) {
      lots.put(place, lot);
    }
  }

  private @Nullable Change number(Line line, Slot slot, SplittableRandom random, String axis) {
    RowNote.@Nullable Span span = marks.span(line.address);
    double min = span == null ? slot.declared().min() : span.min();
    double max = span == null ? slot.declared().max() : span.max();
    if (slot.instances() > 1 && !slot.spread(axis).isOne()) {
      double octaves = MOST_OCTAVES * (2 * random.nextDouble() - 1);
      return new Change.Times(Numbers.round(senga.math.Powers.pow(2, octaves), 0.001));
    }
    if (!(max > min) || Double.isInfinite(max - min)) {
      return null;
    }
    double value = min + random.nextDouble() * (max - min);
    return slot.kind() == DeclaredParameter.Kind.INTEGER
        ? new Change.Set(Math.round(value))
        : new Change.Set(Numbers.round(value, Numbers.quantum(max - min)));
  }

  /** Spread over all bits, unlike that of the text itself. */
  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
