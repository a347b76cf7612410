package senga.play;

import java.util.function.LongSupplier;
import senga.realise.Realiser;
import senga.scene.Frame;
import senga.scene.Layer;
import senga.scene.Scene;
import senga.scene.Sketch;

/** Turns one frame of a sketch into lines: draw, lay flat, realise layer by layer. */
final class FrameDrawer {
  private final Realiser realiser;
  private final LongSupplier nanos;

  FrameDrawer(Realiser realiser, LongSupplier nanos) {
    this.realiser = realiser;
    this.nanos = nanos;
  }

  /** Fills {@code into}; whatever draw and the operations throw comes out as it is. */
  void draw(Sketch sketch, Frame frame, FrameBuffer into) throws Exception {
    long begun = nanos.getAsLong();
    into.settle(begun);
    into.begin(frame);
    for (Layer layer : Scene.of(sketch.draw(frame)).layers()) {
      realiser.realise(layer.geometry(), into.lines());
      into.endLayer(layer.pen());
    }
    into.finish(nanos.getAsLong() - begun);
  }
}
