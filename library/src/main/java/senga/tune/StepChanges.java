package senga.tune;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import senga.geometry.DeclaredParameter.Kind;

/** The changes of one step, by path and instance; made once for a frame. */
final class StepChanges {
  static final StepChanges NONE = new StepChanges(Map.of());

  /** A change and where it was asked for. */
  record Entry(Address address, Change change) {}

  private final Map<String, Map<Integer, Entry>> byPath;

  private StepChanges(Map<String, Map<Integer, Entry>> byPath) {
    this.byPath = byPath;
  }

  static StepChanges of(SharedMap<Change> values, Address step) {
    Map<Address, Change> found = values.ofStep(step);
    if (found.isEmpty()) {
      return NONE;
    }
    Map<String, Map<Integer, Entry>> byPath = new HashMap<>();
    found.forEach(
        (address, change) ->
            byPath
                .computeIfAbsent(address.path(), path -> new HashMap<>())
                .put(address.instance(), new Entry(address, change)));
    return new StepChanges(byPath);
  }

  boolean isEmpty() {
    return byPath.isEmpty();
  }

  /** Whether anything is said of a value or its axes. */
  boolean touch(Field field) {
    String path = field.path();
    return isSaid(path)
        || (field.declared().kind() == Kind.VECTOR
            && Slot.AXES.stream().anyMatch(axis -> isSaid(path + "." + axis)));
  }

  private boolean isSaid(String path) {
    return byPath.containsKey(path) || byPath.containsKey(path + Address.MODULATION);
  }

  /** The nearest change of a value, or of one axis of it; null if it is the sketch's own. */
  @Nullable Entry nearest(String path, String axis, int instance) {
    return nearest(path, axis.isEmpty() ? path : path + "." + axis, instance, "");
  }

  /** The same of its modulation; null if nothing modulates it. */
  @Nullable Entry modulation(String path, String axis, int instance) {
    String full = axis.isEmpty() ? path : path + "." + axis;
    return nearest(path, full, instance, Address.MODULATION);
  }

  private @Nullable Entry nearest(String path, String full, int instance, String behind) {
    Entry one = at(full + behind, instance);
    one = one == null ? at(path + behind, instance) : one;
    one = one == null ? at(full + behind, Address.ALL) : one;
    return one == null ? at(path + behind, Address.ALL) : one;
  }

  private @Nullable Entry at(String path, int instance) {
    Map<Integer, Entry> entries = byPath.get(path);
    return entries == null ? null : entries.get(instance);
  }
}
