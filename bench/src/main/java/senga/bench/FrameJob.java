package senga.bench;

import java.util.Objects;
import senga.geometry.Polylines;
import senga.play.FrameBuffer;
import senga.realise.Realiser;
import senga.scene.Frame;
import senga.scene.Layer;
import senga.scene.Scene;
import senga.scene.Sketch;

/**
 * What one frame costs a single thread: draw, realise into the frame buffer, and write coordinates
 * and line ends where the GPU would read them.
 */
final class FrameJob implements Job {
  private final Realiser realiser = new Realiser();
  private final FrameBuffer buffer = new FrameBuffer();
  private final UploadArea upload = new UploadArea();
  private final Sketch sketch;
  private final Frame first;
  private long runs;

  FrameJob(Sketch sketch, Frame first) {
    this.sketch = sketch;
    this.first = first;
  }

  @Override
  public void run() {
    draw(runs++);
  }

  private void draw(long run) {
    Frame frame =
        new Frame(run, Ticks.seconds(run), first.canvas(), first.seed(), first.controls());
    buffer.begin(frame);
    for (Layer layer : Scene.of(drawn(frame)).layers()) {
      realiser.realise(layer.geometry(), buffer.lines());
      buffer.endLayer(layer.pen());
    }
    buffer.finish(0);
    upload.write(buffer.lines());
  }

  private Object drawn(Frame frame) {
    try {
      return Objects.requireNonNull(sketch.draw(frame));
    } catch (Exception e) {
      throw new IllegalStateException("the sketch failed", e);
    }
  }

  @Override
  public Polylines output() {
    draw(0);
    return buffer.lines().copy(0, buffer.lines().lineCount());
  }

  @Override
  public void close() {
    upload.close();
  }
}
