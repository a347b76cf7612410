package senga.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import senga.monitor.Monitor;
import senga.play.FrameBuffer;
import senga.render.Frames;
import senga.render.GarbageMeter;
import senga.render.GlRegistry;
import senga.render.LineRenderer;
import senga.render.Painted;
import senga.render.PixelSurface;
import senga.render.Screenshot;
import senga.stage.GlFixture;
import senga.stage.NeedsGl;
import senga.view.Axis;
import senga.view.Easel;
import senga.view.Tool;

/** What lies over the paper: where its marks are, and what they cost. */
@NeedsGl
class GuidesTest {
  private static final int WIDTH = 800;
  private static final int HEIGHT = 600;

  private final GlRegistry registry;
  private final AtomicLong nanos = new AtomicLong();
  private final Monitor monitor = new Monitor();
  private final TestHud hud = new TestHud();
  private final Easel easel = new Easel();
  private final Guides guides = new Guides(easel);

  GuidesTest(GlFixture gl) {
    registry = gl.registry();
  }

  @AfterEach
  void closeMonitor() {
    monitor.close();
  }

  private static FrameBuffer frame() {
    FrameBuffer frame = Frames.begin(Frames.PAPER);
    Frames.layer(frame, Frames.pen("#ff0000", 0.3), lines -> lines.segment(1, 1, 0, 2, 2, 0));
    Frames.layer(frame, Frames.pen("#0000ff", 0.3), lines -> lines.segment(1, 1, 0, 2, 2, 0));
    frame.finish(0);
    return frame;
  }

  private Painted paint(Overlay overlay) {
    PixelSurface surface = new PixelSurface(registry);
    surface.resize(WIDTH, HEIGHT);
    FrameBuffer frame = frame();
    try (LineRenderer renderer = new LineRenderer(registry, easel.view(), easel.modes())) {
      renderer.draw(frame, surface.target());
      guides.over(frame);
      overlay.draw(surface.target(), hud, monitor.history());
      return new Painted(Screenshot.of(surface.target()));
    } finally {
      surface.close();
    }
  }

  private Overlay overlay(float scale) {
    Overlay overlay = new Overlay(registry, scale, nanos::get);
    overlay.toggleHud();
    overlay.guides(guides);
    return overlay;
  }

  @Test
  void nothingIsDrawnUnlessItIsWished() {
    try (Overlay overlay = overlay(1)) {
      assertThat(guides.isEmpty()).isTrue();
      assertThat(paint(overlay).rgb(400, 300)).isEqualTo(0xffffff);
    }
  }

  @Test
  void theGridHasItsLinesAtWholeMillimetres() {
    easel.modes().toggleGrid();
    try (Overlay overlay = overlay(1)) {
      Painted fitted = paint(overlay).save("grid"); // 6 pixels a mm: lines every 2 and 20 mm
      int left = easel.view().left();
      for (int mm = 2; mm < 100; mm += 2) {
        assertThat(fitted.gray(left + 6 * mm, 303)).as("%d mm", mm).isLessThan(240);
        assertThat(fitted.gray(left + 6 * mm + 3, 303)).isEqualTo(255);
      }
      assertThat(fitted.gray(left + 6 * 20, 303)).isLessThan(fitted.gray(left + 6 * 22, 303));
    }
  }

  @Test
  void turnedAndMagnifiedTheGridIsStillOnThePaper() {
    easel.modes().toggleGrid();
    try (Overlay overlay = overlay(1)) {
      paint(overlay);
      easel.view().turn();
      easel.view().zoom(5, 333, 222);
      Painted painted = paint(overlay).save("grid-turned");
      Axis across = new Axis(true);
      across.set(easel.view());
      int seen = 0;
      for (long mm = across.first(0, WIDTH, 1); mm <= across.last(0, WIDTH, 1); mm++) {
        int x = (int) Math.floor(across.pixel((double) mm));
        boolean onPaper = x >= easel.view().left() && x < easel.view().right() && x < WIDTH;
        if (onPaper && x >= 0) {
          assertThat(painted.gray(x, 301)).as("%d mm", mm).isLessThan(245);
          seen++;
        }
      }
      assertThat(seen).isGreaterThan(10);
    }
  }

  @Test
  void anAxisCountsThePapersMillimetresWhicheverWayItIsTurned() {
    easel.view().lay(Frames.PAPER, WIDTH, HEIGHT);
    Axis across = new Axis(true);
    Axis down = new Axis(false);
    for (int turn = 0; turn < 4; turn++) {
      easel.view().zoom(1.7, 100, 500);
      across.set(easel.view());
      down.set(easel.view());
      boolean upright = easel.view().turns() % 2 == 0;
      double mmX = easel.view().mmX(123, 456);
      double mmY = easel.view().mmY(123, 456);
      assertThat(across.mm(123)).isCloseTo(upright ? mmX : mmY, within(1e-9));
      assertThat(down.mm(456)).isCloseTo(upright ? mmY : mmX, within(1e-9));
      assertThat(across.pixel(across.mm(77))).isCloseTo(77, within(1e-9));
      easel.view().turn();
    }
  }

