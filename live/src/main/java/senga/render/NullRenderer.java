package senga.render;

import senga.play.FrameBuffer;

/** Draws nothing and counts what it was given: the screen of a head-less loop. */
public final class NullRenderer implements Renderer {
  private final UploadMeter meter = new UploadMeter();
  private final Freshness freshness = new Freshness();

  @Override
  public void draw(FrameBuffer frame, Target target) {
    if (!freshness.isNew(frame)) {
      meter.redraw();
      return;
    }
    meter.frame(2L * Float.BYTES * frame.lines().vertexCount());
    if (freshness.isNewTopology(frame)) {
      meter.topology(frame.lines().vertexCount());
    }
  }

  @Override
  public void blank(Target target) {}

  @Override
  public UploadMeter meter() {
    return meter;
  }

  @Override
  public void close() {}
}
