package senga.tune;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import senga.scene.Scene;

/**
 * What the newest frame was made of.
 *
 * @param recipes what its steps make of what; null while nobody looks
 */
record Seen(
    Scene scene,
    Scene result,
    Changes changes,
    Map<String, Object> own,
    List<LayerPass> layers,
    Steps steps,
    @Nullable StepRecipes recipes,
    Map<Address, String> troubles) {
  static final Seen NOTHING =
      new Seen(
          new Scene(List.of()),
          new Scene(List.of()),
          Changes.NONE,
          Map.of(),
          List.of(),
          Steps.NONE,
          null,
          Map.of());

  /** Whether a frame would show the same to an onlooker. */
  boolean isLike(Tuned tuned, Scene drawn, Scene made) {
    return isOf(tuned, drawn) && result.equals(made);
  }

  /** Whether a frame need not be looked through: all that it depends on is as it was. */
  boolean answers(Tuned tuned, Scene drawn) {
    return !tuned.changes().move() && isOf(tuned, drawn) && troubles.equals(tuned.troubles());
  }

  private boolean isOf(Tuned tuned, Scene drawn) {
    return tuned.isLooking()
        && !steps.layers().isEmpty()
        && changes.equals(tuned.changes())
        && own.equals(tuned.own())
        && scene.equals(drawn);
  }

  /** The same of other layers, with other troubles. */
  Seen with(List<LayerPass> others, Map<Address, String> told) {
    return new Seen(scene, result, changes, own, others, steps, recipes, told);
  }
}
