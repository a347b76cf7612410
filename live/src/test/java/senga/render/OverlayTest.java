package senga.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lwjgl.opengl.GL33C.GL_RGBA8;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import senga.frame.Color;
import senga.frame.FrameBuffer;
import senga.monitor.History;
import senga.monitor.Monitor;
import senga.stage.GlFixture;
import senga.stage.NeedsGl;

/** The HUD on white, grey and black paper. */
@NeedsGl
class OverlayTest {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 700;

  private final GlRegistry registry;
  private final AtomicLong nanos = new AtomicLong();
  private final Monitor monitor = new Monitor();
  private final TestHud hud = new TestHud();

  OverlayTest(GlFixture gl) {
    registry = gl.registry();
  }

  @AfterEach
  void closeMonitor() {
    monitor.close();
  }

  private Painted over(Color paper, Overlay overlay) {
    FrameBuffer frame = Frames.begin(Frames.PAPER.background(paper));
    Frames.layer(
        frame,
        Frames.pen("#888888", 0.3),
        lines -> {
          for (int i = 0; i < 100; i += 2) {
            lines.segment(0, i, 0, 100, 100 - i, 0);
          }
        });
    frame.finish(0);
    PixelSurface surface = new PixelSurface(registry, GL_RGBA8);
    surface.resize(WIDTH, HEIGHT);
    try (LineRenderer renderer = new LineRenderer(registry)) {
      renderer.draw(frame, surface.target());
      overlay.draw(surface.target(), hud, monitor.history());
      return new Painted(Screenshot.of(surface.target()));
    } finally {
      surface.close();
    }
  }

  @Test
  void theHudIsReadableOnWhiteAndOnBlackPaper() {
    hud.notice = "the sketch failed: division by zero (Waves.java:12); the last good frame stays";
    try (Overlay overlay = new Overlay(registry, 1, nanos::get)) {
      over(Color.WHITE, overlay).save("hud-on-white");
      over(Color.BLACK, overlay).save("hud-on-black");
    }
  }

  @Test
  void theMemoryPageShowsEveryStore() {
    for (int i = 0; i < History.LENGTH; i++) {
      monitor.history().sample();
    }
    try (Overlay overlay = new Overlay(registry, 1, nanos::get)) {
      overlay.toggleMemoryPage();
      over(Color.WHITE, overlay).save("memory-page");
    }
    try (Overlay overlay = new Overlay(registry, 2, nanos::get)) {
      overlay.toggleMemoryPage();
      over(Color.WHITE, overlay).save("hud-at-scale-2");
    }
    assertThat(registry.count()).isZero();
  }
}
