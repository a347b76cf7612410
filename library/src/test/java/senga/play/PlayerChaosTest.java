package senga.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.scene.Frame;
import senga.scene.Sketch;

/**
 * Hours of a bad day in a second: errors, hanging draws, rewinds, new versions, a screen that looks
 * too seldom. Whatever happens, every frame is accounted for and no buffer is lost.
 */
class PlayerChaosTest {
  private static final int TURNS = 4_000;

  @ParameterizedTest(name = "{0} workers, seed {1}")
  @CsvSource({"1, 11", "1, 12", "2, 21", "2, 22", "4, 41", "4, 42"})
  void everyFrameIsAccountedForAndNoBufferIsLost(int workers, long seed) {
    Moods moods = new Moods();
    try (Rig rig = new Rig(moods, options -> options.workers(workers))) {
      badDay(rig, moods, new Random(seed));
      rig.clock.advanceSeconds(6);
      calmDown(rig, moods);
      rig.awaitWorkers();
      rig.player.newest();

      PlayerStats stats = rig.player.stats();
      assertThat(stats.delivered() + stats.droppedFrames() + stats.staleFrames())
          .as("delivered, dropped and stale")
          .isEqualTo(stats.drawn());
      assertThat(stats.handedOut() + stats.skippedTicks() + stats.stillTicks())
          .isEqualTo(stats.ticks());
      assertThat(rig.player.bufferCount()).isEqualTo(workers + 2);
      assertAllBuffersCanBeInUse(rig, moods, workers);
    }
  }

  private static void badDay(Rig rig, Moods moods, Random random) {
    long newestSerial = 0;
    for (int turn = 0; turn < TURNS; turn++) {
      moods.next =
          random.nextInt(400) == 0
              ? Mood.OUT_OF_MEMORY // costs a collection
              : Mood.VALUES[random.nextInt(Mood.VALUES.length)];
      rig.clock.advanceSeconds(random.nextInt(40) == 0 ? 6 : 1.0 / 60);
      rig.player.tick();
      meddle(rig.player, random.nextInt(60));
      FrameBuffer shown = random.nextInt(3) == 0 ? rig.player.newest() : null;
      if (shown != null) {
        assertThat(shown.serial()).isGreaterThanOrEqualTo(newestSerial);
        newestSerial = shown.serial();
      }
      if (rig.player.stats().setAside() > 0) {
        calmDown(rig, moods);
      }
    }
    assertThat(rig.player.state()).isEqualTo(Player.State.RUNNING);
  }

  private static void meddle(Player player, int dice) {
    switch (dice) {
      case 0 -> player.transport().rewind();
      case 1 -> player.transport().seek(dice);
      case 2 -> player.transport().step(-1);
      case 3 -> player.transport().toggle();
      case 4 -> player.transport().faster();
      case 5 -> player.transport().slower();
      default -> {}
    }
  }

  /** Hung draws hear their interruption; the next ticks forget their threads. */
  private static void calmDown(Rig rig, Moods moods) {
    moods.next = Mood.GOOD;
    Await.until(
        "the end of hung threads",
        () -> {
          rig.player.tick();
          rig.player.newest();
          return rig.player.stats().setAside() == 0;
        });
  }

  /** One on screen, one waiting, and every worker with one: that takes all there are. */
  private static void assertAllBuffersCanBeInUse(Rig rig, Moods moods, int workers) {
    rig.next();
    rig.handOut();
    rig.awaitWorkers();
    moods.together = new CountDownLatch(workers);
    moods.next = Mood.TOGETHER;
    for (int i = 0; i < workers; i++) {
      rig.handOut();
    }
    rig.awaitWorkers();
    assertThat(rig.player.trouble()).isNull();
  }

  private enum Mood {
    GOOD,
    ALSO_GOOD,
    SLOW,
    THROWING,
    EMPTY_HANDED,
    HANGING,
    HANGING_MESSAGE,
    OUT_OF_MEMORY,
    TOGETHER;

    /** All but the last two, which are rare. */
    private static final Mood[] VALUES = {
      GOOD, ALSO_GOOD, SLOW, THROWING, EMPTY_HANDED, HANGING, HANGING_MESSAGE
    };
  }

  private static final class Moods implements Sketch {
    private volatile Mood next = Mood.GOOD;
    private volatile CountDownLatch together = new CountDownLatch(0);

    @Override
    public Object draw(Frame frame) throws InterruptedException {
      return switch (next) {
        case GOOD, ALSO_GOOD -> Lines.mark(frame);
        case SLOW -> Lines.many(20_000);
        case THROWING -> throw new IllegalStateException("a bad day");
        case EMPTY_HANDED -> "nothing to draw";
        case HANGING -> hang();
        case HANGING_MESSAGE -> throw new Unspeakable();
        case OUT_OF_MEMORY -> throw new OutOfMemoryError("a full day");
        case TOGETHER -> meet(frame);
      };
    }

    /** Waits to be interrupted. */
    private static Object hang() throws InterruptedException {
      new CountDownLatch(1).await();
      return "unreachable";
    }

    /** Its message, too, waits to be interrupted. */
    private static final class Unspeakable extends RuntimeException {
      private static final long serialVersionUID = 1;

      @Override
      public String getMessage() {
        try {
          return hang().toString();
        } catch (InterruptedException awake) {
          return "awake";
        }
      }
    }

    private Object meet(Frame frame) {
      together.countDown();
      Await.latch(together);
      return Lines.mark(frame);
    }
  }
}
