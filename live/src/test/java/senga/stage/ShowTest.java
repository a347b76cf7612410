package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.frame.FrameBuffer;
import senga.monitor.History;
import senga.monitor.Reading;
import senga.render.HudModel;
import senga.render.UploadMeter;

/** The live loop, with a screen that only remembers. */
class ShowTest {
  @TempDir private Path folder;
  private final Notices notices = new Notices(System::nanoTime);
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
  void everyStoreOfTheShowIsListedWithItsBound() {
    try (Show show = show(Acts.of(frame -> Acts.ball()), 3)) {
      show.run();
      Reading reading = new Reading();
      show.monitor().stores().read(reading);
      assertThat(reading.value("frames.count")).isEqualTo(3);
      assertThat(reading.value("captures.waiting")).isZero();
      assertThat(reading.value("frames.bytes")).isPositive();
      assertThat(reading.value("diagnostics")).isZero();
    }
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

    @Override
    public void onKey(Consumer<KeyAction> listener) {
      keys = listener;
    }

    @Override
    public void poll() {}

    @Override
    public void show(@Nullable FrameBuffer frame, HudModel figures, History history) {
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
    public UploadMeter meter() {
      return meter;
    }

    @Override
    public void close() {}
  }
}
