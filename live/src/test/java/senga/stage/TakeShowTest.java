package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.G;
import senga.control.Controls;
import senga.geometry.Geometry;
import senga.manifest.DrawingDigest;
import senga.play.FrameBuffer;
import senga.play.Pace;
import senga.play.Score;
import senga.scene.Frame;
import senga.sketch.Act;
import senga.take.Take;
import senga.take.TakeCursor;
import senga.take.TakeReader;
import senga.tune.Address;
import senga.tune.Blend;
import senga.tune.Change;
import senga.tune.Easing;
import senga.tune.Formula;
import senga.tune.Key;
import senga.tune.Keys;
import senga.tune.Modulation;
import senga.view.StrokePad;

/** A show that nobody sees is recorded, and its take is played. */
class TakeShowTest {
  private static final Address DIAMETER = Address.of("layer-1/polygon.diameter");

  @TempDir private Path folder;

  private static Geometry draw(Frame frame) {
    return G.polygon()
        .sides(3 + (int) (frame.cc(1, 0) * 9))
        .diameter(20 + frame.beat())
        .phase(90 * frame.seconds() + frame.index() + frame.random().between(0, 9))
        .translate(50, 50);
  }

  private Show open(int workers) {
    ShowOptions options =
        ShowOptions.of("Ball").sketch(folder.resolve("Ball.java")).pace(Pace.BY_FRAME);
    return Show.unseen(act(workers), options);
  }

  private static Act act(int workers) {
    Act act = Acts.of(frame -> List.of(draw(frame), frame.strokes("ink")));
    return act.with(act.canvas(), act.options().workers(workers).seed(5));
  }

  /** The frame that follows: as it is shown, one for each tick. */
  private static FrameBuffer next(Show show) {
    FrameBuffer before = show.shown();
    Turns.turnUntil(show, () -> show.shown() != null && show.shown() != before);
    return java.util.Objects.requireNonNull(show.shown());
  }

  private static String digest(FrameBuffer frame) {
    return DrawingDigest.of(frame.drawing());
  }

  /** Everything that hands can do, by chance. */
  private static void play(Show show, Random random, int n) {
    switch (random.nextInt(12)) {
      case 0, 1, 2 -> show.desk().set("cc/1/1", random.nextDouble());
      case 3 -> show.tuning().change(DIAMETER, new Change.Set(10 + 60 * random.nextDouble()));
      case 4 -> show.tuning().undo();
      case 5 -> show.desk().set("clock/tempo", 60 + random.nextInt(90));
      case 6 -> stroke(show.screen().pad(), random);
      case 7 -> show.tuning().bypass(Address.of("layer-1/translate"), random.nextBoolean());
      case 8 -> key(show, random);
      default -> {}
    }
    if (n % 17 == 0) {
      show.press(random.nextBoolean() ? KeyAction.FASTER : KeyAction.SLOWER);
    }
    if (n % 41 == 0) {
      show.press(KeyAction.REWIND);
    }
  }

  /** Sets a key of now, or the first one. */
  private static void key(Show show, Random random) {
    double now = show.player().transport().seconds();
    Key key = new Key(now, 10 + 60 * random.nextDouble(), Easing.ofKey("ease-in"));
    Keys keys =
        show.tuning()
            .changes()
            .keys(DIAMETER)
            .filter(all -> all.count() < Keys.MOST)
            .map(all -> all.with(now, key.value()))
            .orElse(Keys.of(key));
    show.tuning().change(DIAMETER, new Change.Keyed(keys));
  }

  private static void stroke(StrokePad pad, Random random) {
    if (pad.isDrawing()) {
      pad.to(random.nextInt(100), random.nextInt(100));
      pad.end();
    } else {
      pad.begin(random.nextInt(100), random.nextInt(100), 0.1);
    }
  }

  private Map<Double, String> record() throws IOException {
    Map<Double, String> seen = new TreeMap<>();
    Random random = new Random(8);
    try (Show show = open(1)) {
      next(show);
      show.press(KeyAction.TAKE);
      for (int n = 1; n <= 200; n++) {
        play(show, random, n);
        show.turn();
        seen.put(show.takes().place(), drawn(show));
        told.put(show.takes().place(), words(show));
      }
      show.press(KeyAction.TAKE);
    }
    return seen;
  }

  /** What a frame of this turn's snapshot looks like, drawn by itself. */
  private static String drawn(Show show) {
    return DrawingDigest.of(Redrawn.of(show, act(1)));
  }

  private final Map<Double, String> told = new TreeMap<>();

  /** What a frame of this turn reads. */
  private static String words(Show show) {
    Score score = show.player().score();
    return "%s s, frame %d, %s, %s, %s"
        .formatted(
            score.seconds(), score.index(), score.controls(), score.changes(), score.strokes());
  }

