package senga.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import senga.geometry.Polylines;
import senga.geometry.Shape;
import senga.geometry.Size;
import senga.scene.Frame;
import senga.scene.Sketch;

/** A draw that hangs costs its thread, not the show. */
class PlayerHangTest {
  /** Where the sketch's code hangs. */
  private enum Place {
    DRAW,
    REALISE,
    MESSAGE
  }

  private static final AtomicReference<PlayerHangTest> RUNNING = new AtomicReference<>();

  private volatile Place place = Place.DRAW;
  private final AtomicBoolean hang = new AtomicBoolean();
  private final AtomicBoolean deaf = new AtomicBoolean(true);
  private final CountDownLatch allAwake = new CountDownLatch(1);
  private final AtomicInteger hanging = new AtomicInteger();
  private final Rig rig = new Rig(this::draw);

  @AfterEach
  void close() {
    wakeAll();
    rig.close();
  }

  @Test
  void aDrawWithinItsTimeIsLeftAlone() {
    rig.next();
    hangOnce();
    rig.clock.advanceSeconds(5);

    assertThat(rig.player.tick()).isFalse();
    assertThat(rig.player.trouble()).isNull();
    assertThat(rig.player.stats().setAside()).isZero();
  }

  @Test
  void aHungDrawIsShownWithItsLineAndTheLastFrameStays() {
    FrameBuffer good = rig.next();
    hangOnce();
    assertThat(rig.shown()).isSameAs(good);
    giveUp();

    Notice shown = rig.player.notices().entries().getLast();
    assertThat(shown.text()).isEqualTo("draw took longer than 5 s; its thread was set aside");
    assertThat(shown.where()).matches("PlayerHangTest\\.java:\\d+");
    assertThat(rig.player.stats().setAside()).isEqualTo(1);
    assertThat(rig.player.state()).isEqualTo(Player.State.RUNNING);
  }

  @ParameterizedTest
  @EnumSource
  void whateverHangsInASketchIsGivenUpAndShownWithItsLine(Place where) {
    FrameBuffer good = rig.next();
    place = where;
    hangOnce();
    giveUp();

    Notice shown = Objects.requireNonNull(rig.player.latestFault()); // it may be over already
    assertThat(shown.text()).isEqualTo("draw took longer than 5 s; its thread was set aside");
    assertThat(shown.where()).matches("PlayerHangTest\\.java:\\d+");
    rig.awaitWorkers();
    assertThat(rig.shown()).isNotSameAs(good);
    assertThat(rig.player.trouble()).isNull();
  }

  @Test
  void aNewThreadGoesOnAndTheOldOneIsForgottenWhenItEnds() {
    rig.next();
    hangOnce();
    giveUp();
    rig.awaitWorkers();
    assertThat(rig.next().frame().seconds()).isGreaterThan(5);
    assertThat(rig.player.trouble()).isNull();
    assertThat(rig.player.stats().setAside()).isEqualTo(1);

    wakeAll();
    awaitForgotten();
  }

  @Test
  void aDrawThatListensToInterruptionEndsByItself() {
    rig.next();
    deaf.set(false);
    hangOnce();
    giveUp();

    awaitForgotten();
  }

  @Test
  void theLateResultOfAHungDrawIsThrownAwayWithItsBuffer() {
    rig.next();
    hangOnce();
    giveUp();
    rig.awaitWorkers();
    wakeAll();
    awaitForgotten();

    PlayerStats stats = rig.player.stats();
    assertThat(stats.drawn() + stats.errors()).isEqualTo(stats.handedOut());
    assertThat(rig.player.bufferCount()).isEqualTo(3);
    for (int i = 0; i < 20; i++) {
      FrameBuffer frame = rig.next();
      assertThat(Lines.markOf(frame)).isEqualTo((double) frame.frame().index());
    }
  }

  @Test
  void moreThanFourHungDrawsStopTheSketch() {
    rig.next();
    for (int i = 0; i < Player.MOST_SET_ASIDE; i++) {
      hangOnce();
      giveUp();
      rig.awaitWorkers();
      rig.shown();
      assertThat(rig.player.state()).isEqualTo(Player.State.RUNNING);
    }

    hangOnce();
    giveUp();

    assertThat(rig.player.state()).isEqualTo(Player.State.STOPPED);
    assertThat(rig.trouble().text())
        .isEqualTo("the sketch was stopped: more than 4 of its draws hang");
    assertThat(rig.player.tick()).isFalse();
    assertThat(rig.shown()).isNotNull();
    assertThatThrownBy(rig.player::drawNext).hasMessageContaining("the sketch was stopped");
  }

