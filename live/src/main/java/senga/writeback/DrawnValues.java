package senga.writeback;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import senga.geometry.Color;
import senga.geometry.Declaration;
import senga.math.Vec3;
import senga.scene.Frame;
import senga.scene.Scene;
import senga.sketch.Act;
import senga.sketch.Blame;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.LayerSteps;
import senga.tune.Slot;
import senga.tune.Step;
import senga.tune.Steps;
import senga.tune.Tuning;

/** All values of what is drawn of a sketch for one frame, by address and instance. */
record DrawnValues(Map<Address, @Nullable Object> values) {
  private static final List<String> AXES = List.of("x", "y", "z");

  /**
   * Draws one frame.
   *
   * @param changes what is changed in what it draws
   * @throws NotWrittenError if a change cannot be
   * @throws senga.sketch.UserError if the draw fails or takes too long
   */
  static DrawnValues of(
      Act act, Frame frame, Path file, Duration most, Map<Address, Change> changes) {
    Tuning probe = new Tuning();
    probe.observe(true);
    probe.change("tried", changes);
    Frame seen = probe.begin(onPaperOf(act, frame));
    Blame.within(most, file, "draw", () -> probe.apply(Scene.of(act.sketch().draw(seen)), seen));
    probe.troubles().values().stream()
        .findFirst()
        .ifPresent(
            sentence -> {
              throw new NotWrittenError(sentence);
            });
    return of(probe.steps(), seen.canvas().background());
  }

  /** The paper's colour is the text's, too. */
  private static Frame onPaperOf(Act act, Frame frame) {
    return frame.canvas(frame.canvas().background(act.canvas().background()));
  }

  private static DrawnValues of(Steps steps, Color paper) {
    Map<Address, @Nullable Object> values = new HashMap<>();
    values.put(Tuning.PAPER, paper);
    for (LayerSteps layer : steps.layers()) {
      for (Step step : layer.steps()) {
        step.slots().forEach(slot -> enter(slot, values));
      }
    }
    return new DrawnValues(values);
  }

  private static void enter(Slot slot, Map<Address, @Nullable Object> values) {
    for (int i = 0; i < slot.instances(); i++) {
      values.put(slot.address().at(slot.step().number(i)), plain(slot.now(i)));
    }
  }

  /** Each version of a sketch has enums of its own. */
  private static @Nullable Object plain(@Nullable Object value) {
    return value instanceof Enum<?> constant
        ? new Constant(constant.name(), Declaration.choiceName(constant))
        : value;
  }

  /**
   * One of an enum.
   *
   * @param name as Java has it
   * @param shown as the panel has it
   */
  record Constant(String name, String shown) {}

  /** The value that an address is an axis of; the same address if it is none. */
  static Address vector(Address address) {
    String path = address.path();
    int stop = path.lastIndexOf('.');
    return stop > 0 && AXES.contains(path.substring(stop + 1))
        ? address.path(path.substring(0, stop))
        : address;
  }

  /** The axes of the vector at an address, or the address. */
  List<Address> leaves(Address address) {
    return at(address).orElse("") instanceof Vec3
        ? AXES.stream().map(address::axis).toList()
        : List.of(address);
  }

  /** The one value at an address; nothing if there is none, or several that differ. */
  Optional<Object> at(Address address) {
    List<@Nullable Object> found = new ArrayList<>();
    values.forEach(
        (place, value) -> {
          if (place.overlaps(address)) {
            found.add(part(value, place, address));
          }
        });
    boolean one = found.stream().distinct().count() == 1;
    return one ? Optional.ofNullable(found.getFirst()) : Optional.empty();
  }

  /** All addresses. */
  SortedSet<Address> places() {
    return new TreeSet<>(values.keySet());
  }

  /** Where the other recipe has another value, or has none, or has one more. */
  SortedSet<Address> differences(DrawnValues other) {
    SortedSet<Address> places = new TreeSet<>(values.keySet());
    places.addAll(other.values.keySet());
    places.removeIf(
        place ->
            values.containsKey(place)
                && other.values.containsKey(place)
                && Objects.equals(values.get(place), other.values.get(place)));
    return places;
  }

  private static @Nullable Object part(@Nullable Object value, Address place, Address address) {
    return value instanceof Vec3 vector && axis(place, address) >= 0
        ? coordinate(vector, axis(place, address))
        : value;
  }

  private static double coordinate(Vec3 vector, int axis) {
    return axis == 0 ? vector.x() : axis == 1 ? vector.y() : vector.z();
  }

  /** Which axis of the value at {@code place} an address means; −1 for the value itself. */
  private static int axis(Address place, Address address) {
    return address.path().length() > place.path().length()
        ? AXES.indexOf(address.path().substring(place.path().length() + 1))
        : -1;
  }
}
