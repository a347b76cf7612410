package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.monitor.History;
import senga.panel.HudModel;
import senga.play.FrameBuffer;
import senga.play.Player;
import senga.scene.Frame;
import senga.scene.StageOptions;
import senga.sketch.Act;
import senga.soak.ForwardingScreen;

/**
 * A bad evening without HUD: the sketch throws, hangs and runs out of memory, the screen fails,
 * keys are pressed all the while. The show goes on, the terminal is not flooded, and the exit code
 * tells how the last frame was.
 */
@Tag("slow")
class ShowChaosTest {
  private static final int TURNS = 300;
  private static final int MOST_TURNS = 20; // a busy machine may take a good frame for a hung one

  @TempDir private Path folder;
  private final List<String> terminal = new CopyOnWriteArrayList<>();

  @ParameterizedTest(name = "seed {0}, last frame good: {1}")
  @CsvSource({"1, true", "2, false", "3, true", "4, false"})
  void theShowGoesOnAndEndsAsItsLastFrameDid(long seed, boolean goodEnd) {
    Moods moods = new Moods();
    Moody screen = new Moody();
    StageOptions options = StageOptions.DEFAULT.hud(false).timeout(0.3);
    Show show =
        new Show(
            new Act(moods, Acts.PAPER, options),
            ShowOptions.of("chaos").atFullSpeed().captures(folder),
            screen,
            new Notices(() -> 0, new Terminal(terminal::add)));
    badEvening(show, moods, screen, new Random(seed));
    moods.next = goodEnd ? Mood.GOOD : Mood.THROWING;
    screen.failure = null;
    int turns = 0;
    do {
      show.turn();
    } while ((show.player().trouble() == null) != goodEnd && ++turns < MOST_TURNS);

    assertThat(show.player().state()).isEqualTo(Player.State.RUNNING);
    assertThat(show.player().trouble() == null).isEqualTo(goodEnd);
    screen.keys.accept(KeyAction.QUIT);
    assertThat(show.toItsEnd()).isEqualTo(goodEnd ? 0 : 1);
    assertThat(terminal.stream().filter(line -> !line.startsWith("senga: saved ")))
        .as("once for the sketch, once for the screen")
        .hasSizeLessThanOrEqualTo(2);
  }

  private static void badEvening(Show show, Moods moods, Moody screen, Random random) {
    for (int turn = 0; turn < TURNS; turn++) {
      moods.next =
          random.nextInt(20) == 0
              ? Mood.HANGING_ONES[random.nextInt(2)] // each costs a timeout
              : Mood.QUICK_ONES[random.nextInt(Mood.QUICK_ONES.length)];
      screen.failure = failure(random.nextInt(30));
      if (random.nextInt(100) == 0 && show.shown() != null) {
        screen.keys.accept(KeyAction.SAVE_SVG);
      }
      show.turn();
    }
  }

  private static @Nullable Throwable failure(int dice) {
    return switch (dice) {
      case 0 -> new IllegalStateException("the graphics driver is in a bad mood");
      case 1 -> new OutOfMemoryError("of the screen");
      default -> null;
    };
  }

  private enum Mood {
    GOOD,
    THROWING,
    NOTHING,
    HANGING,
    HANGING_MESSAGE,
    HOSTILE;

    private static final Mood[] QUICK_ONES = {GOOD, THROWING, NOTHING, HOSTILE};
    private static final Mood[] HANGING_ONES = {HANGING, HANGING_MESSAGE};
  }

  private static final class Moods implements senga.scene.Sketch {
    private volatile Mood next = Mood.GOOD;

    @Override
    public @Nullable Object draw(Frame frame) throws InterruptedException {
      return switch (next) {
        case GOOD -> Acts.ball();
        case THROWING -> throw new IllegalStateException("a bad evening");
        case NOTHING -> null;
        case HANGING -> hang();
        case HANGING_MESSAGE -> throw new Unspeakable(true);
        case HOSTILE -> throw new Unspeakable(false);
      };
    }

    /** Waits to be interrupted. */
    private static Object hang() throws InterruptedException {
      new CountDownLatch(1).await();
      return "unreachable";
    }
  }

  private static final class Unspeakable extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final boolean hangs;

    Unspeakable(boolean hangs) {
      this.hangs = hangs;
    }

    @Override
    public String getMessage() {
      try {
        if (hangs) {
          return Moods.hang().toString();
        }
        throw new IllegalStateException("no message");
      } catch (InterruptedException awake) {
        return "awake";
      }
    }
  }

  private static final class Moody extends ForwardingScreen {
    private Consumer<KeyAction> keys = action -> {};
    private @Nullable Throwable failure;

    Moody() {
      super(new NoScreen());
    }

    @Override
    public void onKey(Consumer<KeyAction> listener) {
      keys = listener;
    }

    @Override
    public void show(@Nullable FrameBuffer frame, HudModel figures, History history) {
      if (failure instanceof Error error) {
        throw error;
      } else if (failure instanceof RuntimeException exception) {
        throw exception;
      }
      super.show(frame, figures, history);
    }
  }
}
