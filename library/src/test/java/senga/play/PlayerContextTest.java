package senga.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import senga.geometry.Context;
import senga.geometry.ContextShape;
import senga.geometry.Polylines;
import senga.geometry.Size;

/** What heavy operations hear from a player, and what it hears from them. */
class PlayerContextTest {
  private static final AtomicReference<PlayerContextTest> RUNNING = new AtomicReference<>();

  private final Rig rig = new Rig(frame -> new Heavy(frame.index()));
  private volatile CountDownLatch goOn = new CountDownLatch(0);

  PlayerContextTest() {
    RUNNING.set(this);
  }

  @AfterEach
  void close() {
    goOn.countDown();
    rig.close();
  }

  /** Works until it is told to go on, or nobody waits for it. */
  private record Heavy(long frame) implements ContextShape {
    Heavy() {
      this(0);
    }

    @Override
    public Size size() {
      return Size.of(0, 0);
    }

    @Override
    public Polylines make(Context context) {
      context.note("level " + (7 + frame) + " was clamped to 5");
      while (RUNNING.get().goOn.getCount() > 0) {
        context.progress(0.25);
        Thread.onSpinWait();
      }
      return Polylines.EMPTY;
    }
  }

  @Test
  void aNoteBecomesOneNoticeHoweverManyFramesRepeatIt() {
    for (int frame = 0; frame < 5; frame++) {
      rig.next();
    }
    List<Notice> entries = rig.player.notices().entries();
    assertThat(entries).hasSize(1);
    assertThat(entries.getFirst().level()).isEqualTo(Notice.Level.WARNING);
    assertThat(entries.getFirst()).hasToString("heavy: level 7 was clamped to 5");
  }

  @Test
  void anotherSketchIsHeardAnew() {
    rig.next();
    rig.player.replace(frame -> new Heavy(100 + frame.index()));
    Await.until(
        "the new version",
        () -> {
          rig.next();
          return rig.player.notices().entries().size() >= 3;
        });
    assertThat(rig.player.notices().entries())
        .extracting(Notice::where)
        .containsExactly("heavy", "", "heavy");
  }

  @Test
  void progressIsSeenWhileTheFrameIsInWork() {
    assertThat(rig.player.progress()).isNull();
    goOn = new CountDownLatch(1);
    rig.handOut();
    Await.until("progress", () -> rig.player.progress() != null);
    assertThat(Objects.requireNonNull(rig.player.progress()))
        .isEqualTo(new Progress("heavy", 0.25));
    goOn.countDown();
    rig.awaitWorkers();
    Await.until("an idle worker", () -> rig.player.progress() == null);
  }

  @Test
  void aHeavyOperationThatTakesTooLongStopsByItself() {
    rig.next();
    goOn = new CountDownLatch(1);
    rig.handOut();
    Await.until("progress", () -> rig.player.progress() != null);
    rig.clock.advanceSeconds(6);
    Await.until(
        "the end of the thread",
        () -> {
          rig.player.tick();
          return rig.player.stats().setAside() == 0;
        });
    assertThat(rig.player.notices().entries().getLast().text())
        .isEqualTo("draw took longer than 5 s; its thread was set aside");
  }
}
