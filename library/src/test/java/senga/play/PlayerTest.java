package senga.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import senga.control.Controls;
import senga.geometry.Literal;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Frame;
import senga.scene.Layer;

class PlayerTest {
  @Test
  void aTickIsDrawnByAWorkerAndShown() {
    try (Rig rig = new Rig(Lines::mark)) {
      assertThat(rig.player.newest()).isNull();

      assertThat(Lines.markOf(rig.next())).isEqualTo(0);
      rig.clock.advanceSeconds(1);
      assertThat(Lines.markOf(rig.next())).isEqualTo(60);

      assertThat(rig.player.stats().delivered()).isEqualTo(2);
    }
  }

  @Test
  void theLastFrameStaysWhileThereIsNothingNewer() {
    try (Rig rig = new Rig(Lines::mark)) {
      FrameBuffer first = rig.next();

      assertThat(rig.player.newest()).isSameAs(first);
      assertThat(rig.next()).isNotSameAs(first);
    }
  }

  @Test
  void theFrameCarriesSeedCanvasAndControllers() {
    Controls knobs = Controls.NONE.with(3, 0.25);
    Canvas paper = Canvas.mm(30, 40);
    try (Rig rig =
        new Rig(
            frame -> Lines.mark(frame.cc(3)),
            options -> options.seed(7).canvas(paper).controls(() -> knobs))) {
      Frame frame = rig.next().frame();

      assertThat(frame.seed()).isEqualTo(7);
      assertThat(frame.canvas()).isEqualTo(paper);
      assertThat(frame.controls()).isSameAs(knobs);
    }
  }

  @Test
  void aTickWithoutAFreeWorkerIsSkippedAndCounted() {
    CountDownLatch release = new CountDownLatch(1);
    try (Rig rig = new Rig(frame -> whenReleased(release))) {
      assertThat(rig.player.tick()).isTrue();
      assertThat(rig.player.tick()).isFalse();
      assertThat(rig.player.tick()).isFalse();

      assertThat(rig.player.stats().skippedTicks()).isEqualTo(2);
      assertThat(rig.player.stats().handedOut()).isEqualTo(1);
    }
  }

  @Test
  void severalWorkersDrawAtTheSameTime() {
    CountDownLatch together = new CountDownLatch(3);
    try (Rig rig = new Rig(frame -> whenAllHaveCome(together), options -> options.workers(3))) {
      rig.handOut();
      rig.handOut();
      rig.handOut();

      rig.awaitWorkers();

      assertThat(rig.player.stats().drawn()).isEqualTo(3);
      assertThat(rig.player.bufferCount()).isEqualTo(5);
    }
  }

  @Test
  void aFrameNobodyTookGivesWayToANewerOne() {
    try (Rig rig = new Rig(Lines::mark)) {
      for (int i = 0; i < 3; i++) {
        rig.handOut();
        rig.awaitWorkers();
      }

      assertThat(rig.player.waitingFrames()).isEqualTo(1);
      assertThat(rig.shown().serial()).isEqualTo(3);
      assertThat(rig.player.stats().droppedFrames()).isEqualTo(2);
      assertThat(rig.player.waitingFrames()).isZero();
    }
  }

  @Test
  void aFrameFromBeforeARewindIsStale() {
    try (Rig rig = new Rig(Lines::mark)) {
      rig.next();
      rig.handOut();
      rig.awaitWorkers();

      rig.player.transport().rewind();

      assertThat(rig.shown().serial()).isEqualTo(1);
      assertThat(rig.player.stats().staleFrames()).isEqualTo(1);
    }
  }

  @Test
  void framesInOrderAreNeverLost() {
    try (Rig rig = new Rig(Lines::mark, options -> options.pace(Pace.BY_FRAME))) {
      for (int index = 0; index < 500; index++) {
        assertThat(Lines.markOf(rig.player.drawNext())).isEqualTo(index);
      }
      assertThat(rig.player.stats().delivered()).isEqualTo(500);
      assertThat(rig.player.stats().droppedFrames()).isZero();
    }
  }

  @Test
  void anyMomentCanBeDrawnInItsTurn() {
    try (Rig rig = new Rig(frame -> Lines.mark(frame.seconds()))) {
      for (double seconds : new double[] {3.5, 0, 1.25}) {
        rig.player.transport().seek(seconds);
        assertThat(Lines.markOf(rig.player.drawNext())).isEqualTo(seconds);
      }
    }
  }

  @Test
  void drawingInOrderSaysWhatFailedAndGoesOn() {
    try (Rig rig = new Rig(PlayerTest::evenFramesOnly, o -> o.pace(Pace.BY_FRAME))) {
      assertThat(rig.player.drawNext().frame().index()).isZero();
      assertThatThrownBy(rig.player::drawNext)
          .isInstanceOf(SketchFailed.class)
          .hasMessageMatching("PlayerTest\\.java:\\d+: frame 1 is odd");
      assertThat(rig.player.drawNext().frame().index()).isEqualTo(2);
    }
  }

  @Test
  void aShownFrameBecomesADrawingThatOutlivesIt() {
    try (Rig rig =
        new Rig(frame -> new Object[] {Lines.mark(7), Layer.of(Lines.mark(8)).name("ink")})) {
      Drawing kept = rig.next().drawing();
      rig.next();
      rig.next();

      assertThat(kept.canvas()).isEqualTo(Canvas.mm(100, 100));
      assertThat(kept.layers()).extracting(part -> part.pen().name()).containsExactly("", "ink");
      assertThat(kept.layers()).extracting(part -> part.lines().x(1)).containsExactly(7f, 8f);
    }
  }

  @Test
  void aClosedPlayerDrawsNothing() {
    Rig rig = new Rig(Lines::mark);
    rig.next();
    rig.close();
    rig.close();

    assertThat(rig.player.tick()).isFalse();
    assertThat(rig.player.state()).isEqualTo(Player.State.CLOSED);
    assertThatThrownBy(rig.player::drawNext).hasMessage("the player is closed");
    assertThatThrownBy(() -> rig.player.replace(Lines::mark)).hasMessage("the player is closed");
  }

  private static Object evenFramesOnly(Frame frame) {
    if (frame.index() % 2 != 0) {
      throw new IllegalArgumentException("frame " + frame.index() + " is odd");
    }
    return Lines.mark(frame);
  }

  private static Object whenReleased(CountDownLatch release) throws InterruptedException {
    release.await();
    return new Literal();
  }

  private static Object whenAllHaveCome(CountDownLatch together) {
    together.countDown();
    Await.latch(together);
    return new Literal();
  }
}
