package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.geometry.Literal;
import senga.geometry.PolylinesBuilder;
import senga.strokes.StrokeBook;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Changes;
import senga.variations.Variations;
import senga.variations.VariationsFile;

/** What is tuned in a show is there again in the next one; what cannot be kept is told. */
class KeptShowTest {
  private static final Address SCALE = Address.of("layer-1/scale.factor.x");
  private static final Change BIG = new Change.Set(80.0);

  @TempDir private Path folder;
  private final List<String> terminal = new CopyOnWriteArrayList<>();
  private Path sketch = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void name() {
    sketch = folder.resolve("Ball.java");
    file = folder.resolve("Ball.senga");
  }

  private Show open() {
    ShowOptions options = ShowOptions.of("Ball").frames(Long.MAX_VALUE).sketch(sketch);
    Notices notices = new Notices(System::nanoTime, new Terminal(terminal::add));
    return new Show(Acts.of(frame -> Acts.ball()), options, new NoScreen(), notices);
  }

  private static void turns(Show show, int count) {
    for (int i = 0; i < count; i++) {
      show.turn();
    }
  }

  private Variations saved() {
    return VariationsFile.of(sketch).read();
  }

  private void writeFile(String text) throws IOException {
    Files.writeString(file, text);
  }

  /** Tunes in a window, and closes it. */
  private void tuneAndClose() {
    try (Show show = open()) {
      turns(show, 3);
      show.tuning().change(SCALE, BIG);
      turns(show, 3);
    }
  }

