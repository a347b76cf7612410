package senga.variations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.geometry.Literal;
import senga.geometry.PolylinesBuilder;
import senga.strokes.StrokeBook;
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
  void aFileThatWasEmptiedWhileTheWindowIsOpenIsWrittenWholeAgain() throws IOException {
    Tuning tuning = new Tuning();
    Path file = folder.resolve("Ball.senga");
    try (Keeper keeper = open(tuning)) {
      tuning.change(RADIUS, BIG);
      keeper.keep("calm", 0, 0);
      await(() -> Files.exists(file) && saved().find("calm").isPresent());
      Files.writeString(file, "");
      keeper.keep("wild", 0, 0);
      await(() -> saved().find("wild").isPresent());
      assertThat(saved().list()).extracting(Variation::name).containsExactly("calm", "wild");
      Files.writeString(file, "");
    }
    assertThat(saved().list()).extracting(Variation::name).containsExactly("calm", "wild");
    assertThat(saved().now().at(RADIUS)).contains(BIG);
    assertThat(said).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t \n"})
  void aFileThatIsEmptyWhenTheWindowOpensIsSaidToBe(String nothing) throws IOException {
    Path file = Files.writeString(folder.resolve("Ball.senga"), nothing);
    try (Keeper keeper = open(new Tuning())) {
      assertThat(said).containsExactly(file + " is empty; it is begun anew");
      keeper.keep("calm", 0, 0);
    }
    assertThat(saved().list()).extracting(Variation::name).containsExactly("calm");
  }

  @Test
  void whatACrashLeftAndNobodyCanReadStaysWhereItIs() throws IOException {
    Path hidden = left("{\"senga-varia");
    try (Keeper keeper = open(new Tuning())) {
      keeper.take(keeper.left().getFirst());
      assertThat(keeper.left()).isEmpty();
    }
    assertThat(hidden).hasContent("{\"senga-varia");
    assertThat(said).anyMatch(each -> each.contains(hidden + " cannot be read; it stays"));
  }

  @Test
  void whatIsTakenOfACrashIsWrittenBeforeItsFileGoes() throws IOException {
    Path hidden = left(crashed());
    Tuning tuning = new Tuning();
    try (Keeper keeper = open(tuning)) {
      keeper.take(keeper.left().getFirst());
      await(() -> !Files.exists(hidden));
      Recovery own = Recovery.of(VariationsFile.of(sketch));
      assertThat(own.read().orElseThrow().now().at(RADIUS)).contains(BIG);
      assertThat(saved().list()).hasSize(1);
    }
  }

  @Test
  void whatACrashLeftStaysWhileItsVariationsCannotBeSaved() throws IOException {
    Path hidden = left(crashed());
    try (Keeper keeper = open(new Tuning())) {
      Files.createDirectory(folder.resolve("Ball.senga"));
      keeper.take(keeper.left().getFirst());
    }
    assertThat(hidden).exists();
  }

  @Test
  void whatCannotBeKeptInTheFileIsInTheHiddenOneAtOnce() throws IOException {
    try (Keeper keeper = open(new Tuning())) {
      Files.createDirectory(folder.resolve("Ball.senga"));
      keeper.keep("calm", 7, 2.5);
      Recovery own = Recovery.of(VariationsFile.of(sketch));
      await(() -> own.read().filter(state -> state.find("calm").isPresent()).isPresent());
    }
    assertThat(said).hasSize(1);
  }

  /** A state of a window that is gone. */
  private Path left(String text) throws IOException {
    return Files.writeString(folder.resolve(".Ball.senga.999999999-17"), text);
  }

  private static String crashed() {
    Changes big = Changes.NONE.with(RADIUS, BIG);
    return VariationsJson.write(
        Variations.none("Ball").now(big).with(Variation.of("calm", big, 7, 2.5)));
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

  @Test
  void aDeletedOneComesBackInItsTurn() {
    Tuning tuning = new Tuning();
    try (Keeper keeper = open(tuning)) {
      keeper.keep("calm", 0, 0);
      tuning.change(RADIUS, BIG);
      keeper.delete("calm");
      tuning.change(RADIUS, new Change.Times(2));
      keeper.undo();
      assertThat(tuning.changes().at(RADIUS)).contains(BIG);
      assertThat(keeper.variations().list()).isEmpty();
      keeper.undo();
      assertThat(keeper.variations().list()).hasSize(1);
      assertThat(tuning.changes().at(RADIUS)).contains(BIG);
      keeper.redo();
      assertThat(keeper.variations().list()).isEmpty();
      keeper.redo();
      assertThat(tuning.changes().at(RADIUS)).contains(new Change.Times(2));
    }
    assertThat(saved().list()).isEmpty();
  }

  private static StrokeBook drawn(double x) {
    Literal line = new Literal(new PolylinesBuilder().vertex(x, 0).vertex(0, x).endLine().build());
    return new StrokeBook(Map.of("ink", line));
  }

  /** A hand that has drawn. */
  private static final class Hand implements DrawnByHand {
    private StrokeBook book = drawn(1);

    @Override
    public StrokeBook strokes() {
      return book;
    }

    @Override
    public void replace(StrokeBook strokes) {
      book = strokes;
    }
  }

  @Test
  void strokesAreKeptWithAVariationAndComeWithItAndGoWithIt() {
    Tuning tuning = new Tuning();
    Hand hand = new Hand();
    try (Keeper keeper = new Keeper(sketch, tuning, hand, said::add)) {
      tuning.change(RADIUS, BIG);
      keeper.keep("calm", 0, 0);
      hand.replace(drawn(2));
      tuning.change(RADIUS, new Change.Times(2));
      keeper.recall("calm");
      assertThat(hand.book).isEqualTo(drawn(1));
      keeper.undo();
      assertThat(hand.book).isEqualTo(drawn(2));
      assertThat(tuning.changes().at(RADIUS)).contains(new Change.Times(2));
      keeper.redo();
      assertThat(hand.book).isEqualTo(drawn(1));
      assertThat(tuning.changes().at(RADIUS)).contains(BIG);
    }
    assertThat(saved().get("calm").strokes()).isEqualTo(drawn(1));
    assertThat(saved().strokes()).isEqualTo(drawn(1));
  }

  @Test
  void whatAnotherWindowHasKeptComesInAndStaysDeletedWhenItIsDeletedHere() {
    Tuning tuning = new Tuning();
    try (Keeper keeper = open(tuning)) {
      keeper.keep("mine", 0, 0);
      await(() -> saved().list().size() == 1);
      VariationsFile other = VariationsFile.of(sketch);
      other.write(other.read().with(Variation.of("theirs", Changes.NONE, 0, 0)));
      keeper.keep("more", 0, 0);
      await(
          () -> {
            keeper.look(0);
            return keeper.variations().list().size() == 3;
          });
      keeper.delete("theirs");
      keeper.keep("last", 0, 0);
    }
    assertThat(saved().list()).extracting(Variation::name).containsExactly("mine", "more", "last");
  }

  @Test
  void manyWindowsThatKeepAtOnceLoseNothing() throws InterruptedException {
    List<Thread> windows = new ArrayList<>();
    for (int window = 0; window < 6; window++) {
      String name = "w" + window + " ";
      windows.add(
          Thread.ofPlatform()
              .start(
                  () -> {
                    try (Keeper keeper = open(new Tuning())) {
                      for (int i = 0; i < 10; i++) {
                        keeper.keep(name + i, 0, 0);
                      }
                    }
                  }));
    }
    for (Thread window : windows) {
      window.join();
    }
    assertThat(saved().list()).hasSize(60);
    assertThat(said).isEmpty();
  }

  private static void await(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      Thread.onSpinWait();
    }
  }
}
