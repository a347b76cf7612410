package senga;

import java.util.ArrayList;
import java.util.List;
import senga.geometry.Polylines;
import senga.geometry.Size;
import senga.realise.Realiser;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Frame;
import senga.scene.Layer;
import senga.scene.Scene;
import senga.scene.Sketch;

/**
 * Renders frame after frame and remembers lines: what stays the same from one to the next is made
 * once. Its memory is bounded. For one thread at a time.
 */
public final class Session {
  private final Realiser realiser;

  /**
   * A session with the usual bounds: 256 MiB of remembered lines, and the usual limit on a scene.
   */
  public Session() {
    this(new Realiser());
  }

  /** A session of the house's own, whose bounds and cache are chosen. */
  public Session(Realiser realiser) {
    this.realiser = realiser;
  }

  /** One frame of a sketch; whatever its draw throws comes out as it is. */
  public Drawing render(Sketch sketch, Frame frame) throws Exception {
    return render(Scene.of(sketch.draw(frame)), frame.canvas());
  }

  /**
   * All layers of a scene.
   *
   * @throws senga.geometry.DrawingFailed if an operation throws, makes coordinates that are not
   *     finite, or makes more than is allowed, or all layers together do
   */
  public Drawing render(Scene scene, Canvas canvas) {
    List<Drawing.Part> parts = new ArrayList<>(scene.layers().size());
    long vertices = 0;
    long lines = 0;
    for (Layer layer : scene.layers()) {
      Polylines made = realiser.realise(layer.geometry());
      vertices += made.vertexCount();
      lines += made.lineCount();
      realiser.budget().checkScene(Size.of(vertices, lines));
      parts.add(new Drawing.Part(layer.pen(), made));
    }
    return new Drawing(canvas, parts);
  }
}
