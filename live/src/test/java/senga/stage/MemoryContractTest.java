package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.G;
import senga.monitor.Reading;
import senga.monitor.Store;
import senga.scene.Canvas;
import senga.scene.StageOptions;
import senga.sketch.Act;

/** Every store of the contract is listed, knows its bound, and is below it while a sketch plays. */
class MemoryContractTest {
  private static final Act ACT =
      new Act(frame -> G.sphere().scale(50), Canvas.mm(100, 100), StageOptions.DEFAULT.workers(2));

  private static final int MOST_TURNS = 1_000_000;

  @ParameterizedTest
  @CsvSource({
    "frames.waiting, 1",
    "frames.count, 4",
    "cache.bytes, 268435456",
    "cache.entries, 4096",
    "pipelines.bytes, 67108864",
    "content.bytes, 67108864",
    "fonts.faces, 8",
    "fonts.bytes, 134217728",
    "glyphs.count, 4096",
    "glyphs.bytes, 33554432",
    "captures.waiting, 16",
    "captures.bytes, 268435456",
    "film.waiting, 36000",
    "film.bytes, 536870912",
    "draws.aside, 5",
    "notices, 1000",
    "strokes.points, 100000",
    "proof.lines, 33554432",
    "proof.steps, 2256",
    "reserve.bytes, 4194304",
  })
  void theStoreIsBounded(String name, long bound) {
    try (Show show = Show.unseen(ACT, ShowOptions.of("contract"))) {
      assertThat(store(show, name).bound()).isEqualTo(bound);
    }
  }

  @Test
  void noStoreIsAboveItsBoundWhileASketchPlays() {
    try (Show show = Show.unseen(ACT, ShowOptions.of("contract").atFullSpeed().frames(200))) {
      show.run();
      Reading reading = new Reading();
      show.monitor().stores().read(reading);
      for (int i = 0; i < reading.size(); i++) {
        Store store = reading.store(i);
        if (store.isBounded()) {
          assertThat(reading.value(i)).as(store.name()).isLessThanOrEqualTo(store.bound());
        }
      }
    }
  }

  @Test
  void whatIsAllocatedWithEachFrameAndWhatTheCacheAnswersIsKnown() {
    try (Show show = Show.unseen(ACT, ShowOptions.of("rates").atFullSpeed())) {
      Store workers = store(show, "allocated.workers");
      Store render = store(show, "allocated.render");
      Store hits = store(show, "cache.hits");
      for (Store rate : List.of(workers, render, hits)) {
        for (int i = 0; i < MOST_TURNS && rate.source().getAsLong() < 0; i++) {
          show.turn();
        }
      }
      assertThat(workers.source().getAsLong()).isBetween(1L, 100_000L);
      assertThat(render.source().getAsLong()).isBetween(0L, 100_000L);
      assertThat(hits.source().getAsLong()).as("a still picture").isBetween(50L, 100L);
    }
  }

  private static Store store(Show show, String name) {
    List<Store> stores = show.monitor().stores().list();
    return stores.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }
}
