package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.G;
import senga.bind.Binding;
import senga.bind.Curve;
import senga.bind.Encoder;
import senga.bind.Takeover;
import senga.control.Controls;
import senga.cue.CuePlayer;
import senga.cue.CueSheet;
import senga.cue.CueSheetFile;
import senga.cue.Loop;
import senga.cue.Marker;
import senga.math.Vec3;
import senga.play.Pace;
import senga.play.Player;
import senga.play.PlayerOptions;
import senga.scene.Layer;
import senga.studio.Shelf;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Key;
import senga.tune.Keys;
import senga.tune.RowHands;
import senga.tune.Tuning;
import senga.variations.Keeper;

/** Cues, markers and the loop of a show, with a clock that the test moves. */
class CueDeskTest {
  private static final Address RADIUS = Address.of("ink/circle.radius");
  private static final String SHOW =
      """
      {"senga-cues": 1,
       "sketch": "Ball",
       "cues": [
        {"variation": "small"},
        {"variation": "big", "dissolve": "4 s", "easing": "linear"},
        {"name": "music", "variation": "small", "dissolve": "2 bars", "easing": "linear",
         "then": "pause"}]}
      """;

  @TempDir private Path folder;
  private final Tuning tuning = new Tuning();
  private final List<String> said = new CopyOnWriteArrayList<>();
  private Controls controls = Controls.NONE;
  private final Player player =
      new Player(
          frame -> List.of(Layer.of(G.circle().radius(10)).name("ink")),
          PlayerOptions.of(Acts.PAPER).tuning(tuning).pace(Pace.BY_FRAME).controls(() -> controls));
  private Keeper keeper;
  private CueDesk desk;
  private Shelf shelf;
  private long nanos;

  @BeforeEach
  void open() throws IOException {
    Path sketch = folder.resolve("Ball.java");
    Files.writeString(folder.resolve("Ball.cues"), SHOW);
    keeper = new Keeper(sketch, tuning, said::add);
    shelf = new Shelf(keeper, tuning, () -> null, said::add);
    keep("small", 10);
    keep("big", 50);
    tuning.takeBackAll();
    desk = new CueDesk(sketch, shelf, tuning, player, said::add, () -> {}, () -> nanos);
    player.transport().pause();
    player.drawNext();
  }

  private void keep(String name, double radius) {
    tuning.change(RADIUS, new Change.Set(radius));
    keeper.keep(name, 0, 0);
  }

  @AfterEach
  void close() {
    desk.close();
    keeper.close();
    player.close();
  }

  private void after(double seconds) {
    nanos += Math.round(seconds * 1e9);
    player.drawNext();
    desk.look(nanos);
  }

  private double radius() {
    Change.Set set = (Change.Set) tuning.changes().at(RADIUS).orElseThrow();
    return ((Number) Objects.requireNonNull(set.value())).doubleValue();
  }

  private CuePlayer.State state() {
    return desk.cues().state();
  }

  @Test
  void theShowGoesFromLookToLook() {
    desk.act(KeyAction.CUE);
    assertThat(radius()).isEqualTo(10);
    desk.act(KeyAction.CUE);
    assertThat(radius()).isEqualTo(10);
    after(1);
    assertThat(radius()).isEqualTo(20);
    after(2);
    assertThat(radius()).isEqualTo(40);
    after(2);
    assertThat(radius()).isEqualTo(50);
    assertThat(tuning.isLooking()).isFalse();
    assertThat(desk.isMoving()).isFalse();
  }

  @Test
  void whatPassedBeforeTheKeyDoesNotCount() {
    desk.act(KeyAction.CUE);
    after(100);
    nanos += 3_000_000_000L;
    desk.act(KeyAction.CUE);
    after(1);
    assertThat(radius()).isEqualTo(20);
  }

  @Test
  void aDissolveIsOneStepThatIsTakenBackAsOne() {
    desk.act(KeyAction.CUE);
    int before = tuning.historySize();
    desk.act(KeyAction.CUE);
    after(2);
    assertThat(tuning.settled().at(RADIUS))
        .as("the goal, from the first moment on")
        .contains(new Change.Set(50.0));
    after(2);
    assertThat(tuning.historySize()).isEqualTo(before + 1);
    tuning.undo();
    assertThat(radius()).isEqualTo(10);
  }

