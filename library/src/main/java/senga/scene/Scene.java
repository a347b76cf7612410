package senga.scene;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.geometry.Geometry;

/** What a draw returned, laid flat: layers in drawing order. */
public record Scene(List<Layer> layers) {
  public static final int MOST_LAYERS = 256;

  /**
   * @throws IllegalArgumentException if there are more than {@link #MOST_LAYERS} layers
   */
  public Scene {
    if (layers.size() > MOST_LAYERS) {
      throw new IllegalArgumentException(
          "a scene has at most " + MOST_LAYERS + " layers, got " + layers.size());
    }
    layers = List.copyOf(layers);
  }

  /**
   * Lays a draw's result flat: a {@link Geometry}, a {@link Layer}, or any nesting of lists and
   * arrays of them.
   *
   * @throws IllegalArgumentException if something else is found, null included
   */
  public static Scene of(@Nullable Object drawn) {
    List<Layer> layers = new ArrayList<>();
    Deque<Object> waiting = new ArrayDeque<>();
    push(waiting, Collections.singletonList(drawn));
    while (!waiting.isEmpty()) {
      switch (waiting.pop()) {
        case Layer layer -> layers.add(layer);
        case Geometry geometry -> layers.add(Layer.of(geometry));
        case List<?> list -> push(waiting, list);
        case Object[] array -> push(waiting, Arrays.asList(array));
        case Object other -> throw unusable(other.getClass().getName());
      }
    }
    return new Scene(layers);
  }

  private static void push(Deque<Object> waiting, List<?> list) {
    for (Object element : list.reversed()) {
      if (element == null) {
        throw unusable("null");
      }
      waiting.push(element);
    }
  }

  private static IllegalArgumentException unusable(String what) {
    return new IllegalArgumentException(
        "draw must return a Geometry, a Layer or a list of them, but returned " + what);
  }
}
