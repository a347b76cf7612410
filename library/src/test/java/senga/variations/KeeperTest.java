package senga.variations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Changes;
import senga.tune.Tuning;

class KeeperTest {
  private static final Address RADIUS = Address.of("ink/circle.radius");
  private static final Change BIG = new Change.Set(80.0);
  private static final long SECOND = 1_000_000_000;

  @TempDir Path folder;
  private Path sketch = Path.of("");
  private final List<String> said = new CopyOnWriteArrayList<>();

  @BeforeEach
  void name() {
    sketch = folder.resolve("Ball.java");
  }

  private Keeper open(Tuning tuning) {
    return new Keeper(sketch, tuning, said::add);
  }

  private Variations saved() {
    return VariationsFile.of(sketch).read();
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void whoChangesNothingLeavesNoFile() throws IOException {
    open(new Tuning()).close();
    assertThat(files()).isEmpty();
    assertThat(said).isEmpty();
  }

  @Test
  void theNextWindowBeginsWhereThisOneWasLeft() throws IOException {
    Tuning first = new Tuning();
    try (Keeper keeper = open(first)) {
      first.change(RADIUS, BIG);
      keeper.keep("calm", 7, 2.5);
      first.takeBackAll();
      first.change(RADIUS, new Change.Times(2));
    }
    assertThat(files()).containsExactly(folder.resolve("Ball.senga"));
    Tuning second = new Tuning();
    try (Keeper keeper = open(second)) {
      assertThat(second.changes().at(RADIUS)).contains(new Change.Times(2));
      keeper.recall("calm");
      assertThat(second.changes().at(RADIUS)).contains(BIG);
      assertThat(keeper.variations().get("calm").seed()).isEqualTo(7);
    }
  }

  @Test
  void aChangeIsInTheHiddenFileSoonAndACrashIsOfferedLater() throws IOException {
    Tuning tuning = new Tuning();
    Keeper crashing = open(tuning);
    tuning.change(RADIUS, BIG);
    crashing.look(SECOND);
    crashing.look(2 * SECOND);
    Path hidden = Recovery.of(VariationsFile.of(sketch)).file();
    while (!Files.exists(hidden)) {
      Thread.onSpinWait();
    }
    Files.move(hidden, folder.resolve(".Ball.senga.999999999-17"));

    Tuning next = new Tuning();
    try (Keeper keeper = open(next)) {
      assertThat(said)
          .containsExactly("a window of this sketch ended badly; what was done in it can be kept");
      Recovery left = keeper.left().getFirst();
      assertThat(keeper.compare(left).at(RADIUS)).contains(BIG);
      assertThat(next.changes()).isEqualTo(Changes.NONE);
      keeper.take(left);
      assertThat(next.changes().at(RADIUS)).contains(BIG);
      assertThat(keeper.left()).isEmpty();
    }
    assertThat(saved().now().at(RADIUS)).contains(BIG);
    assertThat(files()).containsExactly(folder.resolve("Ball.senga"));
  }

  @Test
  void aRefusedFileIsNeverWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("Ball.senga"), "{\"senga-variations\": 2}");
    Tuning tuning = new Tuning();
    try (Keeper keeper = open(tuning)) {
      tuning.change(RADIUS, BIG);
      keeper.keep("calm", 0, 0);
    }
    assertThat(file).hasContent("{\"senga-variations\": 2}");
    assertThat(said).singleElement().asString().contains("was written by a newer Senga");
    assertThat(Recovery.of(VariationsFile.of(sketch)).read().orElseThrow().list()).hasSize(1);
  }

  @Test
  void notesStarsAndNamesAreKeptAtOnce() {
    Tuning tuning = new Tuning();
    try (Keeper keeper = open(tuning)) {
      keeper.keep("calm", 0, 0);
      keeper.change("calm", variation -> variation.name("wild").rating(5).note("!"));
      keeper.keep("other", 0, 0);
      keeper.delete("other");
    }
    assertThat(saved().list())
        .containsExactly(Variation.of("wild", Changes.NONE, 0, 0).rating(5).note("!"));
  }
}