  @Test
  void anUndoEndsADissolveAtItsGoal() {
    desk.go("big");
    after(1);
    tuning.undo();
    after(1);
    assertThat(radius()).isEqualTo(50);
    assertThat(state()).isEqualTo(CuePlayer.State.RESTING);
  }

  @Test
  void aHandOnARowStopsADissolveWhereItIs() {
    desk.go("small");
    desk.go("big");
    after(2);
    tuning.change(Address.of("ink/pen.width"), new Change.Set(2.0));
    after(1);
    assertThat(radius()).isEqualTo(30);
    assertThat(state()).isEqualTo(CuePlayer.State.RESTING);
    assertThat(tuning.isLooking()).isFalse();
  }

  @Test
  void lookingAtSomethingElseEndsADissolve() {
    desk.go("big");
    after(1);
    shelf.compareWith(shelf.variations().get("small"));
    shelf.flip();
    after(1);
    assertThat(radius()).isEqualTo(10);
    assertThat(state()).isEqualTo(CuePlayer.State.RESTING);
    shelf.flip();
    assertThat(radius()).isEqualTo(50);
  }

  @Test
  void theNextCueSetsOutFromWhereTheOneBeforeHasCome() {
    desk.go("small");
    desk.go("big");
    after(2);
    desk.act(KeyAction.CUE);
    assertThat(radius()).isEqualTo(30);
    after(2); // two bars at 120 beats a minute are four seconds
    assertThat(radius()).isCloseTo(20, within(1e-9));
  }

  @Test
  void aRowThatOnlyOneLookChangesGoesOverFromTheSketchsOwnValue() {
    tuning.takeBackAll();
    desk.go("big");
    after(1);
    player.drawNext();
    after(1);
    assertThat(radius()).as("10 is the sketch's own").isEqualTo(30);
  }

  @Test
  void anotherVersionOfTheSketchFindsTheWholeLook() {
    desk.go("small");
    desk.go("big");
    after(1);
    desk.tookOver();
    assertThat(radius()).isEqualTo(50);
    after(1);
    assertThat(radius()).isEqualTo(50);
  }

  @Test
  void barsFollowTheTempoAndAClock() {
    desk.go("big");
    after(4);
    controls = Controls.NONE.with("clock/tempo", 60);
    player.drawNext();
    desk.go("music");
    after(2); // two beats of eight
    assertThat(radius()).isCloseTo(40, within(1e-9));
    controls = Controls.NONE.with("clock/beat", 7.0);
    after(0);
    controls = Controls.NONE.with("clock/beat", 8.0);
    after(0.001);
    assertThat(radius()).as("three beats of eight").isCloseTo(35, within(0.1));
  }

  @Test
  void aCuePausesTimeAndTheNextLetsItGoOn() {
    player.transport().play();
    desk.go("music");
    for (int frame = 0; frame < 250; frame++) {
      after(1 / 60.0);
    }
    assertThat(player.transport().isPlaying()).isFalse();
    desk.go("small");
    assertThat(player.transport().isPlaying()).isTrue();
  }

  @Test
  void cuesAreGoneToByNameAndByNumber() {
    desk.go("2");
    assertThat(desk.isOn("big")).isTrue();
    assertThat(desk.isOn("2")).isTrue();
    assertThat(desk.isOn("small")).isFalse();
    assertThat(desk.names()).containsExactly("small", "big", "music");
    assertThatThrownBy(() -> desk.go("musik"))
        .hasMessage("there is no cue \"musik\", did you mean \"music\"?");
  }

  @Test
  void aCueWhoseVariationIsGoneSaysSoAndLeavesTheLook() {
    desk.go("small");
    keeper.delete("big");
    desk.act(KeyAction.CUE);
    after(1);
    assertThat(radius()).isEqualTo(10);
    assertThat(said).anyMatch(it -> it.startsWith("cue \"big\": there is no variation \"big\""));
    desk.act(KeyAction.CUE);
    assertThat(desk.isOn("music")).isTrue();
  }

