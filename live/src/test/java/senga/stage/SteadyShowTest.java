package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import senga.control.Controls;
import senga.render.GlRegistry;
import senga.sketch.Act;

/** A live show at full speed neither grows nor makes garbage. */
@NeedsDisplay
@Tag("slow")
class SteadyShowTest {
  private static final long WARM_UP = 1_000;
  private static final long FRAMES = 2_000;
  private static final double MOST_BYTES_PER_FRAME = 1_024;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void twoThousandFramesOfTheDemoLeaveNothingBehind() {
    Controls controls = Controls.NONE.with(1, 0.2).with(6, 0.5).with(7, 0.5).with(8, 0.5);
    Act demo = Acts.demo(controls);
    Act fast = new Act(demo.sketch(), demo.canvas(), demo.options().fps(1_000));
    try (Show show = Show.inWindow(fast, options())) {
      GlRegistry gl = ((GlScreen) show.screen()).registry();
      play(show, WARM_UP);
      int objects = gl.count();
      long bytes = gl.bytes();
      double garbage = garbagePerFrame(show);
      report(objects, gl.count(), gl.bytes() - bytes, garbage);
      assertThat(gl.count()).isEqualTo(objects);
      assertThat(gl.bytes()).isEqualTo(bytes);
      assertThat(garbage).isLessThanOrEqualTo(MOST_BYTES_PER_FRAME);
    }
  }

  private double garbagePerFrame(Show show) {
    long begun = threads.getCurrentThreadAllocatedBytes();
    play(show, FRAMES);
    return (double) (threads.getCurrentThreadAllocatedBytes() - begun) / FRAMES;
  }

  private static void play(Show show, long frames) {
    long end = show.player().stats().delivered() + frames;
    while (show.player().stats().delivered() < end) {
      show.turn();
    }
  }

  private static ShowOptions options() {
    ShowOptions options = ShowOptions.of("senga-steady-test");
    return options.window(options.window().pixelsPerMm(1).vsync(false));
  }

  private static void report(int before, int after, long growth, double garbage) {
    System.out.printf(
        Locale.ROOT,
        "%,d live frames of the demo, HUD on: GL objects %d -> %d, GL memory %+d bytes,"
            + " %.1f bytes a frame allocated by the render thread%n",
        FRAMES,
        before,
        after,
        growth,
        garbage);
  }
}
