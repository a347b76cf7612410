package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static senga.stage.Turns.turn;
import static senga.stage.Turns.turnUntil;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.G;
import senga.cue.CuePlayer;
import senga.play.Pace;
import senga.scene.Layer;
import senga.sketch.Act;
import senga.take.TakeCursor;
import senga.take.TakeReader;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Changes;
import senga.tune.Tuning;
import senga.variations.Keeper;

/** A whole show that nobody sees goes from cue to cue. */
class CueShowTest {
  private static final Address RADIUS = Address.of("ink/circle.radius");
  private static final Change BIG = new Change.Set(50.0);

  @TempDir private Path folder;
  private Path sketch = Path.of("");

  @BeforeEach
  void prepare() throws IOException {
    sketch = folder.resolve("Ball.java");
    Tuning tuning = new Tuning();
    try (Keeper keeper = new Keeper(sketch, tuning, told -> {})) {
      tuning.change(RADIUS, BIG);
      keeper.keep("big", 0, 0);
      tuning.takeBackAll();
      keeper.keep("own", 0, 0);
    }
    cues("{\"variation\": \"big\", \"dissolve\": \"0.3 s\"}");
  }

  private void cues(String list) throws IOException {
    Files.writeString(
        folder.resolve("Ball.cues"),
        "{\"senga-cues\": 1, \"sketch\": \"Ball\", \"cues\": [" + list + "]}");
  }

  private static Act act(double y) {
    return Acts.of(frame -> List.of(Layer.of(G.circle().radius(10).translate(50, y)).name("ink")));
  }

  private Show open() {
    return Show.unseen(act(50), ShowOptions.of("Ball").sketch(sketch).pace(Pace.BY_FRAME));
  }

  private static CueDesk desk(Show show) {
    return Objects.requireNonNull(show.kept()).cues();
  }

  private static boolean isDissolving(Show show) {
    return desk(show).cues().state() == CuePlayer.State.DISSOLVING;
  }

  @Test
  void aTakeHasEveryMomentOfADissolve() {
    Map<Double, Changes> seen = new TreeMap<>();
    try (Show show = open()) {
      turnUntil(show, () -> show.shown() != null);
      show.press(KeyAction.TAKE);
      turn(show, 2);
      show.press(KeyAction.CUE);
      turnUntil(
          show,
          () -> {
            seen.put(show.takes().place(), show.player().score().changes());
            return !desk(show).isMoving();
          });
      show.press(KeyAction.TAKE);
    }
    assertThat(new HashSet<>(seen.values())).hasSizeGreaterThan(3);
    TakeCursor cursor = TakeReader.read(folder.resolve("takes/Ball.take")).cursor();
    seen.forEach(
        (place, changes) -> {
          cursor.goTo(place);
          assertThat(cursor.changes()).as("at %s s", place).isEqualTo(changes);
        });
  }

  @Test
  void aVersionThatTakesOverInADissolveHasTheWholeLook() throws IOException {
    cues("{\"variation\": \"big\", \"dissolve\": \"100000 s\"}");
    try (Show show = open()) {
      turnUntil(show, () -> show.shown() != null);
      show.press(KeyAction.CUE);
      turn(show, 5);
      assertThat(isDissolving(show)).isTrue();
      show.replace(act(60));
      turnUntil(show, () -> !isDissolving(show));
      turn(show, 3);
      assertThat(show.tuning().changes()).isEqualTo(Changes.NONE.with(RADIUS, BIG));
      assertThat(show.tuning().isLooking()).isFalse();
    }
  }

  @Test
  void aWindowThatIsClosedInADissolveHasLeftTheWholeLook() throws IOException {
    cues("{\"variation\": \"big\", \"dissolve\": \"100000 s\"}");
    try (Show show = open()) {
      turnUntil(show, () -> show.shown() != null);
      show.press(KeyAction.CUE);
      turn(show, 5);
    }
    try (Show show = open()) {
      assertThat(show.tuning().changes()).isEqualTo(Changes.NONE.with(RADIUS, BIG));
    }
  }

