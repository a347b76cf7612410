package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.geometry.Context;
import senga.geometry.ContextShape;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Quality;
import senga.geometry.Size;
import senga.monitor.History;
import senga.monitor.Reading;
import senga.panel.HudModel;
import senga.play.FrameBuffer;
import senga.play.Player;
import senga.render.UploadMeter;
import senga.scene.Canvas;
import senga.scene.Frame;
import senga.scene.StageOptions;
import senga.sketch.Act;
import senga.tune.Tuning;

/** The live loop, with a screen that only remembers. */
class ShowTest {
  @TempDir private Path folder;
  private final List<String> terminal = new CopyOnWriteArrayList<>();
  private final Notices notices = new Notices(System::nanoTime, new Terminal(terminal::add));
  private final Memory screen = new Memory();

  @Test
  void everyFrameAskedForIsShown() {
    try (Show show = show(Acts.of(frame -> Acts.ball()), 25)) {
      show.run();
      assertThat(screen.newFrames).isEqualTo(25);
      assertThat(show.monitor().counters().frames()).isEqualTo(25);
      assertThat(show.figures().vertices()).isEqualTo(shown(show).lines().vertexCount());
    }
  }

  @Test
  void aLiveShowTakesTheNewestFrame() {
    try (Show show = new Show(Acts.of(frame -> Acts.ball()), options(10), screen, notices)) {
      show.run();
      assertThat(screen.newFrames).isEqualTo(10);
    }
  }

  @Test
  void aDrawThatFailsLeavesTheLastGoodFrameAndSaysWhy() {
    Act act =
        Acts.of(
            frame -> {
              if (frame.index() % 2 == 1) {
                throw new IllegalStateException("odd");
              }
              return Acts.ball();
            });
    try (Show show = show(act, 2)) {
      show.run();
      assertThat(index(show)).isZero();
      assertThat(show.figures().notice()).contains("ShowTest.java:", "IllegalStateException: odd");
      assertThat(show.monitor().counters().errors()).isEqualTo(1);
      show.turn();
      assertThat(index(show)).isEqualTo(2);
      assertThat(show.figures().notice()).isEmpty();
    }
  }

  @Test
  void nothingUsableLeavesTheLastGoodFrameToo() {
    Act act = Acts.of(frame -> frame.index() == 0 ? Acts.ball() : null);
    try (Show show = show(act, 2)) {
      show.run();
      assertThat(index(show)).isZero();
      assertThat(show.figures().notice()).contains("returned null");
    }
  }

  @Test
  void keysMoveTheTransport() {
    try (Show show = show(Acts.of(frame -> Acts.ball()), 5)) {
      show.run();
      press(KeyAction.PLAY_PAUSE);
      assertThat(show.figures().playing()).isFalse();
      press(KeyAction.FASTER);
      assertThat(show.figures().speed()).isEqualTo(2);
      press(KeyAction.SLOWER);
      press(KeyAction.SLOWER);
      assertThat(show.figures().speed()).isEqualTo(0.5);
      press(KeyAction.STEP_FORWARD);
      show.turn();
      assertThat(index(show)).isEqualTo(5);
      press(KeyAction.STEP_BACK);
      show.turn();
      assertThat(index(show)).isEqualTo(4);
      press(KeyAction.REWIND);
      show.turn();
      assertThat(index(show)).isZero();
    }
  }

  @Test
  void keysSwitchTheHudAndEndTheShow() {
    try (Show show = show(Acts.of(frame -> Acts.ball()), Long.MAX_VALUE)) {
      press(KeyAction.HUD);
      press(KeyAction.MEMORY_PAGE);
      press(KeyAction.KEYS_PAGE);
      press(KeyAction.FULL_SCREEN);
      assertThat(screen.toggles.get()).isEqualTo(4);
      press(KeyAction.QUIT);
      show.run();
      assertThat(screen.newFrames).isZero();
    }
  }

  @Test
  void keysSaveTheShownFrame() {
    try (Show show = show(Acts.of(frame -> Acts.ball()), 3)) {
      press(KeyAction.SAVE_SVG);
      assertThat(show.figures().notice()).isEqualTo("not saved: there is no picture yet");
      show.run();
      press(KeyAction.SAVE_SVG);
      press(KeyAction.SAVE_PNG);
    }
    assertThat(folder.resolve("Test.svg")).content().contains("<svg");
    assertThat(folder.resolve("Test.png")).isNotEmptyFile();
  }