  @Test
  void afterTheStopALateGoodFrameIsShownButTheTroubleStays() {
    AtomicBoolean slow = new AtomicBoolean();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    Sketch sketch =
        frame -> {
          if (slow.compareAndSet(true, false)) {
            begun.countDown();
            Await.latch(go);
          }
          return draw(frame);
        };
    try (Rig two = new Rig(sketch, options -> options.workers(2))) {
      for (int i = 0; i < Player.MOST_SET_ASIDE; i++) {
        hangOnce(two);
        giveUp(two);
        two.awaitWorkers();
      }
      hangOnce(two);
      two.clock.advanceSeconds(3);
      slow.set(true);
      two.handOut();
      Await.latch(begun);
      two.clock.advanceSeconds(2.1);
      two.player.tick();
      assertThat(two.player.state()).isEqualTo(Player.State.STOPPED);

      long drawn = two.player.stats().drawn();
      go.countDown();
      Await.until("the late frame", () -> two.player.stats().drawn() > drawn);
      assertThat(two.shown().serial()).isEqualTo(two.player.stats().handedOut());
      assertThat(two.trouble().text()).startsWith("the sketch was stopped: more than 4");
    }
  }

  @Test
  void aStoppedPlayerTriesNoNewVersionWhileItsThreadsHang() {
    stop();
    rig.player.replace(Lines::mark);

    assertThat(rig.player.notices().entries().getLast().text())
        .startsWith("the new version was not tried: 5 hung draws are still running");
    assertThat(rig.player.state()).isEqualTo(Player.State.STOPPED);
  }

  @Test
  void aStoppedPlayerRunsAgainWithANewVersionOnceItsThreadsHaveEnded() {
    stop();
    wakeAll();
    awaitForgotten();
    rig.player.replace(Lines::mark);
    Await.until("a takeover", rig.player::tick);

    assertThat(rig.player.state()).isEqualTo(Player.State.RUNNING);
    rig.awaitWorkers();
    assertThat(rig.player.trouble()).isNull();
  }

  @Test
  void aDrawInItsTurnIsGivenUpToo() {
    rig.player.drawNext();
    hang.set(true);
    Thread.ofPlatform().start(this::moveTheClockWhenADrawHangs);

    assertThatThrownBy(rig.player::drawNext)
        .isInstanceOf(SketchFailed.class)
        .hasMessageContaining("draw took longer than 5 s");
    assertThat(rig.player.drawNext()).isNotNull();
  }

  @Test
  void aDrawInItsTurnIsGivenUpWhenItsCallerIsInterrupted() {
    rig.player.drawNext();
    hang.set(true);
    Thread caller = Thread.currentThread();
    Thread.ofPlatform().start(() -> interruptWhenADrawHangs(caller));

    assertThatThrownBy(rig.player::drawNext).hasMessageContaining("the drawing was interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }

  private void stop() {
    rig.next();
    for (int i = 0; i <= Player.MOST_SET_ASIDE; i++) {
      hangOnce();
      giveUp();
      rig.awaitWorkers();
    }
  }

  /** Hands out a frame whose draw hangs, and waits until it does. */
  private void hangOnce() {
    hangOnce(rig);
  }

  private void hangOnce(Rig rig) {
    int before = hanging.get();
    hang.set(true);
    rig.handOut();
    Await.until("a hanging draw", () -> hanging.get() == before + 1);
  }

  /** Lets the time run out; the tick that sees it also hands out the next frame. */
  private void giveUp() {
    giveUp(rig);
  }

  private static void giveUp(Rig rig) {
    rig.clock.advanceSeconds(5.1);
    rig.player.tick();
  }

  private void wakeAll() {
    hang.set(false);
    deaf.set(false);
    allAwake.countDown();
  }

  private void awaitForgotten() {
    Await.until(
        "all hung threads gone",
        () -> {
          rig.player.tick();
          rig.player.newest();
          return rig.player.stats().setAside() == 0;
        });
    rig.awaitWorkers();
  }

  private void moveTheClockWhenADrawHangs() {
    Await.until("a hanging draw", () -> hanging.get() == 1);
    rig.clock.advanceSeconds(5.1);
  }

  private void interruptWhenADrawHangs(Thread caller) {
    Await.until("a hanging draw", () -> hanging.get() == 1);
    caller.interrupt();
  }

  private Object draw(Frame frame) {
    if (hang.compareAndSet(true, false)) {
      return hanging(frame);
    }
    return Lines.mark(frame);
  }

  private Object hanging(Frame frame) {
    return switch (place) {
      case DRAW -> {
        sleepUntilWoken();
        yield Lines.mark(frame);
      }
      case REALISE -> {
        RUNNING.set(this);
        yield new HangingShape();
      }
      case MESSAGE -> throw new HangingMessage(this);
    };
  }

  private record HangingShape() implements Shape {
    @Override
    public Size size() {
      return Size.of(1, 1);
    }

    @Override
    public Polylines make() {
      RUNNING.get().sleepUntilWoken();
      return Polylines.EMPTY;
    }
  }

  private static final class HangingMessage extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient PlayerHangTest test;

    HangingMessage(PlayerHangTest test) {
      this.test = test;
    }

    @Override
    public String getMessage() {
      test.sleepUntilWoken();
      return "never said";
    }
  }

  /** Deaf sleepers do not hear the interruption. */
  private void sleepUntilWoken() {
    hanging.incrementAndGet();
    boolean heard = false;
    while (allAwake.getCount() > 0 && !heard) {
      LockSupport.parkNanos(1_000_000);
      heard = Thread.interrupted() && !deaf.get();
    }
  }
}
