package senga.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.plot.MachineProfile;
import senga.plot.PenPath;
import senga.plot.Route;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Pen;

/** The pen's time as keys and the mouse move it. */
class PenClockTest {
  private static final long SECOND = 1_000_000_000L;

  private final PenClock clock = new PenClock();
  private final PenPath path =
      PenPath.of(
          new Drawing(Canvas.mm(100, 100), List.of(new Drawing.Part(Pen.DEFAULT, threeLines()))),
          Route.HOME,
          MachineProfile.AXIDRAW);

  private static Polylines threeLines() {
    PolylinesBuilder lines = new PolylinesBuilder();
    for (int i = 1; i <= 3; i++) {
      lines.segment(10, 10 * i, 0, 60, 10 * i, 0);
    }
    return lines.build();
  }

  @Test
  void itBeginsWithAllDrawnAndPlaysFromTheBeginning() {
    assertThat(clock.part()).isEqualTo(1);
    clock.toggle();
    assertThat(clock.part()).isZero();
    clock.advance(0, path.seconds());
    clock.advance(2 * SECOND, path.seconds());
    assertThat(clock.part() * path.seconds()).as("true speed").isCloseTo(2, within(1e-9));
    clock.faster();
    clock.advance(3 * SECOND, path.seconds());
    assertThat(clock.part() * path.seconds()).isCloseTo(4, within(1e-9));
  }

  @Test
  void atTheEndItStands() {
    clock.toggle();
    clock.advance(0, path.seconds());
    assertThat(clock.advance(1_000 * SECOND, path.seconds())).isTrue();
    assertThat(clock.part()).isEqualTo(1);
    assertThat(clock.isPlaying()).isFalse();
    assertThat(clock.advance(1_001 * SECOND, path.seconds())).isFalse();
  }

  @Test
  void stepsGoFromStrokeToStroke() {
    clock.seek(0);
    int[] drawn = new int[5];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = clock.drawn(path);
      clock.step(path, 1);
    }
    assertThat(drawn).containsExactly(0, 1, 2, 3, 3);
    clock.step(path, -2);
    assertThat(clock.drawn(path)).isEqualTo(1);
    clock.step(path, -5);
    assertThat(clock.part()).isZero();
  }

  @Test
  void whileItIsHeldItDoesNotPlay() {
    clock.toggle();
    clock.seek(0.25);
    assertThat(clock.isPlaying()).isFalse();
    clock.seek(7);
    assertThat(clock.part()).isEqualTo(1);
  }

  @Test
  void speedsHaveAnEnd() {
    for (int i = 0; i < 40; i++) {
      clock.faster();
    }
    assertThat(clock.speed()).isEqualTo(1024);
    for (int i = 0; i < 40; i++) {
      clock.slower();
    }
    assertThat(clock.speed()).isEqualTo(0.125);
  }

  @Test
  void aWayOfNoLengthIsAtItsEnd() {
    clock.toggle();
    clock.advance(SECOND, 0);
    assertThat(clock.part()).isEqualTo(1);
  }
}