  @Test
  void aKnobThatIsTurnedInADissolveIsWhereTheHandHasIt() {
    Binding knob = new Binding("cc/1/74", 0, 100, Curve.LINEAR, Encoder.ABSOLUTE, Takeover.JUMP);
    tuning.change(RADIUS, new Change.Driven(knob, 0.1));
    keeper.keep("small", 0, 0);
    tuning.change(RADIUS, new Change.Driven(knob, 0.5));
    keeper.keep("big", 0, 0);
    RowHands hands = new RowHands(tuning);
    desk.go("small");
    desk.go("big");
    after(2);
    hands.moved("cc/1/74", 0.9);
    hands.move();
    after(2);
    assertThat(tuning.changes().at(RADIUS).orElseThrow())
        .isInstanceOfSatisfying(
            Change.Driven.class, it -> assertThat(it.position()).isEqualTo(0.9));
  }

  @Test
  void whileNothingIsComeToATurnAllocatesNothing() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    desk.go("small");
    for (int i = 0; i < 20_000; i++) {
      desk.look(nanos);
    }
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < 10_000; i++) {
      desk.look(nanos);
    }
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(10_000);
  }

  // ---------------------------------------------------------------- loop and markers

  private CueSheet written() {
    desk.close();
    return CueSheetFile.of(folder.resolve("Ball.java")).read().sheet();
  }

  private void at(double seconds) {
    player.transport().seek(seconds);
    player.drawNext();
  }

  @Test
  void aLoopIsPlayedKeptAndSwitchedOff() {
    at(2);
    desk.act(KeyAction.LOOP_IN);
    at(5);
    desk.act(KeyAction.LOOP_OUT);
    assertThat(player.transport().isLooping()).isTrue();
    assertThat(said).contains("loop from 0:02.00 to 0:05.00");
    desk.act(KeyAction.LOOP);
    assertThat(player.transport().isLooping()).isFalse();
    desk.act(KeyAction.LOOP);
    CueSheet kept = written();
    assertThat(kept.loop()).isEqualTo(new Loop(2, 5, true));
    assertThat(kept.cues()).as("what was written by hand").hasSize(3);
  }

  @Test
  void theOutOfALoopComesBehindItsIn() {
    at(5);
    desk.act(KeyAction.LOOP_IN);
    at(2);
    desk.act(KeyAction.LOOP_OUT);
    assertThat(player.transport().isLooping()).isFalse();
    assertThat(said).contains("the out of a loop comes behind its in, which is at 0:05.00");
    desk.act(KeyAction.LOOP);
    assertThat(said).contains("there is no loop yet: Shift+I is its in, Shift+O its out");
  }

  @Test
  void theStripHasATickForEachTimeAtWhichRowsHaveKeys() {
    assertThat(desk.strip().keys()).isZero();
    Keys keys = new Keys(List.of(new Key(4, 10.0), new Key(6, 20.0)));
    tuning.change(RADIUS, new Change.Keyed(keys));
    tuning.change(Address.of("ink/pen.width"), new Change.Keyed(Keys.of(new Key(1, 0.5))));
    tuning.change(
        Address.of("ink/circle.center"), new Change.Keyed(Keys.of(new Key(4, Vec3.of(1, 2)))));
    assertThat(desk.strip().keys()).isEqualTo(3);
    assertThat(desk.strip().keyAt(0)).isEqualTo(1);
    assertThat(desk.strip().keyAt(1)).isEqualTo(4);
    assertThat(desk.strip().keyAt(2)).isEqualTo(6);
  }

  @Test
  void timeGoesFromMarkerToMarker() {
    at(2);
    desk.act(KeyAction.MARKER);
    at(65.5);
    desk.act(KeyAction.MARKER);
    at(0);
    desk.act(KeyAction.NEXT_MARKER);
    assertThat(player.transport().seconds()).isEqualTo(2);
    desk.act(KeyAction.NEXT_MARKER);
    assertThat(player.transport().seconds()).isEqualTo(65.5);
    desk.act(KeyAction.NEXT_MARKER);
    assertThat(said).contains("marker at 1:05.50", "there is no marker behind 1:05.50");
    desk.act(KeyAction.LAST_MARKER);
    assertThat(player.transport().seconds()).isEqualTo(2);
    desk.act(KeyAction.MARKER);
    assertThat(written().markers()).extracting(Marker::name).containsExactly("2");
  }
}