  @Test
  void padsThatHaveLearnedItGoToCues() throws IOException {
    cues("{\"variation\": \"own\"}, {\"name\": \"storm\", \"variation\": \"big\"}");
    Files.writeString(
        folder.resolve("controllers.json"),
        """
        {"senga-controllers": 1,
         "actions": [["cue", "note/1/36", 0.0, 1.0], ["cue/storm", "note/1/37", 0.0, 1.0]]}
        """);
    try (Show show = open()) {
      turnUntil(show, () -> show.shown() != null);
      show.desk().set("note/1/37", 0.8);
      turnUntil(show, () -> desk(show).isOn("storm"));
      assertThat(show.tuning().changes().at(RADIUS)).contains(BIG);
      show.press(KeyAction.CUE_BACK);
      assertThat(desk(show).isOn("1")).isTrue();
      show.desk().set("note/1/36", 0.8);
      turnUntil(show, () -> desk(show).isOn("storm"));
    }
  }

  @Test
  void aListThatIsWrittenWhileTheWindowIsOpenHolds() throws IOException {
    try (Show show = open()) {
      turnUntil(show, () -> show.shown() != null);
      show.press(KeyAction.CUE);
      cues("{\"variation\": \"own\"}, {\"variation\": \"big\"}, {\"variation\": \"own\"}");
      turnUntil(show, () -> desk(show).names().size() == 3);
      assertThat(desk(show).isOn("2")).isTrue();
      cues("{\"variation\": \"own\"}, {\"variation\": \"bog\"}]");
      turnUntil(show, () -> show.figures().notice().contains("Ball.cues"));
      assertThat(desk(show).names()).hasSize(3);
    }
  }

  @Test
  void aLoopGoesRoundFrameByFrameAndIsThereTheNextTime() {
    try (Show show = open()) {
      turnUntil(show, () -> show.shown() != null);
      show.player().transport().seek(0.5);
      turn(show, 2);
      show.press(KeyAction.LOOP_IN);
      turnUntil(show, () -> show.player().transport().seconds() > 1);
      show.press(KeyAction.LOOP_OUT);
      turnUntil(show, () -> show.player().transport().seconds() > 0.9);
      turnUntil(show, () -> show.player().transport().seconds() < 0.7);
    }
    try (Show show = open()) {
      assertThat(show.player().transport().isLooping()).isTrue();
    }
  }

  @Test
  void withoutAFileOfTheSketchTheKeysSayWhyNot() {
    try (Show show = Show.unseen(act(50), ShowOptions.of("Ball"))) {
      show.press(KeyAction.CUE);
      turn(show, 1);
      assertThat(show.figures().notice()).contains("cues are kept beside the file of a sketch");
    }
  }

  @Test
  void aFileThatSomebodyEmptiesIsSaidToBeEmpty() throws IOException {
    try (Show show = open()) {
      turnUntil(show, () -> show.shown() != null);
      Files.writeString(folder.resolve("Ball.cues"), " \n");
      String sentence = "Ball.cues is empty: there are no cues, no markers and no loop";
      turnUntil(show, () -> show.figures().notice().contains(sentence));
      turnUntil(show, () -> desk(show).names().isEmpty());
    }
  }

  @Test
  void aFileThatCannotBeReadIsToldWhateverElseIsSaidUntilItIsMended() throws IOException {
    cues("{\"variation\": \"big\", \"dissolve\": \"4 bras\"}");
    try (Show show = open()) {
      show.press(KeyAction.LOOP);
      turn(show, 1);
      assertThat(show.figures().notice())
          .containsOnlyOnce("4 bras")
          .as("the newest piece of news, too")
          .contains("there is no loop yet");
      cues("{\"variation\": \"big\", \"dissolve\": \"4 bars\"}");
      turnUntil(show, () -> !show.figures().notice().contains("4 bras"));
    }
  }

  @Test
  void aMarkerThatIsSetWhileTheFileIsBrokenIsWrittenWhenItIsMended() throws IOException {
    Path file = folder.resolve("Ball.cues");
    try (Show show = open()) {
      turnUntil(show, () -> show.shown() != null);
      String whole = Files.readString(file);
      Files.writeString(file, whole.substring(0, whole.length() / 2));
      turnUntil(show, () -> show.figures().notice().contains("Ball.cues"));
      show.player().transport().seek(2.5);
      turn(show, 2);
      show.press(KeyAction.MARKER);
      // That it is set is said first, and then why it is not written, which may come at once.
      turnUntil(show, () -> !show.figures().notice().contains("marker at"));
      assertThat(show.figures().notice()).containsOnlyOnce("is left as it is");
      Files.writeString(file, whole.replace("0.3 s", "0.4 s"));
      turnUntil(show, () -> isMarked(file));
    }
    assertThat(Files.readString(file)).contains("0.4 s");
  }

  private static boolean isMarked(Path file) {
    try {
      return Files.readString(file).contains("markers");
    } catch (IOException beingWritten) {
      return false;
    }
  }
}
