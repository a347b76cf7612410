package senga.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import senga.control.Controls;
import senga.geometry.Literal;

class PlayerTest {
  private final ManualClock clock = new ManualClock();
  private final CountDownLatch release = new CountDownLatch(1);
  private Player player = player(frame -> Lines.mark(frame));

  @AfterEach
  void closePlayer() {
    release.countDown();
    player.close();
  }

  @Test
  void aTickIsDrawnByAWorkerAndShown() {
    assertThat(player.newest()).isNull();

    assertThat(Lines.markOf(nextFrame())).isEqualTo(0);

    clock.advanceSeconds(1);
    assertThat(Lines.markOf(nextFrame())).isEqualTo(60);
    assertThat(player.stats().delivered()).isEqualTo(2);
  }

  @Test
  void theLastFrameStaysWhileThereIsNothingNewer() {
    FrameBuffer first = nextFrame();

    assertThat(player.newest()).isSameAs(first);
    assertThat(nextFrame()).isNotSameAs(first);
  }

  @Test
  void theFrameCarriesSeedCanvasAndControllers() {
    Controls knobs = Controls.NONE.with(3, 0.25);
    PlayerOptions options = options().seed(7).canvas(Canvas.mm(30, 40)).controls(() -> knobs);
    play(new Player(frame -> Lines.mark(frame.cc(3)), options));

    Frame frame = nextFrame().frame();

    assertThat(frame.seed()).isEqualTo(7);
    assertThat(frame.canvas()).isEqualTo(Canvas.mm(30, 40));
    assertThat(frame.controls()).isSameAs(knobs);
  }

  @Test
  void aTickWithoutAFreeWorkerIsSkippedAndCounted() {
    play(player(frame -> whenReleased()));

    assertThat(player.tick()).isTrue();
    assertThat(player.tick()).isFalse();
    assertThat(player.tick()).isFalse();

    assertThat(player.stats().skippedTicks()).isEqualTo(2);
    assertThat(player.stats().handedOut()).isEqualTo(1);
  }

  @Test
  void aFrameNobodyTookGivesWayToANewerOne() {
    tickAndAwait();
    tickAndAwait();
    tickAndAwait();

    assertThat(Objects.requireNonNull(player.newest()).serial()).isEqualTo(3);
    assertThat(player.stats().droppedFrames()).isEqualTo(2);
  }

  @Test
  void aFrameFromBeforeARewindIsStale() {
    nextFrame();
    tickAndAwait();
    player.transport().rewind();
    long shown = Objects.requireNonNull(player.newest()).serial();

    assertThat(shown).isEqualTo(1);
    assertThat(player.stats().staleFrames()).isEqualTo(1);
  }

  @Test
  void framesInOrderAreNeverLost() {
    play(new Player(frame -> Lines.mark(frame), options().pace(Pace.BY_FRAME)));

    for (int index = 0; index < 500; index++) {
      assertThat(Lines.markOf(player.drawNext())).isEqualTo(index);
    }
    assertThat(player.stats().droppedFrames()).isZero();
  }

  private Object whenReleased() throws InterruptedException {
    release.await();
    return new Literal();
  }

  private FrameBuffer nextFrame() {
    tickAndAwait();
    return Objects.requireNonNull(player.newest());
  }

  private void tickAndAwait() {
    Await.until("a free worker", player::tick);
    long all = player.stats().handedOut();
    Await.until("a finished frame", () -> player.stats().drawn() == all);
  }

  private void play(Player other) {
    player.close();
    player = other;
  }

  private PlayerOptions options() {
    return PlayerOptions.of(
            Canvas.mm(100, 100), (geometry, into) -> into.append(((Literal) geometry).make()))
        .nanos(clock);
  }

  private Player player(Sketch sketch) {
    return new Player(sketch, options());
  }
}
