package senga.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static senga.testing.LineText.assertLines;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import senga.G;
import senga.geometry.Polylines;
import senga.shapes.LaplaceFieldGrid.Preset;
import senga.testing.Listening;

class LaplaceFieldGridTest {
  private static final LaplaceFieldGrid IDENTITY =
      G.laplaceFieldGrid()
          .preset(Preset.MOBIUS)
          .uMin(0)
          .uMax(2)
          .vMin(0)
          .vMax(4)
          .nu(2)
          .nv(1)
          .samples(3);

  @Test
  void theMobiusMapThatChangesNothingLeavesTheLattice() {
    assertLines(IDENTITY.make(), "0 0, 0 2, 0 4 | 2 0, 2 2, 2 4 | 0 0, 1 0, 2 0");
    assertLines(IDENTITY.nu(1).nv(0).unit(10).angle(90).center(5, 5).make(), "5 5, -15 5, -35 5");
  }

  @Test
  void aMobiusMapTurnsStraightLinesIntoCircles() {
    Polylines inverted =
        IDENTITY
            .mobius(it -> it.alphaRe(0).betaRe(1).gammaRe(1).deltaRe(0)) // 1/W
            .uMin(2)
            .uMax(2)
            .vMin(-50)
            .vMax(50)
            .nu(1)
            .nv(0)
            .samples(500)
            .make();
    for (int i = 0; i < inverted.vertexCount(); i++) {
      double away = Math.hypot(inverted.x(i) - 0.25, inverted.y(i));
      assertThat(away).as("the circle over 0 and 1/2").isCloseTo(0.25, within(1e-5));
    }
  }

  @Test
  void aLineIsCutAtAPole() {
    Polylines inverted =
        IDENTITY
            .mobius(it -> it.alphaRe(0).betaRe(1).gammaRe(1).deltaRe(0))
            .uMin(-1)
            .uMax(1)
            .nu(0)
            .vMin(0)
            .nv(1)
            .samples(100)
            .make();
    assertThat(inverted.lineCount()).isEqualTo(2);
    assertThat(inverted.bounds().width()).isGreaterThan(100f);
    assertThat(inverted.length()).as("nothing runs across").isLessThan(inverted.bounds().width());
  }

  @Test
  void aMapThatSendsAllToOnePointDrawsNothing() {
    assertThat(IDENTITY.mobius(it -> it.alphaRe(0)).make()).isEqualTo(Polylines.EMPTY);
  }

  @Test
  void theExponentialMakesRaysAndRings() {
    Polylines ring =
        G.laplaceFieldGrid()
            .preset(Preset.EXP)
            .uMin(0)
            .uMax(0)
            .vMin(0)
            .vMax(2 * Math.PI)
            .nu(1)
            .nv(0)
            .samples(100)
            .make();
    assertThat(ring.length()).isCloseTo(2 * Math.PI, within(0.01));
    assertThat(ring.bounds().width()).isCloseTo(2, within(1e-2f));
  }

  @Test
  void noLineOfTheStreamRunsThroughTheCylinder() {
    Polylines stream = G.laplaceFieldGrid().cylinder(it -> it.drawBoundary(false)).make();
    for (int line = 0; line < stream.lineCount(); line++) {
      for (int i = stream.start(line) + 1; i < stream.end(line); i++) {
        double x = (stream.x(i - 1) + stream.x(i)) / 2;
        double y = (stream.y(i - 1) + stream.y(i)) / 2;
        assertThat(Math.hypot(x, y)).isGreaterThan(0.999);
      }
    }
    assertThat(stream.lineCount()).as("some are cut in two").isGreaterThan(90);
  }

  /** Joukowski's function of what was drawn is the lattice again. */
  @Test
  void linesOfTheStreamAreTrueOnes() {
    Polylines stream =
        G.laplaceFieldGrid().nu(0).nv(8).cylinder(it -> it.drawBoundary(false)).make();
    for (int line = 0; line < stream.lineCount(); line++) {
      double v = stream(stream, stream.start(line));
      for (int i = stream.start(line); i < stream.end(line); i++) {
        assertThat(stream(stream, i)).isCloseTo(v, within(1e-4));
      }
    }
  }

  /** The imaginary part of z + 1/z. */
  private static double stream(Polylines lines, int i) {
    double x = lines.x(i);
    double y = lines.y(i);
    return y - y / (x * x + y * y);
  }

  @Test
  void aStreamThatStandsLeavesTheCylinderAlone() {
    Polylines still = G.laplaceFieldGrid().cylinder(it -> it.speed(0).radius(3)).make();
    assertThat(still.lineCount()).isEqualTo(1);
    assertThat(still.isClosed(0)).isTrue();
    assertThat(still.bounds().width()).isCloseTo(6, within(1e-4f));
  }

  @Test
  void linesEndAtTheSidesOfTheBox() {
    LaplaceFieldGrid boxed =
        IDENTITY.nu(3).nv(0).samples(2).clip(it -> it.on(true).xMin(3).xMax(0.5).yMin(1).yMax(3));
    assertLines(boxed.make(), "1 1, 1 3 | 2 1, 2 3");
    assertLines(
        IDENTITY.nu(1).nv(0).clip(it -> it.on(true).xMin(-1).yMin(1)).make(), "0 1, 0 2, 0 4");
    assertThat(boxed.clip(it -> it.xMin(9).xMax(10)).make()).isEqualTo(Polylines.EMPTY);
  }

  @Test
  void aBigLatticeIsGivenUpWhenNobodyWaits() {
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> G.laplaceFieldGrid().make(Listening.until(20)));
  }
}
