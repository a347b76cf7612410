package senga.stage;

import senga.render.GlRegistry;
import senga.scene.Canvas;

/** A head-less context and its registry. */
public final class GlFixture implements AutoCloseable {
  private final Window window;
  private final GlRegistry registry = new GlRegistry();

  GlFixture() {
    window = Window.open(Canvas.mm(100, 100), WindowOptions.DEFAULT.headless(true).pixelsPerMm(2));
  }

  public Window window() {
    return window;
  }

  public GlRegistry registry() {
    return registry;
  }

  @Override
  public void close() {
    registry.close();
    window.close();
  }
}
