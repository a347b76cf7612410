package senga.tune;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a scene is made of, in plain names and values: it outlives the classes of the sketch.
 *
 * @param layers in drawing order
 */
record Outline(List<LayerOutline> layers) {
  static final Outline NONE = new Outline(List.of());

  /**
   * A layer.
   *
   * @param steps in drawing order, without the pen
   */
  record LayerOutline(String name, List<StepOutline> steps) {
    /** The names of its operations, one after the other. */
    List<String> operations() {
      return steps.stream().map(StepOutline::operation).toList();
    }
  }

  /**
   * A step.
   *
   * @param labelled whether the sketch has given it a name that lasts
   * @param values of its first operation, by path
   */
  record StepOutline(
      String name, String operation, boolean labelled, Map<String, @Nullable Object> values) {
    /** 0 for different operations; up to 2 the more values are the same. */
    double likeness(StepOutline other) {
      if (!operation.equals(other.operation)) {
        return 0;
      }
      long same =
          values.entrySet().stream()
              .filter(entry -> other.values.containsKey(entry.getKey()))
              .filter(entry -> isSame(entry.getValue(), other.values.get(entry.getKey())))
              .count();
      return 1 + (values.isEmpty() ? 1 : (double) same / values.size());
    }

    private static boolean isSame(@Nullable Object a, @Nullable Object b) {
      return a == null ? b == null : a.equals(b);
    }
  }

  static Outline of(List<LayerPass> layers) {
    return new Outline(
        layers.stream()
            .map(
                layer ->
                    new LayerOutline(
                        layer.name(), layer.drafts().stream().map(Outline::step).toList()))
            .toList());
  }

  private static StepOutline step(Draft draft) {
    Record operation = draft.nodes().getFirst().operation();
    Map<String, @Nullable Object> values = new HashMap<>();
    for (OperationFields.Direct field : draft.fields()) {
      values.put(field.path(), Values.plain(field.read(operation)));
    }
    return new StepOutline(draft.name(), draft.declaration().name(), draft.hasLabel(), values);
  }

  /** The addresses of all steps. */
  List<Address> places() {
    List<Address> places = new ArrayList<>();
    for (LayerOutline layer : layers) {
      layer.steps().forEach(step -> places.add(Address.ofStep(layer.name(), step.name())));
    }
    return places;
  }
}
