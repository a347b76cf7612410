package senga.studio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Changes;
import senga.tune.Modulation;
import senga.tune.Tuning;

/**
 * What the panel does to the values. A refusal is said and changes nothing; nothing is thrown, for
 * it would leave Dear ImGui in the midst of a frame.
 */
final class Edits {
  static final String[] AXES = {"x", "y", "z"};

  /** Stands for all axes. */
  static final int ALL = -1;

  private final Tuning tuning;
  private final Consumer<String> say;
  private final KeyHand keys;
  private Runnable undo;
  private Runnable redo;
  private boolean reshaped;

  Edits(Tuning tuning, Consumer<String> say) {
    this.tuning = tuning;
    this.say = say;
    keys = new KeyHand(tuning);
    undo = tuning::undo;
    redo = tuning::redo;
  }

  /** Others that take the last thing back, and bring it again. */
  void history(Runnable back, Runnable forth) {
    undo = back;
    redo = forth;
  }

  Tuning tuning() {
    return tuning;
  }

  /** Where an axis of a row stands; the row itself for a number and for {@link #ALL}. */
  static Address place(Line line, int axis) {
    boolean vector = line.value.axes > 1;
    return vector && axis != ALL ? line.address.axis(AXES[axis]) : line.address;
  }

  /** What a hand does to keys. */
  KeyHand keys() {
    return keys;
  }

  void change(Address place, Change change) {
    attempt(() -> keys.made(Map.of(place, change)).forEach(tuning::change));
  }

  /** Sets a key of now with the row's value. */
  void keyHere(Line row) {
    attempt(() -> keys.here(row));
  }

  /** Takes all keys of a row away; it stays as it is now. */
  void unkey(Line row) {
    attempt(() -> keys.remove(row));
  }

  /** Of a vector one axis, or each of them for {@link #ALL}; of a number the number. */
  void change(Line line, int axis, Change change) {
    if (line.kind == Line.Kind.ENTRY) {
      change(line.address, Cells.change(line, Math.max(0, axis), change));
      return;
    }
    if (axis != ALL || line.value.axes < 2) {
      change(place(line, axis), change);
      return;
    }
    Map<Address, Change> each = new LinkedHashMap<>();
    for (String name : AXES) {
      each.put(line.address.axis(name), change);
    }
    attempt(() -> tuning.change(line.address.toString(), keys.made(each)));
  }

  void several(String what, Map<Address, Change> changes) {
    if (!changes.isEmpty()) {
      attempt(() -> tuning.change(what, changes));
    }
  }

  void set(Line line, @Nullable Object value) {
    change(line.address, new Change.Set(value));
  }

  /** The same of a text or a list, which takes another room then. */
  void setShape(Line line, @Nullable Object value) {
    reshaped = true;
    set(line, value);
  }

  /** Whether rows have another height since this was asked last. */
  boolean wasReshaped() {
    boolean was = reshaped;
    reshaped = false;
    return was;
  }

  void takeBack(Address place) {
    reshaped = true;
    attempt(() -> tuning.takeBack(place));
  }

  void takeBackAll() {
    reshaped = true;
    attempt(tuning::takeBackAll);
  }

  void undo() {
    reshaped = true;
    attempt(undo);
  }

  void redo() {
    reshaped = true;
    attempt(redo);
  }

  void jump(int moment) {
    reshaped = true;
    attempt(() -> tuning.jump(moment));
  }

  void bypass(Address place, boolean on) {
    attempt(() -> tuning.bypass(place, on));
  }

  void solo(Address place, boolean on) {
    attempt(() -> tuning.solo(place, on));
  }

  void order(String layer, List<String> steps) {
    attempt(() -> tuning.order(layer, steps));
  }

  /** What moves a row from now on; null for nothing. */
  void modulate(Address row, @Nullable Modulation by) {
    if (by == null) {
      takeBack(row.modulation());
    } else {
      attempt(() -> tuning.change(row.modulation(), new Change.Modulated(by)));
    }
  }

  /** From the sketch's own value to the changed one and back. */
  void switchSource(Line line) {
    Changes changes = tuning.changes();
    Map<Address, Change> switched = new LinkedHashMap<>();
    for (Address place : places(line)) {
      switched(changes, place, switched);
      switched(changes, place.modulation(), switched);
    }
    several(line.address + " switched", switched);
  }

  private static void switched(Changes changes, Address place, Map<Address, Change> into) {
    changes
        .at(place)
        .ifPresent(
            change ->
                into.put(
                    place,
                    change instanceof Change.Suspended ? change.resumed() : change.suspended()));
  }

  private static List<Address> places(Line line) {
    List<Address> places = new ArrayList<>(List.of(line.address));
    if (line.value.axes > 1) {
      for (String axis : AXES) {
        places.add(line.address.axis(axis));
      }
    }
    return places;
  }

  void say(String sentence) {
    say.accept(sentence);
  }

  private void attempt(Runnable edit) {
    try {
      edit.run();
    } catch (RuntimeException refused) {
      say.accept(String.valueOf(refused.getMessage()));
    }
  }
}
