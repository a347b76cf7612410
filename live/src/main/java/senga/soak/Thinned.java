package senga.soak;

import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.scene.Frame;
import senga.scene.Layer;
import senga.scene.Scene;
import senga.scene.Sketch;

/**
 * A sketch whose finished layers pass on only every n-th vertex. The sketch and all its operations
 * do the same work as ever; hand-off, upload and drawing get less. This is what a soak's factor
 * "vertices" changes.
 */
record Thinned(Sketch sketch, int keepEvery) implements Sketch {
  @Override
  public @Nullable Object draw(Frame frame) throws Exception {
    List<Layer> layers = Scene.of(sketch.draw(frame)).layers();
    Thin thin = new Thin(keepEvery);
    return layers.stream()
        .map(layer -> new Layer(layer.geometry().through(thin), layer.pen()))
        .toList();
  }
}
