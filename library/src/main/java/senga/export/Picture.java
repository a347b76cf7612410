package senga.export;

import java.util.List;
import java.util.Optional;
import senga.scene.Canvas;
import senga.scene.Layer;
import senga.scene.Scene;

/**
 * A picture that needs no program: the paper, and the layers as recipes.
 *
 * @param provenance where finished lines come from; a recipe comes from nowhere else
 */
public record Picture(Canvas canvas, Scene scene, Optional<Provenance> provenance) {
  /** These layers on this paper. */
  public static Picture of(Canvas canvas, Layer... layers) {
    return new Picture(canvas, new Scene(List.of(layers)), Optional.empty());
  }

  /** The scene's layers, the lowest first. */
  public List<Layer> layers() {
    return scene.layers();
  }
}
