package senga.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import senga.monitor.Monitor;
import senga.render.GlRegistry;
import senga.render.Painted;
import senga.render.PixelSurface;
import senga.render.Screenshot;
import senga.stage.GlFixture;
import senga.stage.NeedsGl;

/** The strip of time and cues, with markers that stand where loop and time are. */
@NeedsGl
class TimeStripTest {
  private static final int WIDTH = 800;
  private static final int HEIGHT = 400;

  private final GlRegistry registry;
  private final Monitor monitor = new Monitor();
  private final StillTime time = new StillTime();
  private final TimeStrip strip = new TimeStrip(time);

  TimeStripTest(GlFixture gl) {
    registry = gl.registry();
  }

  @AfterEach
  void closeMonitor() {
    monitor.close();
  }

  private Painted drawn() {
    PixelSurface surface = new PixelSurface(registry);
    surface.resize(WIDTH, HEIGHT);
    try (Overlay overlay = new Overlay(registry, 1, () -> 0)) {
      overlay.toggleHud();
      overlay.time(strip);
      overlay.draw(surface.target(), new TestHud(), monitor.history());
      return new Painted(Screenshot.of(surface.target()));
    } finally {
      surface.close();
    }
  }

  /** Pixels that the one has in other colours, in the rows where a click goes to a time. */
  private int different(Painted one, Painted other) {
    int count = 0;
    for (int y = 0; y < HEIGHT; y++) {
      boolean isBar = strip.secondsAt(WIDTH / 2.0, y) >= 0;
      for (int x = 0; x < WIDTH && isBar; x++) {
        count += one.rgb(x, y) == other.rgb(x, y) ? 0 : 1;
      }
    }
    return count;
  }

  @Test
  void namesOfMarkersHideNeitherTheLoopNorWhereTimeIs() {
    time.seconds = 12;
    time.loopFrom = 10;
    time.loopTo = 20;
    time.times = new double[] {9, 11.5, 19, 59};
    time.names = List.of("", "", "", "");
    Painted bare = drawn();
    time.names = List.of("the beginning of it all", "and more", "drop", "the very end");
    Painted named = drawn().save("time-strip-names");
    assertThat(different(bare, named)).isZero();
    assertThat(named.difference(bare)).as("they are written").isGreaterThan(300);
  }

  @Test
  void aNameForWhichTheOneBeforeLeavesNoRoomIsNotWritten() {
    time.times = new double[] {10, 11};
    time.names = List.of("the first of two", "");
    Painted one = drawn();
    time.names = List.of("the first of two", "second");
    assertThat(drawn().difference(one)).isZero();
    time.times = new double[] {10, 30};
    assertThat(drawn().difference(one)).isPositive();
  }
}
