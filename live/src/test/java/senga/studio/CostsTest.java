package senga.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import senga.monitor.AllocationMeter;
import senga.play.FrameBuffer;
import senga.plot.Preflight;
import senga.proof.ProofDesk;
import senga.realise.Realiser;
import senga.render.GlRegistry;
import senga.scene.Frame;
import senga.scene.Layer;
import senga.scene.Scene;
import senga.stage.GlFixture;
import senga.stage.NeedsGl;
import senga.tune.Address;
import senga.tune.StepRecipes;

/** Minutes beside the headings of layers and steps. */
@NeedsGl
@Tag("slow")
class CostsTest {
  private final GlRegistry registry;
  private final ProofDesk desk = new ProofDesk(Preflight.USUAL, () -> {});

  CostsTest(GlFixture gl) {
    registry = gl.registry();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private static FrameBuffer frame(Panels panel, Scene drawn) {
    Frame frame = panel.tuning.begin(Panels.FRAME);
    Scene scene = panel.tuning.apply(drawn, frame);
    FrameBuffer buffer = new FrameBuffer();
    buffer.begin(frame);
    buffer.recipes(StepRecipes.of(frame));
    Realiser realiser = new Realiser();
    for (Layer layer : scene.layers()) {
      realiser.realise(layer.geometry(), buffer.lines());
      buffer.endLayer(layer.pen());
    }
    buffer.finish(0);
    return buffer;
  }

  private void plan(FrameBuffer shown) {
    do {
      desk.look(shown, 0, 0);
      LockSupport.parkNanos(100_000);
    } while (!desk.isAtRest());
    desk.look(shown, 0, 0);
  }

  private static String text(Panels panel, String heading) {
    return panel.line(heading).tag().text();
  }

  @Test
  void layersAndStepsHaveFiguresWhileTheyAreShown() {
    Scene scene = Panels.hillsAndRings();
    try (Panels panel = new Panels(registry).of(scene)) {
      panel.studio.costs().of(desk);
      plan(panel, scene);
      assertThat(text(panel, "hills")).matches("[0-9.]+ (s|min)");
      assertThat(text(panel, "hills/grid")).matches("[0-9.]+ (s|min)");
      assertThat(text(panel, "hills/scale")).matches("[+][0-9.]+ (s|min)");
      assertThat(text(panel, "hills/displace")).matches("[+−]?[0-9.]+ (s|min)");
      assertThat(text(panel, "hills/pen")).isEmpty();
      assertThat(text(panel, "rings/polygon")).matches("[0-9.]+ (s|min)");
      panel.tuning.bypass(Address.of("hills/displace"), true);
      panel.frames(3);
      plan(frame(panel, scene));
      panel.frames(3);
      assertThat(text(panel, "hills/displace")).isEmpty();
      assertThat(text(panel, "hills/rotate")).isNotEmpty();
    }
  }

  private void plan(Panels panel, Scene scene) {
    panel.frames(3);
    assertThat(text(panel, "hills")).isEmpty();
    desk.toggleFigures();
    plan(frame(panel, scene));
    panel.frames(3);
  }

  @Test
  void aClosedPanelAsksForNothing() {
    try (Panels panel = new Panels(registry).of(Panels.hillsAndRings())) {
      panel.studio.costs().of(desk);
      desk.toggleFigures();
      assertThat(desk.areStepsShown()).isTrue();
      panel.studio.toggle();
      assertThat(desk.areStepsShown()).isFalse();
    }
  }

  @Test
  void drawingThemMakesNoGarbage() {
    Scene scene = Panels.hillsAndRings();
    try (Panels panel = new Panels(registry).of(scene)) {
      panel.studio.costs().of(desk);
      plan(panel, scene);
      long least = Long.MAX_VALUE;
      for (int round = 0; round < 60; round++) {
        long before = AllocationMeter.ofThisThread();
        for (int i = 0; i < 4; i++) {
          panel.draw();
        }
        least = Math.min(least, AllocationMeter.ofThisThread() - before);
      }
      assertThat(least).as("bytes of four frames").isLessThan(64);
    }
  }
}