  @Test
  void rulersLieAlongTheEdges() {
    easel.modes().toggleRulers();
    try (Overlay overlay = overlay(1)) {
      Painted painted = paint(overlay).save("rulers");
      assertThat(painted.gray(500, 1)).isLessThan(80);
      assertThat(painted.gray(1, 500)).isLessThan(80);
      assertThat(painted.gray(500, 40)).isEqualTo(255);
      int twenty = easel.view().left() + 6 * 20;
      assertThat(painted.gray(twenty, 10)).as("the mark of 20 mm").isGreaterThan(150);
    }
  }

  @Test
  void aRowOfTheListIsTheLayerItNames() {
    easel.toggleLayerList();
    try (Overlay overlay = overlay(1)) {
      Painted painted = paint(overlay).save("layers");
      int first = -1;
      for (int y = 0; y < HEIGHT && first < 0; y++) {
        first = guides.layerAt(WIDTH - 60, y) == 0 ? y : -1;
      }
      int swatch = -1;
      for (int x = 0; x < WIDTH && swatch < 0; x++) {
        swatch = painted.rgb(x, first + 6) == 0xff0000 ? x : -1;
      }
      assertThat(swatch).isPositive();
      assertThat(painted.rgb(swatch + 2, first + 17 + 6)).as("the second").isEqualTo(0x0000ff);
      assertThat(guides.layerAt(WIDTH - 60, first + 17)).isEqualTo(1);
      assertThat(guides.layerAt(WIDTH - 60, first + 40)).isEqualTo(-1);
      assertThat(guides.layerAt(100, first)).isEqualTo(-1);
      easel.toggleLayerList();
      assertThat(guides.layerAt(WIDTH - 60, first)).isEqualTo(-1);
    }
  }

  @Test
  void onAFinerScreenAllIsAsIfItHadBeenOpenedThere() {
    showEverything();
    Painted fresh;
    try (Overlay overlay = overlay(2)) {
      fresh = paint(overlay).save("guides-at-scale-2");
    }
    try (Overlay overlay = overlay(1)) {
      Painted before = paint(overlay).save("guides");
      overlay.rescale(2, 2);
      Painted moved = paint(overlay);
      overlay.rescale(1.2f, 1);
      Painted back = paint(overlay);
      for (int y = 0; y < HEIGHT; y++) {
        for (int x = 0; x < WIDTH; x++) {
          assertThat(moved.rgb(x, y)).isEqualTo(fresh.rgb(x, y));
          assertThat(back.rgb(x, y)).isEqualTo(before.rgb(x, y));
        }
      }
    }
    assertThat(registry.count()).isZero();
  }

  private void showEverything() {
    easel.modes().toggleGrid();
    easel.modes().toggleEdges();
    easel.modes().toggleRulers();
    easel.toggleLayerList();
    easel.take(Tool.TAPE);
    easel.tape().begin(20, 30);
    easel.tape().to(80, 55);
  }

  @Test
  @Tag("slow")
  void drawingThemMakesNoGarbage() {
    showEverything();
    GarbageMeter garbage = new GarbageMeter();
    PixelSurface surface = new PixelSurface(registry);
    surface.resize(300, 300);
    FrameBuffer frame = frame();
    try (Overlay overlay = overlay(1);
        LineRenderer renderer = new LineRenderer(registry, easel.view(), easel.modes())) {
      for (int i = 0; i < 2000; i++) {
        if (i == 1000) {
          garbage.reset(); // the first rounds load and compile classes
          easel.take(Tool.PEN);
          easel.pad().begin(10, 10, 0.1);
          easel.pad().to(60, 60);
          easel.pad().end();
        }
        nanos.addAndGet(1_000_000_000L / 60);
        easel.tape().to(80 + i % 10, 55);
        easel.view().pan(i % 7 - 3, 0);
        garbage.begin();
        renderer.draw(frame, surface.target());
        guides.over(frame);
        overlay.draw(surface.target(), hud, monitor.history());
        garbage.end();
      }
    } finally {
      surface.close();
    }
    System.out.printf("guides: %.1f B/frame%n", garbage.bytesPerRound());
    assertThat(garbage.bytesPerRound()).isLessThan(64); // the pen's names, four times a second
  }
}
