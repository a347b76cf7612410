package senga.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import senga.geometry.Geometry;
import senga.scene.Frame;
import senga.scene.Sketch;

/** A new version of a sketch takes over between two frames, or not at all. */
class PlayerReplaceTest {
  private static final Sketch OLD = frame -> Lines.mark(1);
  private static final Sketch NEW = frame -> Lines.mark(2);

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
