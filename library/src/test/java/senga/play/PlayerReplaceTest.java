package senga.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import senga.geometry.Geometry;
import senga.scene.Canvas;
import senga.scene.Frame;
import senga.scene.Sketch;

/** A new version of a sketch takes over between two frames, or not at all. */
class PlayerReplaceTest {
  private static final Sketch OLD = frame -> Lines.mark(1);
  private static final Sketch NEW = frame -> Lines.mark(2);

  private static final Canvas PAPER = Canvas.mm(100, 100);
  private static final Canvas OTHER_PAPER = Canvas.mm(148, 210);

  private final CountDownLatch release = new CountDownLatch(1);
  private final Rig rig = new Rig(new Versioned(1));

  @AfterEach
  void close() {
    release.countDown();
    rig.close();
  }

  @Test
  void aNewVersionTakesOver() {
    rig.next();
    rig.player.replace(NEW);
    awaitVerdict();

    assertThat(version()).isEqualTo(2);
    assertThat(verdict()).isEqualTo("the new version has taken over");
  }

  @Test
  void aVersionWhoseFirstFrameFailsDoesNot() {
    rig.next();
    rig.player.replace(frame -> null);
    awaitVerdict();

    assertThat(version()).isEqualTo(1);
    assertThat(verdict())
        .isEqualTo(
            "the new version was not taken over: draw must return a Geometry, a Layer or a list of"
                + " them, but returned null");
  }

  @Test
  void aVersionWhoseFirstFrameHangsDoesNot() {
    rig.next();
    rig.player.replace(frame -> waitFor(release));
    rig.clock.advanceSeconds(5.1);
    awaitVerdict();

    assertThat(version()).isEqualTo(1);
    assertThat(verdict())
        .isEqualTo("the new version was not taken over: its first frame took longer than 5 s");
  }

  @Test
  void theOldVersionPlaysOnWhileTheNewOneIsTried() {
    rig.next();
    rig.player.replace(frame -> waitFor(release));

    for (int i = 0; i < 10; i++) {
      assertThat(version()).isEqualTo(1);
    }
  }

  @Test
  void onlyTheLastOfSeveralVersionsCounts() {
    rig.next();
    rig.player.replace(frame -> waitFor(release));
    rig.player.replace(NEW);
    awaitVerdict();

    assertThat(version()).isEqualTo(2);
    assertThat(rig.player.notices().entries()).hasSize(1);
  }

  @Test
  void aVersionTakesItsPaperItsSeedAndItsFrameRateAlong() {
    assertThat(rig.next().frame().canvas()).isEqualTo(PAPER);
    rig.player.replace(NEW, PlayerOptions.of(OTHER_PAPER).seed(7).fps(24));
    awaitVerdict();

    FrameBuffer shown = rig.next();
    assertThat(shown.frame().canvas()).isEqualTo(OTHER_PAPER);
    assertThat(shown.frame().seed()).isEqualTo(7);
    assertThat(rig.player.transport().fps()).isEqualTo(24);
  }

  @Test
  void aVersionThatIsRefusedTakesNothingAlong() {
    rig.next();
    rig.player.replace(frame -> null, PlayerOptions.of(OTHER_PAPER).fps(24));
    awaitVerdict();

    assertThat(rig.next().frame().canvas()).isEqualTo(PAPER);
    assertThat(rig.player.transport().fps()).isEqualTo(60);
    assertThat(rig.player.refusal()).isNotNull();
  }

  /** With three workers there are always frames of the old version on their way. */
  @Test
  void noFrameOfOneVersionIsDrawnOnThePaperOfAnother() {
    AtomicInteger wrong = new AtomicInteger();
    try (Rig many = new Rig(drawnOn(PAPER, 0, wrong), options -> options.workers(3))) {
      for (int i = 1; i <= 200; i++) {
        Canvas paper = Canvas.mm(100 + i, 50);
        many.player.replace(drawnOn(paper, i, wrong), PlayerOptions.of(paper));
        for (int tick = 0; many.player.isTrying() || tick < 3; tick++) {
          many.player.tick();
          FrameBuffer shown = many.player.newest();
          if (shown != null && !isOnItsPaper(shown)) {
            wrong.incrementAndGet();
          }
        }
        assertThat(many.player.refusal()).isNull();
      }
    }
    assertThat(wrong).hasValue(0);
  }