  @Test
  void aShowThatNobodyTouchesLeavesNothingBehind() {
    try (Show show = open()) {
      turns(show, 3);
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aShowWithoutAFileKeepsNothing() {
    try (Show show = Show.unseen(Acts.of(frame -> Acts.ball()), ShowOptions.of("Ball"))) {
      show.tuning().change(SCALE, BIG);
      turns(show, 3);
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatWasTunedIsThereAgainAndCanBeTakenBack() {
    tuneAndClose();
    assertThat(folder).isDirectoryContaining(file::equals);
    try (Show again = open()) {
      turns(again, 3);
      assertThat(again.tuning().changes().values()).isEqualTo(Map.of(SCALE, BIG));
      again.tuning().undo();
      assertThat(again.tuning().changes()).isEqualTo(Changes.NONE);
    }
    assertThat(saved().now()).isEqualTo(Changes.NONE);
    assertThat(terminal).isEmpty();
  }

  @Test
  void whatIsOnlyLookedAtIsNotLeft() {
    try (Show show = open()) {
      show.tuning().change(SCALE, BIG);
      show.tuning().look(Changes.NONE.with(SCALE, new Change.Times(9)));
      turns(show, 3);
    }
    assertThat(saved().now().values()).isEqualTo(Map.of(SCALE, BIG));
  }

  @Test
  void strokesAreThereAgain() {
    StrokeBook drawn =
        new StrokeBook(
            Map.of(
                "ink",
                new Literal(new PolylinesBuilder().vertex(1, 2).vertex(3, 4).endLine().build())));
    NoScreen screen = new NoScreen();
    ShowOptions options = ShowOptions.of("Ball").sketch(sketch);
    Notices notices = new Notices(System::nanoTime);
    try (Show show = new Show(Acts.of(frame -> Acts.ball()), options, screen, notices)) {
      screen.pad().replace(drawn);
      turns(show, 3);
    }
    NoScreen next = new NoScreen();
    try (Show show = new Show(Acts.of(frame -> Acts.ball()), options, next, notices)) {
      turns(show, 1);
      assertThat(next.pad().finished()).isEqualTo(drawn);
    }
  }

  @Test
  void keysKeepRecallAndTakeBack() {
    try (Show show = open()) {
      turns(show, 3);
      show.tuning().change(SCALE, BIG);
      show.press(KeyAction.KEEP);
      show.tuning().takeBackAll();
      show.tuning().change(SCALE, new Change.Times(2));
      show.press(KeyAction.KEEP);
      show.press(KeyAction.NEXT_VARIATION);
      assertThat(show.tuning().changes().values()).containsEntry(SCALE, BIG);
      show.press(KeyAction.UNDO);
      assertThat(show.tuning().changes().values()).containsEntry(SCALE, new Change.Times(2));
      show.press(KeyAction.REDO);
      show.press(KeyAction.LAST_VARIATION);
      assertThat(show.tuning().changes().values()).containsEntry(SCALE, new Change.Times(2));
    }
    assertThat(saved().list())
        .extracting(v -> v.name())
        .containsExactly("factor x 80", "factor x × 2");
    assertThat(terminal)
        .contains("senga: kept as \"factor x 80\"", "senga: \"factor x 80\", 1 of 2");
  }

  @Test
  void aShowWithoutAFileSaysWhyItsKeysKeepNothing() {
    Notices notices = new Notices(System::nanoTime, new Terminal(terminal::add));
    ShowOptions options = ShowOptions.of("Ball");
    try (Show show = new Show(Acts.of(f -> Acts.ball()), options, new NoScreen(), notices)) {
      show.press(KeyAction.KEEP);
      show.tuning().change(SCALE, BIG);
      show.press(KeyAction.UNDO);
      assertThat(show.tuning().changes()).isEqualTo(Changes.NONE);
    }
    assertThat(terminal)
        .containsExactly(
            "senga: variations are kept beside the file of a sketch, and this one has none");
  }

  @Test
  void twoWindowsOnOneSketchKeepWhatEachOtherHasKept() {
    try (Show one = open();
        Show two = open()) {
      for (int i = 1; i <= 5; i++) {
        one.tuning().change(SCALE, new Change.Set(80.0 + i));
        two.tuning().change(SCALE, new Change.Times(1.0 + i));
        one.press(KeyAction.KEEP);
        two.press(KeyAction.KEEP);
        turns(one, 1);
        turns(two, 1);
      }
    }
    List<Change> kept = saved().list().stream().map(v -> v.changes().values().get(SCALE)).toList();
    for (int i = 1; i <= 5; i++) {
      assertThat(kept).contains(new Change.Set(80.0 + i), new Change.Times(1.0 + i));
    }
    assertThat(folder).isDirectoryNotContaining("glob:**.lock");
  }

  /** The gallery closes a show that has ended, and then all that it has. */
  @Test
  @SuppressWarnings("resource")
  void aShowMayBeClosedTwice() {
    Show show = open();
    turns(show, 1);
    show.close();
    show.close();
    assertThat(terminal).isEmpty();
  }

  private void refusedAndLeft(String text, String why) throws IOException {
    writeFile(text);
    tuneAndClose();
    assertThat(file).hasContent(text);
    assertThat(terminal).singleElement().asString().contains("is left as it is", why);
    assertThat(folder).isDirectoryContaining("glob:**.Ball.senga.*");
  }

  @Test
  void aFileCutInHalfIsToldAndLeft() throws IOException {
    tuneAndClose();
    String whole = Files.readString(file);
    refusedAndLeft(whole.substring(0, whole.length() / 2), "the text ends");
  }

  @Test
  void aFileOfAnotherSketchIsToldAndLeft() throws IOException {
    tuneAndClose();
    refusedAndLeft(Files.readString(file).replace("\"Ball\"", "\"Cube\""), "the sketch \"Cube\"");
  }

  @Test
  void aFileFromTheFutureIsToldAndLeft() throws IOException {
    refusedAndLeft("{\"senga-variations\": 2}", "was written by a newer Senga");
  }

  @Test
  void aFileThatIsWriteProtectedIsToldAndWhatWasDoneIsOfferedTheNextTime() throws IOException {
    tuneAndClose();
    String before = Files.readString(file);
    assertThat(file.toFile().setWritable(false)).isTrue();
    org.junit.jupiter.api.Assumptions.assumeFalse(Files.isWritable(file), "nothing is protected");
    try (Show show = open()) {
      show.tuning().change(SCALE, new Change.Times(3));
      turns(show, 3);
    }
    assertThat(file).hasContent(before);
    assertThat(terminal).singleElement().asString().contains("not saved", "write-protected");
    assertThat(folder).isDirectoryContaining("glob:**.Ball.senga.*");
  }

  @Test
  void aFolderThatVanishedIsMadeAgain() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    sketch = inner.resolve("Ball.java");
    try (Show show = open()) {
      show.tuning().change(SCALE, BIG);
      turns(show, 3);
      Files.delete(inner);
    }
    assertThat(saved().now().values()).isEqualTo(Map.of(SCALE, BIG));
    assertThat(terminal).singleElement().asString().contains("inner was gone", "made again");
  }

  @Test
  void whatCannotBeSavedIsSeenAsLongAsItLasts() throws Exception {
    AtomicLong nanos = new AtomicLong(1);
    ShowOptions options = ShowOptions.of("Ball").frames(Long.MAX_VALUE).sketch(sketch);
    Notices notices = new Notices(nanos::get, new Terminal(terminal::add));
    try (Show show = new Show(Acts.of(frame -> Acts.ball()), options, new NoScreen(), notices)) {
      Files.createDirectory(file);
      show.press(KeyAction.KEEP);
      turnsUntil(show, () -> show.figures().notice().contains("it is a folder"));
      nanos.addAndGet(60L * 1_000_000_000);
      turns(show, 3);
      assertThat(show.figures().notice()).as("a minute later").contains("it is a folder");
      assertThat(terminal).filteredOn(line -> line.contains("it is a folder")).hasSize(1);
      Files.delete(file);
      show.press(KeyAction.KEEP);
      turnsUntil(show, () -> !show.figures().notice().contains("it is a folder"));
    }
    assertThat(saved().list()).hasSize(2);
  }

  private static void turnsUntil(Show show, BooleanSupplier condition) {
    for (int i = 0; i < 2_000 && !condition.getAsBoolean(); i++) {
      show.turn();
    }
    assertThat(condition.getAsBoolean()).as(show.figures().notice()).isTrue();
  }

  @Test
  void aFolderThatBecameAFileIsTold() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    sketch = inner.resolve("Ball.java");
    try (Show show = open()) {
      show.tuning().change(SCALE, BIG);
      turns(show, 3);
      Files.delete(inner);
      Files.writeString(inner, "a file");
    }
    assertThat(inner).hasContent("a file");
    assertThat(terminal).anyMatch(line -> line.contains("the variations are not saved"));
  }
}
