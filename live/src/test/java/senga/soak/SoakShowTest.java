package senga.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.monitor.FrameCounters;

/** What a run changes stays changed when the sketch is loaded anew. */
class SoakShowTest {
  private static final int FRAMES = 5;
  private static final int MOST_TURNS = 10_000_000;

  @TempDir private Path folder;

  @Test
  void aReloadedSketchIsThinned() throws IOException {
    SoakPlan plan = plan("G.sphere().subdivisions(2)");
    double all = verticesAfterReload(plan);
    double thinned = verticesAfterReload(plan.change(Change.of(Factor.VERTICES, "1/4")));
    assertThat(thinned / all).isBetween(0.2, 0.3);
  }

  @Test
  void theKnobsOfAReloadedSketchAreTurned() throws IOException {
    SoakPlan plan = plan("G.sphere().subdivisions(frame.cc(1, 0) == 0.5 ? 0 : 2)");
    List<String> half = List.of("1=0.5");
    double still = verticesAfterReload(plan.controllers(half, false));
    double turned = verticesAfterReload(plan.controllers(half, true));
    assertThat(turned).isGreaterThan(2 * still);
  }

  private SoakPlan plan(String shape) throws IOException {
    Path sketch = folder.resolve("Sketch.java");
    Files.writeString(
        sketch,
        """
        import module senga.live;
        Geometry draw(Frame frame) { return %s.scale(50); }
        void main() { Stage.run(this::draw, Canvas.mm(100, 100)); }
        """
            .formatted(shape));
    return SoakPlan.of(sketch).fullSpeed(true);
  }

  /** Vertices per frame, once the sketch has been loaded a second time. */
  private static double verticesAfterReload(SoakPlan plan) {
    try (SoakShow soak = new SoakShow(plan, SoakRig.NONE)) {
      FrameCounters counters = soak.show().monitor().counters();
      await(soak, () -> counters.frames() > FRAMES);
      soak.reload();
      await(
          soak,
          () ->
              soak.show().player().notices().entries().stream()
                  .anyMatch(entry -> entry.toString().contains("has taken over")));
      long takenOver = counters.frames();
      await(soak, () -> counters.frames() > takenOver + FRAMES);
      long framesBefore = counters.frames();
      long verticesBefore = counters.vertices();
      await(soak, () -> counters.frames() > framesBefore + FRAMES);
      return (double) (counters.vertices() - verticesBefore) / (counters.frames() - framesBefore);
    }
  }

  private static void await(SoakShow soak, BooleanSupplier condition) {
    for (int i = 0; i < MOST_TURNS && !condition.getAsBoolean(); i++) {
      soak.show().turn();
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }
}
