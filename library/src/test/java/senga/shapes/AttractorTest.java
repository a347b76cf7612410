package senga.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static senga.testing.LineText.assertLines;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import senga.G;
import senga.geometry.Bounds;
import senga.geometry.Generation;
import senga.geometry.Polylines;
import senga.math.Vec3;
import senga.shapes.Attractor.Kind;
import senga.shapes.Attractor.Trace;
import senga.testing.Listening;

class AttractorTest {
  @ParameterizedTest
  @EnumSource
  void everySystemFillsItsBoxAndStaysInIt(Kind kind) {
    Polylines made = G.attractor().kind(kind).side(80).center(100, 50).make();
    Bounds box = made.bounds();
    assertThat(made.vertexCount()).isEqualTo(10_000);
    assertThat(Math.max(box.width(), Math.max(box.height(), box.depth())))
        .isCloseTo(80, within(1e-3f));
    assertThat((box.minX() + box.maxX()) / 2).isCloseTo(100, within(1e-3f));
    assertThat((box.minY() + box.maxY()) / 2).isCloseTo(50, within(1e-3f));
    assertThat(Math.min(box.width(), box.height())).as("not a line").isGreaterThan(20f);
  }

  @Test
  void aFlowIsALineAndAMapIsDots() {
    assertThat(G.attractor().make().lineCount()).isEqualTo(1);
    Polylines dots = G.attractor().kind(Kind.DE_JONG).points(500).make();
    assertThat(dots.lineCount()).isEqualTo(500);
    assertThat(dots.vertexCount()).isEqualTo(500);
    assertThat(G.attractor().kind(Kind.DE_JONG).trace(Trace.LINE).make().lineCount()).isEqualTo(1);
  }

  @Test
  void strokesAreShortAndLeadToTheNextPoint() {
    Attractor map = G.attractor().kind(Kind.CLIFFORD).points(100).side(50);
    Polylines way = map.trace(Trace.LINE).make();
    Polylines strokes = map.trace(Trace.STROKES).stroke(0.5).make();
    assertThat(strokes.lineCount()).isEqualTo(100);
    assertThat(strokes.length()).isCloseTo(50, within(0.01));
    for (int i = 0; i + 1 < 100; i++) {
      double turn =
          (way.x(i + 1) - way.x(i)) * (strokes.y(2 * i + 1) - strokes.y(2 * i))
              - (way.y(i + 1) - way.y(i)) * (strokes.x(2 * i + 1) - strokes.x(2 * i));
      assertThat(strokes.x(2 * i)).isEqualTo(way.x(i));
      assertThat(turn).as("stroke %s", i).isCloseTo(0, within(1e-3));
    }
  }

  /** Worked by hand: (0, 0) goes to (sin 0 − cos 0, sin 0 − cos 0). */
  @Test
  void aMapJumpsAsItsFormulaSays() {
    assertLines(
        G.attractor().kind(Kind.DE_JONG).trace(Trace.LINE).points(2).fit(false).side(3).make(),
        "0 0, -3 -3");
    assertLines(
        G.attractor()
            .kind(Kind.CLIFFORD)
            .trace(Trace.LINE)
            .points(2)
            .fit(false)
            .clifford(it -> it.rise(0.5))
            .make(),
        "0 0, 1 0.7 0.5");
  }

  /** Half the step and twice the points end at the same place: the rule is of fourth order. */
  @Test
  void aFlowDoesNotDependOnItsStep() {
    Attractor flow = G.attractor().fit(false);
    Polylines coarse = flow.step(0.01).points(101).make();
    Polylines fine = flow.step(0.005).points(201).make();
    assertThat(coarse.x(100)).isCloseTo(fine.x(200), within(1e-3f));
    assertThat(coarse.y(100)).isCloseTo(fine.y(200), within(1e-3f));
    assertThat(coarse.z(100)).isCloseTo(fine.z(200), within(1e-3f));
  }

  /** PyXidraw's simpler Aizawa runs into one place and draws next to nothing there. */
  @Test
  void todaysAizawaGoesOnAndOn() {
    Attractor aizawa = G.attractor().kind(Kind.AIZAWA).fit(false);
    assertThat(aizawa.make().length()).isGreaterThan(200);
    assertThat(aizawa.generation(Generation.PYXIDRAW).make().length()).isLessThan(10);
  }

  @Test
  void aPointThatFliesAwayEndsTheDrawingWithANote() {
    Listening context = Listening.patient();
    Polylines made = G.attractor().step(1).make(context);
    assertThat(made.vertexCount()).isBetween(2, 100);
    assertThat(context.notes())
        .containsExactly(
            "attractor flew away after " + made.vertexCount() + " of 10000 points: lower step");
  }

  @Test
  void aPointThatDoesNotMoveIsDrawnInTheMiddle() {
    Attractor still =
        G.attractor().lorenz(it -> it.start(Vec3.ZERO)).points(3).side(50).center(7, 8);
    assertLines(still.make(), "7 8, 7 8, 7 8");
    assertLines(still.points(1).trace(Trace.STROKES).make(), "7 8, 7 8");
  }

  @Test
  void aLongWayIsGivenUpWhenNobodyWaits() {
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> G.attractor().points(1_000_000).make(Listening.until(3)));
  }

  @Test
  void numbersOutOfRangeAreRefusedByTheirNames() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> G.attractor().step(0))
        .withMessage("attractor step must be above 0, got 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> G.attractor().points(0))
        .withMessage("attractor points must be at least 1, got 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> G.attractor().rossler(it -> it.c(1e7)))
        .withMessage("attractor rossler c must lie between -1000000 and 1000000, got 10000000");
  }
}
