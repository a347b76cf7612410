package senga.recipe;

import java.util.List;
import java.util.Optional;
import senga.export.Provenance;
import senga.scene.Canvas;
import senga.scene.Layer;
import senga.scene.Scene;

/**
 * A picture that needs no program: the paper, and the layers as recipes.
 *
 * @param provenance where finished lines come from; a recipe comes from nowhere else
 */
public record Recipe(Canvas canvas, Scene scene, Optional<Provenance> provenance) {
  /** These layers on this paper. */
  public static Recipe of(Canvas canvas, Layer... layers) {
    return new Recipe(canvas, new Scene(List.of(layers)), Optional.empty());
  }

  public List<Layer> layers() {
    return scene.layers();
  }
}
