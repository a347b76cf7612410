package senga.scene;

import java.util.List;
import java.util.Optional;
import senga.export.Provenance;

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

  public List<Layer> layers() {
    return scene.layers();
  }
}
