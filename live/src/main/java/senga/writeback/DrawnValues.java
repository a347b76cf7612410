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
import senga.math.Vec3;
import senga.scene.Frame;
import senga.scene.Scene;
import senga.sketch.Act;
import senga.sketch.Blame;
import senga.tune.Address;
import senga.tune.LayerSteps;
import senga.tune.Slot;
import senga.tune.Step;
import senga.tune.Steps;
import senga.tune.Tuning;

/** All values of the recipe that a sketch draws for one frame, by address and instance. */
record DrawnValues(Map<Address, @Nullable Object> values) {
  private static final List<String> AXES = List.of("x", "y", "z");

  /**
   * Draws one frame.
   *
   * @throws senga.sketch.UserError if the draw fails or takes too long
   */
  static DrawnValues of(Act act, Frame frame, Path file, Duration most) {
    Steps steps =
        Blame.within(
            most,
            file,
            "draw",
            () -> {
              Tuning probe = new Tuning();
              probe.observe(true);
              Frame seen = probe.begin(frame);
              probe.apply(Scene.of(act.sketch().draw(seen)), seen);
              return probe.steps();
            });
    return of(steps);
  }

  static DrawnValues of(Steps steps) {
    Map<Address, @Nullable Object> values = new HashMap<>();
    for (LayerSteps layer : steps.layers()) {
      for (Step step : layer.steps()) {
        step.slots().forEach(slot -> enter(slot, values));
      }
    }
    return new DrawnValues(values);
  }

  private static void enter(Slot slot, Map<Address, @Nullable Object> values) {
    for (int i = 0; i < slot.instances(); i++) {
      values.put(slot.address().at(slot.step().number(i)), slot.code(i));
    }
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

  /** The first of the places that an address means. */
  Address place(Address address) {
    return places().stream().filter(place -> place.overlaps(address)).findFirst().orElse(address);
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

  /** These values with another one at an address, in all instances that it means. */
  DrawnValues with(Address address, Object value) {
    Map<Address, @Nullable Object> changed = new HashMap<>(values);
    changed.replaceAll(
        (place, old) -> place.overlaps(address) ? whole(old, value, place, address) : old);
    return new DrawnValues(changed);
  }

  private static @Nullable Object part(@Nullable Object value, Address place, Address address) {
    return value instanceof Vec3 vector && axis(place, address) >= 0
        ? coordinate(vector, axis(place, address))
        : value;
  }

  private static Object whole(@Nullable Object old, Object value, Address place, Address address) {
    int axis = axis(place, address);
    if (old instanceof Vec3 v && axis >= 0 && value instanceof Double number) {
      return Vec3.of(
          axis == 0 ? number : v.x(), axis == 1 ? number : v.y(), axis == 2 ? number : v.z());
    }
    return value;
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
