package senga.tune;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import senga.G;
import senga.geometry.Group;
import senga.scene.Frame;
import senga.scene.Scene;
import senga.shapes.Polygon;
import senga.tune.Change.Set;

/** The panel edits while workers draw. */
class TuningThreadsTest {
  private static final int WORKERS = 3;
  private static final int FRAMES = 1500;
  private static final Address SIDES = Address.of("ink/polygon.sides");
  private static final Address DIAMETER = Address.of("ink/polygon.diameter");

  private final Tuning tuning = new Tuning();

  @Test
  void everyFrameIsOfOnePiece() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(WORKERS + 1)) {
      CountDownLatch done = new CountDownLatch(WORKERS);
      Future<Integer> panel = threads.submit(() -> panel(done));
      List<Future<Integer>> workers = new ArrayList<>();
      for (int w = 0; w < WORKERS; w++) {
        workers.add(threads.submit(() -> worker(done)));
      }
      for (Future<Integer> worker : workers) {
        assertThat(worker.get(5, TimeUnit.MINUTES)).isEqualTo(FRAMES);
      }
      assertThat(panel.get(5, TimeUnit.MINUTES)).isPositive();
    }
    tuning.takeBackAll();
    Scene scene = scene();
    tuning.observe(false);
    assertThat(Scenes.tuned(tuning, scene)).isSameAs(scene);
  }

  /** Both values always change to the same number, in one edit. */
  private int panel(CountDownLatch done) {
    int edits = 0;
    while (done.getCount() > 0) {
      int number = 3 + edits % 50;
      tuning.change("both", Map.of(SIDES, new Set(number), DIAMETER, new Set(number)));
      switch (edits % 11) {
        case 0 -> tuning.undo();
        case 1 -> tuning.redo();
        case 2 -> tuning.observe(edits % 2 == 0);
        case 3 -> tuning.jump(tuning.moment());
        case 4 -> tuning.takeBackAll();
        case 5 -> reload();
        default -> look();
      }
      edits++;
    }
    return edits;
  }

  private void reload() {
    TuningTrial trial = tuning.trial();
    trial.apply(scene(), trial.begin(Scenes.frame()));
    trial.adopt();
  }

  private void look() {
    for (LayerSteps layer : tuning.steps().layers()) {
      for (Step step : layer.steps()) {
        step.slots().forEach(Slot::spread);
      }
    }
    assertThat(tuning.troubles()).isEmpty();
  }

  private int worker(CountDownLatch done) {
    int frames = 0;
    try {
      while (frames < FRAMES) {
        Frame frame = tuning.begin(Scenes.frame());
        Scene drawn = tuning.apply(scene(), frame);
        Group group = (Group) drawn.layers().getFirst().geometry();
        int sides = ((Polygon) group.parts().getFirst()).sides();
        assertThat(group.parts())
            .allSatisfy(
                part -> assertThat(part).isEqualTo(G.polygon().sides(sides).diameter(sides)));
        frames++;
      }
    } finally {
      done.countDown();
    }
    return frames;
  }

  private static Scene scene() {
    Polygon own = G.polygon().sides(99).diameter(99);
    return Scenes.ink(G.group(own, new Polygon(99, 0, 360, own.center(), 99)));
  }
}
