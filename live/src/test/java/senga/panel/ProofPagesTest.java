package senga.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import senga.monitor.Monitor;
import senga.play.FrameBuffer;
import senga.plot.Preflight;
import senga.proof.PenMove;
import senga.proof.ProofDesk;
import senga.render.Frames;
import senga.render.GarbageMeter;
import senga.render.GlRegistry;
import senga.render.LineRenderer;
import senga.render.PixelSurface;
import senga.stage.GlFixture;
import senga.stage.NeedsGl;
import senga.view.Easel;

/** What the plotter's pages and the moving pen cost the render thread. */
@NeedsGl
class ProofPagesTest {
  private static final int WARM_UP = 400;
  private static final int ROUNDS = 600;
  private static final long FRAME_NANOS = 1_000_000_000L / 60;

  private final GlRegistry registry;
  private final AtomicLong nanos = new AtomicLong();
  private final Monitor monitor = new Monitor();
  private final TestHud hud = new TestHud();
  private final Easel easel = new Easel();
  private final ProofDesk desk = new ProofDesk(Preflight.USUAL.margin(5), () -> {});

  ProofPagesTest(GlFixture gl) {
    registry = gl.registry();
  }

  @AfterEach
  void close() {
    desk.close();
    monitor.close();
  }

  private static FrameBuffer frame() {
    FrameBuffer frame = Frames.begin(Frames.PAPER);
    Frames.layer(
        frame,
        Frames.pen("#203050", 0.4),
        lines -> {
          for (int i = 0; i < 400; i++) {
            lines.segment(i % 20 * 5, i / 20 * 5, 0, i % 20 * 5 + 3, i / 20 * 5 + i % 3, 0);
          }
        });
    Frames.layer(frame, Frames.pen("#c03020", 0.8), lines -> lines.segment(1, 1, 0, 120, 2, 0));
    frame.finish(0);
    return frame;
  }

  private void plan(FrameBuffer frame) {
    do {
      desk.look(frame, 0, nanos.get());
      LockSupport.parkNanos(100_000);
    } while (!desk.isAtRest());
  }

  @Test
  @Tag("slow")
  void standingPagesAndAMovingPenMakeNoGarbageAndNoObjects() {
    FrameBuffer frame = frame();
    PixelSurface surface = new PixelSurface(registry);
    surface.resize(320, 240);
    try (Overlay overlay = Overlays.open(registry, 1, nanos::get);
        LineRenderer renderer = new LineRenderer(registry, easel.view(), easel.modes())) {
      overlay.toggleHud();
      overlay.proofs(new ProofPages(desk, easel.view()));
      desk.toggleFigures();
      desk.togglePage();
      desk.togglePath();
      plan(frame);
      double still = garbage(overlay, renderer, surface, frame);
      desk.move(PenMove.TOGGLE);
      double playing = garbage(overlay, renderer, surface, frame);
      assertThat(desk.clock().isPlaying()).as("it has not come to its end").isTrue();
      System.out.printf("pen and pages: %.2f B/frame standing, %.2f playing%n", still, playing);
      assertThat(still).isLessThan(1);
      assertThat(playing).isLessThan(16);
    } finally {
      surface.close();
    }
  }

  private double garbage(
      Overlay overlay, LineRenderer renderer, PixelSurface surface, FrameBuffer frame) {
    GarbageMeter garbage = new GarbageMeter();
    int objects = 0;
    for (int i = 0; i < WARM_UP + ROUNDS; i++) {
      if (i == WARM_UP) {
        garbage.reset();
        objects = registry.count();
      }
      nanos.addAndGet(FRAME_NANOS);
      garbage.begin();
      desk.look(frame, 0, nanos.get());
      double scale = easel.view().pixelsPerMm();
      renderer.draw(desk.picture(frame, scale, easel.modes().layers()), surface.target());
      overlay.draw(surface.target(), hud, monitor.history());
      garbage.end();
    }
    assertThat(registry.count()).isEqualTo(objects);
    return garbage.bytesPerRound();
  }
}
