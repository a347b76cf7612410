package senga.tune;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import senga.geometry.Geometry;
import senga.scene.Frame;

/**
 * What each step of a drawn scene makes of what: the recipe before it and the one with it, with all
 * changes and in the order that is in force. There is one object for all frames that draw the same,
 * and it is worked out only when somebody asks.
 *
 * <p>For any thread.
 */
public final class StepRecipes {
  private static final AtomicLong COUNT = new AtomicLong();

  private final long number = COUNT.incrementAndGet();
  private final List<LayerLook> looks;

  StepRecipes(List<LayerLook> looks) {
    this.looks = looks;
  }

  /**
   * A layer that is drawn.
   *
   * @param place its address
   * @param recipe all of it
   * @param steps in drawing order
   */
  public record OfLayer(Address place, Geometry recipe, List<OfStep> steps) {}

  /**
   * A step that is drawn. Where it stands for several operations, a recipe is that of all of them
   * together.
   *
   * @param place its address
   * @param before what an effect is applied to; null of a shape
   * @param after what the step makes of it
   */
  public record OfStep(Address place, @Nullable Geometry before, Geometry after) {}

  /**
   * Those of a frame that was tuned; null while nobody looks at the steps.
   *
   * @param frame as {@link Tuner#begin(Frame)} gave it
   */
  public static @Nullable StepRecipes of(Frame frame) {
    return frame.own() instanceof Tuned tuned ? tuned.recipes() : null;
  }

  /** Tells them from those of frames that draw something else. */
  public long number() {
    return number;
  }

  /**
   * The layers that are drawn. Steps that are left out are missing, and shapes that others only
   * look at, as that along which lines are cut.
   *
   * @param most the most steps
   */
  public List<OfLayer> layers(int most) {
    List<OfLayer> layers = new ArrayList<>(looks.size());
    int room = most;
    for (LayerLook look : looks) {
      OfLayer layer = look.recipes(room);
      layers.add(layer);
      room -= layer.steps().size();
    }
    return List.copyOf(layers);
  }
}
