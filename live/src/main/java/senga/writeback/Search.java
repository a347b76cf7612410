package senga.writeback;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import senga.scene.Frame;
import senga.sketch.SketchLoader;
import senga.sketch.UserError;
import senga.tune.Address;
import senga.tune.Change;
import senga.words.Quote;

/** A sketch's text while literal after literal is found and changed in it. */
final class Search {
  /** Of more literals that say the same number, the rest is not tried. */
  static final int MOST_TRIALS = 40;

  private static final Duration LIMIT = Duration.ofSeconds(5);

  private final SketchLoader loader;
  private final Path file;
  private final Frame frame;
  private final List<Written.Edit> edits = new ArrayList<>();
  private String text;
  private @Nullable DrawnValues drawn; // what the text draws

  Search(SketchLoader loader, Path file, String text, Frame frame) {
    this.loader = loader;
    this.file = file;
    this.text = text;
    this.frame = frame;
  }

  String text() {
    return text;
  }

  List<Written.Edit> edits() {
    return edits;
  }

  /**
   * Finds the literals that make a value, and changes them.
   *
   * @param changes of one value, or of axes of one vector
   * @return the values
   * @throws NotWrittenError if there is none for one of them; then none is changed
   */
  Map<Address, Object> write(Map<Address, Change> changes) {
    changes.forEach(Search::checkItIsAValue);
    DrawnValues now = now();
    DrawnValues wished = drawn(text, changes);
    Map<Address, Object> values = new LinkedHashMap<>();
    changes.keySet().forEach(place -> values.put(place, one(wished, place)));
    Map<Address, Change> numbers = leaves(now, wished, changes);
    if (!together(now, numbers)) {
      apart(now, numbers);
    }
    return values;
  }

  private void apart(DrawnValues now, Map<Address, Change> numbers) {
    String before = text;
    int known = edits.size();
    try {
      numbers.forEach((place, change) -> replace(place, place, Map.of(place, change)));
    } catch (NotWrittenError half) {
      text = before;
      drawn = now;
      edits.subList(known, edits.size()).clear();
      throw half;
    }
  }

  private static void checkItIsAValue(Address place, Change change) {
    switch (change) {
      case Change.Calculated formula ->
          throw new NotWrittenError(
              place + " is calculated in the panel: only a value can be written");
      case Change.Driven driven ->
          throw new NotWrittenError(
              place + " follows " + driven.controller() + ": only a value can be written");
      case Change.Modulated moved ->
          throw new NotWrittenError(
              place.modulated() + " is modulated in the panel: only a value can be written");
      case Change.Keyed keyed ->
          throw new NotWrittenError(
              place + " has keyframes in the panel: only a value can be written");
      case Change.Suspended off ->
          throw new NotWrittenError(place + " is switched off in the panel");
      case Change.Set set -> {}
      case Change.Times times -> {}
      case Change.Plus plus -> {}
    }
  }

  private DrawnValues now() {
    DrawnValues known = drawn;
    if (known == null) {
      known = drawn(text, Map.of());
      if (!known.equals(drawn(text, Map.of()))) {
        throw new NotWrittenError("the sketch draws the same frame differently each time");
      }
      drawn = known;
    }
    return known;
  }

  /** A change of a whole vector as changes of those of its axes that become others. */
  private static Map<Address, Change> leaves(
      DrawnValues now, DrawnValues wished, Map<Address, Change> changes) {
    Map<Address, Change> leaves = new LinkedHashMap<>();
    changes.forEach(
        (place, change) -> {
          for (Address leaf : now.leaves(place)) {
            if (!one(wished, leaf).equals(one(now, leaf))) {
              leaves.put(leaf, leaf.equals(place) ? change : new Change.Set(one(wished, leaf)));
            }
          }
        });
    return leaves;
  }

  private static Object one(DrawnValues values, Address place) {
    return values.at(place).orElseThrow(() -> new NotWrittenError(place + " has no one value"));
  }

  /** Axes that are equal now and shall be equal again may come from one literal. */
  private boolean together(DrawnValues now, Map<Address, Change> numbers) {
    List<Object> before =
        numbers.keySet().stream().map(now::at).distinct().map(a -> (Object) a).toList();
    boolean equal = before.size() == 1 && numbers.values().stream().distinct().count() == 1;
    if (numbers.size() < 2 || !equal) {
      return false;
    }
    Address first = numbers.keySet().iterator().next();
    try {
      replace(first, DrawnValues.vector(first), numbers);
      return true;
    } catch (NotWrittenError apart) {
      return false;
    }
  }

  /**
   * @param named how a message calls it
   */
  private void replace(Address place, Address named, Map<Address, Change> changes) {
    DrawnValues now = now();
    DrawnValues wished = drawn(text, changes);
    Object old = one(now, place);
    Object value = one(wished, place);
    SortedSet<Address> beside = new TreeSet<>();
    for (Literal literal : candidates(place, old)) {
      String said = LiteralText.of(value, literal).orElse("");
      String changed = literal.replaced(text, said);
      DrawnValues found = said.isEmpty() ? null : drawnIfItDoes(changed);
      SortedSet<Address> wrong = found == null ? now.places() : wished.differences(found);
      if (wrong.isEmpty()) {
        edits.add(new Written.Edit(literal.line(text), literal.text(), said));
        text = changed;
        drawn = wished;
        return;
      }
      if (found != null && found.at(place).equals(Optional.of(value))) {
        beside.addAll(wrong); // the right literal, but it makes other values, too
      }
    }
    throw new NotWrittenError(why(named, old, beside));
  }

  /** What the changed text draws; null if it does not compile or draw. */
  private @Nullable DrawnValues drawnIfItDoes(String changed) {
    try {
      return drawn(changed, Map.of());
    } catch (UserError doesNot) {
      return null;
    }
  }

  private DrawnValues drawn(String source, Map<Address, Change> changes) {
    return DrawnValues.of(loader.loadBeside(file, source, LIMIT), frame, file, LIMIT, changes);
  }

  /** Those first that stand in a call by the parameter's name, or behind that name. */
  private List<Literal> candidates(Address address, Object old) {
    String path = address.path().toLowerCase(Locale.ROOT);
    return LiteralScan.of(text).stream()
        .filter(literal -> LiteralText.mayBe(literal, old))
        .sorted(Comparator.comparing(literal -> !isNamed(literal, path)))
        .limit(MOST_TRIALS)
        .toList();
  }

  private static boolean isNamed(Literal literal, String path) {
    String call = literal.call().toLowerCase(Locale.ROOT);
    return !call.isEmpty() && path.contains(call);
  }

  private String why(Address address, Object old, SortedSet<Address> beside) {
    String value = LiteralText.shown(old);
    return beside.isEmpty()
        ? address
            + " is "
            + value
            + ", but no "
            + value
            + " in "
            + Quote.path(Objects.requireNonNull(file.getFileName()))
            + " alone makes it so: it is calculated, or left to its default"
        : "the " + value + " that makes " + address + " makes " + beside.first() + ", too";
  }
}