  @Test
  void aShowEndsWellWhenItsLastFrameIsGood() {
    assertThat(show(Acts.of(ShowTest::goodWhenEven), 3).toItsEnd()).isZero();
    assertThat(terminal).hasSize(1);
    assertThat(terminal.getFirst())
        .matches("senga: ShowTest\\.java:\\d+: IllegalStateException: odd");
  }

  @Test
  void aShowDoesNotEndWellWhenItsLastFrameFailed() {
    assertThat(show(Acts.of(ShowTest::goodWhenEven), 4).toItsEnd()).isEqualTo(1);
    assertThat(terminal).as("said once").hasSize(1);
  }

  @Test
  void aPictureThatCouldNotBeSavedIsToldAndTheShowDoesNotEndWell() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "");
    Show show =
        new Show(
            Acts.of(frame -> Acts.ball()),
            options(3).atFullSpeed().captures(file),
            screen,
            notices);
    show.turn();
    press(KeyAction.SAVE_SVG);
    assertThat(show.toItsEnd()).isEqualTo(1);
    assertThat(terminal).hasSize(1);
    assertThat(terminal.getFirst()).startsWith("senga: not saved: cannot write ");
  }

  @Test
  void aScreenThatFailsIsToldOnceAndTheShowGoesOn() {
    Show show = show(Acts.of(frame -> Acts.ball()), 30);
    screen.failure = new IllegalStateException("no graphics memory");
    for (int i = 0; i < 10; i++) {
      show.turn();
    }
    assertThat(show.figures().notice()).isEqualTo("no graphics memory");
    screen.failure = null;
    show.turn();
    assertThat(show.figures().notice()).isEmpty();
    assertThat(show.toItsEnd()).isZero();
    assertThat(terminal).containsExactly("senga: no graphics memory");
  }

  @Test
  void aScreenThatFailsToTheEndDoesNotEndWell() {
    Show show = show(Acts.of(frame -> Acts.ball()), 30);
    screen.failure = new IllegalStateException("no graphics memory");
    assertThat(show.toItsEnd()).isEqualTo(1);
  }

  @Test
  void theRenderThreadOutlivesAFullMemory() {
    Show show = show(Acts.of(frame -> Acts.ball()), 30);
    screen.failure = new OutOfMemoryError("of the test");
    for (int i = 0; i < 10; i++) {
      show.turn();
    }
    assertThat(show.figures().notice()).startsWith("the memory is full");
    screen.failure = null;
    assertThat(show.toItsEnd()).isZero();
    assertThat(terminal).hasSize(1);
  }

  @Test
  void whatCannotBeClosedKeepsNothingElseOpen() {
    Show show = show(Acts.of(frame -> Acts.ball()), 3);
    show.turn();
    press(KeyAction.SAVE_SVG);
    screen.closing = new IllegalStateException("the context is lost");
    assertThatThrownBy(show::close).isSameAs(screen.closing);
    assertThat(show.player().state()).isEqualTo(Player.State.CLOSED);
    assertThat(folder.resolve("Test.svg")).isNotEmptyFile();
    assertThat(terminal).as("the last news").hasSize(1);
  }

  private static Object goodWhenEven(Frame frame) {
    if (frame.index() % 2 == 1) {
      throw new IllegalStateException("odd");
    }
    return Acts.ball();
  }

  @Test
  void everyStoreOfTheShowIsListedWithItsBound() {
    try (Show show = show(Acts.of(frame -> Acts.ball()), 3)) {
      show.run();
      Reading reading = new Reading();
      show.monitor().stores().read(reading);
      assertThat(reading.value("frames.count")).isEqualTo(3);
      assertThat(reading.value("captures.waiting")).isZero();
      assertThat(reading.value("frames.bytes")).isPositive();
      assertThat(reading.value("notices")).isZero();
      assertThat(reading.value("controls")).isZero();
    }
  }

  @Test
  void anotherVersionBringsItsPaperFrameRateAndControllers() {
    try (Show show = show(Acts.of(frame -> Acts.ball()), Long.MAX_VALUE)) {
      show.turn();
      StageOptions wishes = StageOptions.DEFAULT.fps(25).seed(9).cc(1, 0.3);
      show.replace(new Act(frame -> Acts.ball(), Canvas.mm(50, 80), wishes));
      turnUntil(show, () -> shown(show).frame().canvas().equals(Canvas.mm(50, 80)));
      show.turn();
      assertThat(show.player().transport().fps()).isEqualTo(25);
      assertThat(shown(show).frame().cc(1)).isEqualTo(0.3);
      assertThat(shown(show).frame().seed()).isEqualTo(9);
      press(KeyAction.SAVE_SVG);
    }
    assertThat(folder.resolve("Test.svg")).content().contains("width=\"50mm\"");
  }

  private static void turnUntil(Show show, BooleanSupplier condition) {
    for (int turns = 0; turns < 1_000_000 && !condition.getAsBoolean(); turns++) {
      show.turn();
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }

  private static FrameBuffer shown(Show show) {
    return Objects.requireNonNull(show.shown());
  }

  private static long index(Show show) {
    return shown(show).frame().index();
  }

  private Show show(Act act, long frames) {
    return new Show(act, options(frames).atFullSpeed(), screen, notices);
  }

  /** A guest's shape: one corner more when it is final. */
  private record Rough(boolean breaks) implements ContextShape {
    Rough() {
      this(false);
    }

    @Override
    public boolean draftDiffers() {
      return true;
    }

    @Override
    public Size size() {
      return Size.of(3, 1);
    }

    @Override
    public Polylines make(Context context) {
      PolylinesBuilder lines = new PolylinesBuilder().vertex(10, 20).vertex(30, 40);
      if (context.quality() == Quality.DRAFT) {
        return lines.endLine().build();
      }
      if (breaks) {
        throw new IllegalStateException("it is too hard");
      }
      return lines.vertex(77, 88).endLine().build();
    }
  }

  private Show drafts(Rough shape) {
    Act act = Acts.of(frame -> shape);
    Act allowed = new Act(act.sketch(), act.canvas(), act.options().draft(true));
    Show show = new Show(allowed, options(Long.MAX_VALUE), screen, notices);
    turnUntil(show, () -> show.shown() != null);
    return show;
  }

  @Test
  void theScreenShowsADraftAndSaysSoAndAFileIsFinal() throws IOException {
    try (Show show = drafts(new Rough())) {
      assertThat(shown(show).lines().vertexCount()).isEqualTo(2);
      assertThat(show.figures().draft()).isTrue();
      press(KeyAction.SAVE_SVG);
    }
    assertThat(Files.readString(folder.resolve("Test.svg"))).contains("77", "88");
  }

  @Test
  void aPictureThatStandsStillIsFinal() {
    try (Show show = drafts(new Rough())) {
      press(KeyAction.PLAY_PAUSE);
      turnUntil(show, () -> !show.figures().draft());
      assertThat(shown(show).lines().vertexCount()).isEqualTo(3);
    }
  }

  @Test
  void finalLinesThatCannotBeMadeAreNotSavedAndTheUserIsTold() {
    try (Show show = drafts(new Rough(true))) {
      assertThat(show.figures().draft()).isTrue();
      press(KeyAction.SAVE_SVG);
    }
    assertThat(terminal).anyMatch(line -> line.contains("not saved: rough failed: it is too hard"));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void withoutTheWishNothingIsADraft() {
    Act act = Acts.of(frame -> new Rough());
    try (Show show = new Show(act, options(1), screen, notices)) {
      show.run();
      assertThat(shown(show).lines().vertexCount()).isEqualTo(3);
      assertThat(show.figures().draft()).isFalse();
    }
  }

  private ShowOptions options(long frames) {
    return ShowOptions.of("Test").frames(frames).captures(folder);
  }

  private void press(KeyAction action) {
    screen.keys.accept(action);
  }

  /** Counts what it is shown. */
  private static final class Memory implements Screen {
    private final UploadMeter meter = new NoScreen().meter();
    private final AtomicInteger toggles = new AtomicInteger();
    private Consumer<KeyAction> keys = action -> {};
    private long serial = -1;
    private int newFrames;
    private @Nullable Throwable failure;
    private @Nullable RuntimeException closing;

    @Override
    public void onKey(Consumer<KeyAction> listener) {
      keys = listener;
    }

    @Override
    public void poll() {}

    @Override
    public void show(@Nullable FrameBuffer frame, HudModel figures, History history) {
      if (failure instanceof Error error) {
        throw error;
      } else if (failure instanceof RuntimeException exception) {
        throw exception;
      }
      if (frame != null && frame.serial() != serial) {
        serial = frame.serial();
        newFrames++;
      }
    }

    @Override
    public void finish() {}

    @Override
    public void toggleHud() {
      toggles.incrementAndGet();
    }

    @Override
    public void toggleMemoryPage() {
      toggles.incrementAndGet();
    }

    @Override
    public void toggleKeysPage() {
      toggles.incrementAndGet();
    }

    @Override
    public void toggleFullScreen() {
      toggles.incrementAndGet();
    }

    @Override
    public void tune(Tuning tuning) {}

    @Override
    public void toggleStudio() {}

    @Override
    public UploadMeter meter() {
      return meter;
    }

    @Override
    public void close() {
      if (closing != null) {
        throw closing;
      }
    }
  }
}
