package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.play.FrameBuffer;
import senga.sketch.Reloads;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Tuning;

/** A show that plays a file: what the panel writes into it, and what undo makes of that. */
@Tag("slow")
class WriteIntoSketchTest {
  private static final int MOST_TURNS = 60 * 60;
  private static final Address WIDTH = Address.of("ink/polygon.diameter");
  private static final String SKETCH =
      """
      import module senga.live;

      void main() { Stage.run(this::draw, Canvas.mm(100, 100)); }

      Object draw(Frame frame) {
        double shift = 3 + 4;
        return Layer.of(G.polygon().sides(5).diameter(40).translate(50, shift)).name("ink");
      }
      """;

  @TempDir private Path folder;
  private Path file;
  private Reloads reloads;
  private Show show;
  private final List<String> said = new CopyOnWriteArrayList<>();
  private double smallest;
  private double largest;

  @BeforeEach
  void open() throws IOException {
    file = Files.writeString(folder.resolve("Ball.java"), SKETCH);
    reloads = new Reloads(file, Duration.ofMinutes(1), act -> act, note -> {});
    Notices notices = new Notices(System::nanoTime, new Terminal(said::add));
    show = new Show(reloads.first(), ShowOptions.of("Ball"), new NoScreen(), notices);
    show.follow(reloads);
    turnUntil(() -> show.shown() != null);
  }

  @AfterEach
  void close() {
    show.close();
    reloads.close();
  }

  @Test
  void theValueIsInTheFileTheChangeIsGoneAndThePictureStaysTheSame() {
    tuning().change(WIDTH, new Change.Set(60));
    turnUntil(() -> width() > 50);
    watch();
    write(Map.of(WIDTH, new Change.Set(60)));
    turnUntil(() -> tuning().changes().isEmpty());
    turn(20);
    assertThat(file).hasContent(SKETCH.replace("diameter(40)", "diameter(60)"));
    assertThat(tuning().history().getLast().text())
        .isEqualTo("ink/polygon.diameter written into the sketch");
    assertThat(largest - smallest).as("in every frame until now").isLessThan(1e-9);
  }

  @Test
  void oneUndoBringsBackTheOldTextAndTheChangeAndOneRedoTheNew() {
    tuning().change(WIDTH, new Change.Set(60));
    turnUntil(() -> width() > 50);
    write(Map.of(WIDTH, new Change.Set(60)));
    turnUntil(() -> tuning().changes().isEmpty());
    watch();
    tuning().undo();
    turnUntil(() -> reloads.playing().equals(SKETCH));
    assertThat(file).hasContent(SKETCH);
    assertThat(tuning().changes().at(WIDTH)).contains(new Change.Set(60));
    turn(20);
    assertThat(largest - smallest).as("in every frame until now").isLessThan(1e-9);
    tuning().redo();
    turnUntil(() -> !reloads.playing().equals(SKETCH));
    assertThat(file).hasContent(SKETCH.replace("diameter(40)", "diameter(60)"));
    assertThat(tuning().changes().isEmpty()).isTrue();
  }

  /** On a busy machine, a version that was saved before may begin to play only now. */
  @Test
  void anOlderVersionThatPlaysFirstDoesNotTakeTheStepAway() {
    tuning().change(WIDTH, new Change.Set(60));
    turnUntil(() -> width() > 50);
    write(Map.of(WIDTH, new Change.Set(60)));
    while (!holds(wide(60))) {
      Thread.onSpinWait(); // no turn: the new version cannot play yet
    }
    ((SourceScribe) show.scribe()).tookOver();
    turnUntil(() -> tuning().changes().isEmpty());
    tuning().undo();
    turnUntil(() -> reloads.playing().equals(SKETCH));
    assertThat(tuning().changes().at(WIDTH)).contains(new Change.Set(60));
  }

