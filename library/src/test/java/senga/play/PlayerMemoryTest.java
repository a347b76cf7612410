package senga.play;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Set;
import org.junit.jupiter.api.Test;
import senga.control.Controls;
import senga.geometry.Geometry;

/**
 * What a player costs: nothing per frame on the caller's thread, and nothing after it is closed.
 */
class PlayerMemoryTest {
  private static final int FRAMES = 5_000;
  private static final long MOST_BYTES_PER_FRAME = 1_024;
  private static final Geometry PICTURE = Lines.many(1_000);

  @Test
  void tickAndNewestAllocateNothing() {
    Controls knobs = Controls.NONE.with(1, 0.5);
    try (Rig rig = new Rig(frame -> PICTURE, options -> options.controls(() -> knobs))) {
      allocatedBy(rig.player, FRAMES);
      long before = rig.player.stats().delivered();

      double bytes = allocatedBy(rig.player, FRAMES) / (double) FRAMES;

      System.out.printf("tick and newest: %.3f bytes per frame%n", bytes);
      assertThat(rig.player.stats().delivered() - before).isEqualTo(FRAMES);
      assertThat(bytes).isLessThan(MOST_BYTES_PER_FRAME);
    }
  }

  @Test
  void theBuffersOfABurstShrinkAgain() {
    Geometry burst = Lines.many(500_000);
    try (Rig rig = new Rig(frame -> frame.seconds() < 1 ? burst : PICTURE)) {
      while (rig.next().frame().seconds() < 1) {
        rig.clock.advanceSeconds(0.1);
      }
      assertThat(rig.player.bufferBytes()).isGreaterThan(12_000_000);

      for (int i = 0; i < 15; i++) {
        rig.clock.advanceSeconds(1);
        rig.next();
        rig.next();
        rig.next();
      }
      assertThat(rig.player.bufferBytes()).isLessThan(100_000);
    }
  }

  @Test
  void aClosedPlayerLeavesNoThreads() {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    for (int i = 0; i < 10; i++) {
      Rig rig = new Rig(Lines::mark, options -> options.workers(3));
      rig.next();
      rig.close();
    }

    Await.until(
        "the end of all workers",
        () -> {
          Set<Thread> now = Thread.getAllStackTraces().keySet();
          return now.stream().filter(thread -> !before.contains(thread)).noneMatch(this::isOurs);
        });
  }

  private boolean isOurs(Thread thread) {
    return thread.getName().startsWith("senga-");
  }

  /** Bytes this thread allocates while this many frames are ticked, drawn and shown. */
  private static long allocatedBy(Player player, int frames) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < frames; i++) {
      while (!player.tick()) {
        Thread.onSpinWait();
      }
      while (player.waitingFrames() == 0) {
        Thread.onSpinWait();
      }
      player.newest();
    }
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
