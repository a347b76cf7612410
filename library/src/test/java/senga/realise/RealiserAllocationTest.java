package senga.realise;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import senga.geometry.Geometry;
import senga.geometry.PolylinesBuilder;

class RealiserAllocationTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int FRAMES = 200;
  private static final long MOST_BYTES_PER_FRAME = 4 << 10;

  private final Realiser realiser = new Realiser();
  private final PolylinesBuilder screen = new PolylinesBuilder();

  @Test
  void anAnimatedChainOverAShapeAllocatesOnlySmallThings() {
    assertThat(bytesPerFrame(false)).isLessThan(MOST_BYTES_PER_FRAME);
    assertThat(screen.vertexCount()).isEqualTo(31_000);
  }

  @Test
  void soDoesAGroupOfAnimatedChains() {
    assertThat(bytesPerFrame(true)).isLessThan(MOST_BYTES_PER_FRAME);
    assertThat(screen.vertexCount()).isEqualTo(62_000);
  }

  private long bytesPerFrame(boolean group) {
    long bytes = 0;
    for (int frame = 0; frame < 2 * FRAMES; frame++) {
      Geometry recipe = recipe(frame, group);
      screen.clear();
      long before = THREADS.getCurrentThreadAllocatedBytes();
      realiser.realise(recipe, screen);
      bytes += frame < FRAMES ? 0 : THREADS.getCurrentThreadAllocatedBytes() - before;
    }
    return bytes / FRAMES;
  }

  /** No two frames have a step in common beside the ring in its place. */
  private static Geometry recipe(int frame, boolean group) {
    Geometry still = new Ring(1_000, 31).scale(4).translate(200, 200);
    double angle = 0.1 + 0.37 * frame;
    Geometry moving = still.rotate(angle).through(new Rippled(1, frame), new Rippled(2, frame));
    return group ? moving.plus(still.rotate(angle + 0.01)) : moving;
  }
}