  private boolean holds(String text) {
    try {
      return Files.readString(file).equals(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void severalWritingsInARowAreTakenBackOneByOneAndMadeAgain() {
    int[] values = {60, 70, 80};
    for (int value : values) {
      tuning().pause();
      tuning().change(WIDTH, new Change.Set(value));
      write(Map.of(WIDTH, new Change.Set(value)));
      turnUntil(() -> tuning().changes().isEmpty() && reloads.playing().equals(wide(value)));
    }
    for (int i = values.length - 1; i >= 0; i--) {
      String before = wide(i == 0 ? 40 : values[i - 1]);
      tuning().undo();
      turnUntil(() -> reloads.playing().equals(before));
      assertThat(file).hasContent(before);
      assertThat(tuning().changes().at(WIDTH)).contains(new Change.Set(values[i]));
      tuning().undo();
      assertThat(tuning().changes().isEmpty()).isTrue();
    }
    for (int value : values) {
      tuning().redo();
      assertThat(tuning().changes().at(WIDTH)).contains(new Change.Set(value));
      tuning().redo();
      turnUntil(() -> reloads.playing().equals(wide(value)));
      assertThat(file).hasContent(wide(value));
      assertThat(tuning().changes().isEmpty()).isTrue();
    }
    jumpAcrossAll();
  }

  /** Faster than a version can take over: dragged along the history. */
  private void jumpAcrossAll() {
    int last = tuning().moment();
    for (int i = 0; i < 3; i++) {
      tuning().jump(0);
      turn(1);
      tuning().jump(last - 2);
      turn(1);
    }
    tuning().jump(0);
    turnUntil(() -> reloads.playing().equals(SKETCH));
    assertThat(file).hasContent(SKETCH);
    assertThat(tuning().changes().isEmpty()).isTrue();
    tuning().jump(last);
    turnUntil(() -> reloads.playing().equals(wide(80)));
    assertThat(file).hasContent(wide(80));
    assertThat(tuning().changes().isEmpty()).isTrue();
  }

  private static String wide(int diameter) {
    return SKETCH.replace("diameter(40)", "diameter(" + diameter + ")");
  }

  @Test
  void whatWasRelativeIsNotDoneTwice() {
    tuning().change(WIDTH, new Change.Times(1.5));
    turnUntil(() -> width() > 50);
    watch();
    write(Map.of(WIDTH, new Change.Times(1.5)));
    turnUntil(() -> tuning().changes().isEmpty());
    turn(20);
    assertThat(file).hasContent(SKETCH.replace("diameter(40)", "diameter(60)"));
    assertThat(largest - smallest).isLessThan(1e-9);
    tuning().undo();
    tuning().undo();
    assertThat(tuning().changes().at(WIDTH)).contains(new Change.Times(1.5));
    turnUntil(() -> reloads.playing().equals(SKETCH));
  }

  @Test
  void aRefusalIsOneSentenceAndLeavesFileAndChange() {
    Address place = Address.of("ink/translate.delta.y");
    tuning().change(place, new Change.Set(9));
    write(Map.of(place, new Change.Set(9)));
    turnUntil(() -> notice().startsWith("nothing was written: "));
    assertThat(notice()).contains("it is calculated").doesNotContain("\n");
    assertThat(file).hasContent(SKETCH);
    assertThat(tuning().changes().at(place)).isPresent();
  }

  @Test
  void aFileThatSomebodyWroteIntoMeanwhileIsNeverOverwritten() throws IOException {
    tuning().change(WIDTH, new Change.Set(60));
    write(Map.of(WIDTH, new Change.Set(60)));
    turnUntil(() -> tuning().changes().isEmpty());
    String newer = Files.readString(file) + "// mine\n";
    Files.writeString(file, newer);
    tuning().undo();
    turnUntil(() -> notice().contains("was changed since"));
    assertThat(file).hasContent(newer);
    assertThat(tuning().changes().at(WIDTH)).as("the change is back").isPresent();
  }

  @Test
  void aValueThatIsTurnedOnMeanwhileStaysChanged() {
    tuning().change(WIDTH, new Change.Set(60));
    write(Map.of(WIDTH, new Change.Set(60)));
    tuning().pause();
    tuning().change(WIDTH, new Change.Set(61));
    turnUntil(() -> !reloads.playing().equals(SKETCH));
    turn(20);
    assertThat(tuning().changes().at(WIDTH)).contains(new Change.Set(61));
  }

  @Test
  void aShowWithoutASourceSaysSo() {
    try (Show fixed =
        new Show(
            reloads.first(),
            ShowOptions.of("Ball"),
            new NoScreen(),
            new Notices(System::nanoTime))) {
      assertThat(fixed.scribe().canWrite()).isFalse();
    }
  }

  private void write(Map<Address, Change> changes) {
    assertThat(show.scribe().canWrite()).isTrue();
    show.scribe().write(changes.keySet().iterator().next().toString(), changes);
  }

  private Tuning tuning() {
    return show.tuning();
  }

  private String notice() {
    return show.figures().notice();
  }

  /** Of what is drawn, from left to right. */
  private double width() {
    FrameBuffer frame = show.shown();
    if (frame == null || frame.lines().vertexCount() == 0) {
      return 0;
    }
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    for (int i = 0; i < frame.lines().vertexCount(); i++) {
      least = Math.min(least, frame.lines().rawX()[i]);
      most = Math.max(most, frame.lines().rawX()[i]);
    }
    return most - least;
  }

  private void watch() {
    smallest = width();
    largest = width();
  }

  private void turn(int count) {
    for (int i = 0; i < count; i++) {
      show.turn();
      smallest = Math.min(smallest, width());
      largest = Math.max(largest, width());
    }
  }

  private String text() {
    try {
      return Files.readString(file);
    } catch (IOException gone) {
      return String.valueOf(gone);
    }
  }

  private void turnUntil(BooleanSupplier condition) {
    boolean seen = false;
    for (int turns = 0; turns < MOST_TURNS && !seen; turns++) {
      turn(1);
      seen = condition.getAsBoolean();
    }
    assertThat(seen)
        .as("seen; said: %s; plays: %s; file: %s", said, reloads.playing(), text())
        .isTrue();
  }
}