  private static Sketch drawnOn(Canvas paper, int version, AtomicInteger wrong) {
    return frame -> {
      wrong.addAndGet(frame.canvas().equals(paper) ? 0 : 1);
      return Lines.mark((double) version);
    };
  }

  private static boolean isOnItsPaper(FrameBuffer shown) {
    double expected = 100 + Lines.markOf(shown);
    return Math.abs(shown.frame().canvas().width() - expected) < 1e-6;
  }

  @Test
  void whatBecameOfAVersionCanBeAsked() {
    rig.next();
    rig.player.replace(frame -> null);
    assertThat(rig.player.isTrying()).isTrue();
    awaitVerdict();
    assertThat(rig.player.isTrying()).isFalse();
    assertThat(rig.player.refusal()).isNotNull();

    rig.player.replace(NEW);
    assertThat(rig.player.refusal()).isNull();
    awaitVerdict();
    assertThat(rig.player.refusal()).isNull();
  }

  @Test
  void theThreadsOfTheOldVersionGo() {
    rig.next();
    AtomicInteger drawnBy = new AtomicInteger();
    Thread old = threadOf(OLD);
    rig.player.replace(
        frame -> {
          drawnBy.incrementAndGet();
          return Lines.mark(2);
        });
    awaitVerdict();
    version();

    assertThat(drawnBy.get()).isGreaterThanOrEqualTo(2);
    Await.until("the end of the old thread", () -> !old.isAlive());
  }

  @Test
  void nothingHoldsTheOldVersion() {
    WeakReference<Sketch> old;
    try (Rig other = new Rig(Lines::mark)) {
      Sketch passing = new Versioned(3);
      old = new WeakReference<>(passing);
      takeOver(other, passing);
      passing = NEW;
      takeOver(other, passing);
      other.next();
      other.next();

      Await.until(
          "the old version's end",
          () -> {
            System.gc();
            return old.refersTo(null);
          });
    }
  }

  @Test
  void aHundredVersionsLeaveNoThreadsBehind() {
    rig.next();
    for (int i = 0; i < 100; i++) {
      takeOver(rig, new Versioned(i));
    }
    Await.until("the end of the old threads", () -> liveWorkers() <= 1);
  }

  private static void takeOver(Rig rig, Sketch sketch) {
    long before = rig.player.notices().revision();
    rig.player.replace(sketch);
    Await.until(
        "a verdict",
        () -> {
          rig.player.tick();
          return rig.player.notices().revision() > before;
        });
    rig.awaitWorkers();
    rig.player.newest();
  }

  private Thread threadOf(Sketch sketch) {
    Thread[] seen = new Thread[1];
    takeOver(
        rig,
        frame -> {
          seen[0] = Thread.currentThread();
          return sketch.draw(frame);
        });
    rig.next();
    return seen[0];
  }

  private void awaitVerdict() {
    long before = rig.player.notices().revision();
    Await.until(
        "a verdict",
        () -> {
          rig.player.tick();
          return rig.player.notices().revision() > before;
        });
    rig.awaitWorkers();
    rig.player.newest();
  }

  private String verdict() {
    Notice newest = rig.player.notices().newest();
    return newest == null ? "" : newest.text();
  }

  private double version() {
    return Lines.markOf(rig.next());
  }

  private static long liveWorkers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("senga-worker"))
        .count();
  }

  private static Geometry waitFor(CountDownLatch latch) throws InterruptedException {
    latch.await();
    return Lines.mark(9);
  }

  /** A sketch with an identity of its own. */
  private record Versioned(int version) implements Sketch {
    @Override
    public @Nullable Object draw(Frame frame) {
      return Lines.mark((double) version);
    }
  }
}
