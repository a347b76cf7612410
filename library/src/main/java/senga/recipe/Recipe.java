package senga.recipe;

import java.util.List;
import senga.scene.Canvas;
import senga.scene.Layer;
import senga.scene.Scene;

/** A picture that needs no program: the paper, and the layers as recipes. */
public record Recipe(Canvas canvas, Scene scene) {
  /** These layers on this paper. */
  public static Recipe of(Canvas canvas, Layer... layers) {
    return new Recipe(canvas, new Scene(List.of(layers)));
  }

  public List<Layer> layers() {
    return scene.layers();
  }
}