  private Take take() {
    return TakeReader.read(folder.resolve("takes/Ball.take"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void aTakeThatIsPlayedShowsFrameByFrameWhatWasRecorded(int workers) throws IOException {
    Map<Double, String> seen = record();
    assertThat(seen.values().stream().distinct().count()).isGreaterThan(100);
    try (Show show = open(workers)) {
      show.play(take(), false);
      show.player().transport().pause();
      List<Double> places = new ArrayList<>(seen.keySet());
      for (int i = 0; i < places.size(); i++) {
        double place = places.get(workers == 1 ? i : places.size() - 1 - i); // and backwards
        show.player().transport().seek(place);
        show.player().transport().pause();
        FrameBuffer shown = next(show);
        assertThat(words(show)).isEqualTo(told.get(place));
        assertThat(digest(shown)).as("at %s s", place).isEqualTo(seen.get(place));
      }
    }
  }

  @Test
  void aHandTakesARowAndAKnobFromTheTakeUntilItBeginsAnew() throws IOException {
    record();
    Take take = take();
    TakeCursor cursor = take.cursor();
    try (Show show = open(1)) {
      show.play(take, true);
      next(show);
      show.tuning().change(DIAMETER, new Change.Set(99.0));
      show.desk().set("cc/1/1", 0.123);
      Controls hands = Controls.NONE.with("cc/1/1", 0.123);
      for (int n = 0; n < 50; n++) {
        show.turn();
        cursor.goTo(show.player().transport().seconds());
        assertThat(show.player().score().controls()).isEqualTo(cursor.controls().overlaid(hands));
        assertThat(show.tuning().changes())
            .isEqualTo(cursor.changes().with(DIAMETER, new Change.Set(99.0)));
      }
      show.player().transport().seek(take.seconds() - 1e-3);
      Turns.turnUntil(show, () -> show.player().transport().seconds() < 1);
      show.turn();
      cursor.goTo(show.player().transport().seconds());
      assertThat(show.tuning().changes()).isEqualTo(cursor.changes());
      assertThat(show.player().score().controls()).isEqualTo(cursor.controls());
    }
    assertThat(Files.readString(folder.resolve("Ball.senga"))).contains("99");
  }

  @Test
  void aLagUnderAHandIsTheHands() throws IOException {
    Modulation soft = new Modulation(Blend.ADD, 1, 0, Formula.of("lag(\"cc/1\", 0.2)"));
    try (Show show = open(1)) {
      show.tuning().change(DIAMETER.modulation(), new Change.Modulated(soft));
      show.desk().set("cc/1", 0.5);
      next(show);
      show.press(KeyAction.TAKE);
      Turns.turn(show, 30);
      show.press(KeyAction.TAKE);
    }
    try (Show show = open(1)) {
      show.play(take(), true);
      next(show);
      assertThat(show.player().score().controls().value("lag/0.2/cc/1", 0)).isEqualTo(0.5);
      show.desk().set("cc/1", 1);
      Turns.turn(show, 5);
      double risen = show.player().score().controls().value("lag/0.2/cc/1", 0);
      assertThat(risen).isBetween(0.501, 0.999);
    }
  }

  @Test
  void atItsEndATakeStopsAndIsPlayedFromThereAnew() throws IOException {
    record();
    Take take = take();
    try (Show show = open(1)) {
      show.play(take, false);
      show.player().transport().seek(take.seconds() - 0.01);
      Turns.turnUntil(show, () -> !show.player().transport().isPlaying());
      assertThat(show.player().transport().seconds()).isEqualTo(take.seconds());
      show.press(KeyAction.PLAY_PAUSE);
      Turns.turnUntil(show, () -> show.player().transport().seconds() < take.seconds() / 2);
      assertThat(show.player().transport().isPlaying()).isTrue();
    }
  }

  @Test
  void oneKnobIsRecordedOverATakeThatPlays() throws IOException {
    record();
    Take old = take();
    try (Show show = open(1)) {
      show.play(old, false);
      show.player().transport().seek(old.seconds() / 4);
      show.turn();
      show.press(KeyAction.TAKE);
      for (int n = 0; n < 40; n++) {
        show.desk().set("cc/1/20", n / 40.0);
        show.turn();
      }
      show.press(KeyAction.TAKE);
    }
    TakeCursor made = TakeReader.read(folder.resolve("takes/Ball-2.take")).cursor();
    TakeCursor before = old.cursor();
    assertThat(made.take().seconds()).isEqualTo(old.seconds());
    boolean moved = false;
    for (double place : old.places()) {
      made.goTo(place);
      before.goTo(place);
      moved |= made.controls().value("cc/1/20", 0) > 0;
      if (place < old.seconds() / 4 || made.controls().value("cc/1/20", -1) < 0) {
        assertThat(made.controls()).isEqualTo(before.controls());
        assertThat(made.changes()).isEqualTo(before.changes());
        assertThat(made.strokes()).isEqualTo(before.strokes());
      }
    }
    assertThat(moved).isTrue();
    made.goTo(old.seconds());
    assertThat(made.controls().value("cc/1/20", -1)).as("behind it, as it was").isEqualTo(-1);
  }

  @Test
  void withoutASketchsFileNothingIsRecordedAndItIsSaid() {
    Act act = Acts.of(frame -> draw(frame));
    try (Show show = Show.unseen(act, ShowOptions.of("Ball"))) {
      show.press(KeyAction.TAKE);
      assertThat(show.figures().notice()).contains("this one has none");
    }
  }

  @Test
  void whatTheSketchHasNotAnyMoreIsToldOnce() throws IOException {
    record();
    Path file = folder.resolve("takes/Ball.take");
    String text = Files.readString(file).replace("polygon.diameter", "polygon.diametre");
    Take take = TakeReader.parse(text, "old.take");
    try (Show show = open(1)) {
      show.play(take, false);
      next(show);
      assertThat(show.figures().notice())
          .contains("the take changes what the drawing has not: layer-1/polygon.diametre")
          .contains("did you mean \"layer-1/polygon.diameter\"?");
    }
  }
}
