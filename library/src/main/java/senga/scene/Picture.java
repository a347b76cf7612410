package senga.scene;

import java.util.List;

/** A picture that needs no program: the paper, and the layers as recipes. */
public record Picture(Canvas canvas, Scene scene) {
  /** These layers on this paper. */
  public static Picture of(Canvas canvas, Layer... layers) {
    return new Picture(canvas, new Scene(List.of(layers)));
  }

  public List<Layer> layers() {
    return scene.layers();
  }
}
