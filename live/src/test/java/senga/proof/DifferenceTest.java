package senga.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import senga.plot.MachineProfile;
import senga.plot.PlotFigures;
import senga.plot.PlotPlan;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Pen;

/** What a knob has brought, told only where it can be known. */
class DifferenceTest {
  private static final long SECOND = 1_000_000_000L;
  private static final boolean STOOD = true;
  private static final boolean MOVES = false;

  private final Difference difference = new Difference();

  private static Proof proof(double at, int lifts, double seconds) {
    return new Proof(
        at,
        false,
        Proof.Stage.LYING,
        Canvas.mm(100, 100),
        MachineProfile.AXIDRAW,
        new PlotFigures(lifts, lifts, 1, 1, seconds),
        null,
        null,
        null,
        null,
        "");
  }

  private static Proof planned(Proof proof, int lifts, double seconds) {
    PlotFigures figures = new PlotFigures(lifts, lifts, 1, 1, seconds);
    PlotPlan plan =
        new PlotPlan(
            new Drawing(proof.paper(), List.of()),
            List.of(new PlotPlan.OfPen(Pen.DEFAULT, proof.asItLies(), figures)));
    return proof.planned(Proof.Stage.WHOLE, plan, null);
  }

  @Test
  void withoutAChangeThereIsNone() {
    Proof now = proof(1, 10, 60);
    difference.look(0, now, STOOD, 0);
    assertThat(difference.isOf(now)).isFalse();
  }

  @Test
  void aSliderThatIsDraggedIsOneChange() {
    difference.look(0, proof(1, 10, 60), STOOD, 0);
    difference.look(1, proof(1, 10, 60), STOOD, SECOND);
    difference.look(2, proof(1, 20, 90), STOOD, 3 * SECOND / 2);
    Proof now = planned(proof(1, 40, 420), 30, 300);
    difference.look(3, now, STOOD, 2 * SECOND);
    assertThat(difference.isOf(now)).isTrue();
    assertThat(difference.seconds(now)).isEqualTo(360);
    assertThat(difference.lifts(now)).isEqualTo(30);
    assertThat(difference.plannedSeconds(now)).as("nothing planned before").isNaN();
    difference.look(4, now, STOOD, 10 * SECOND);
    Proof less = planned(proof(1, 35, 400), 25, 270);
    assertThat(difference.seconds(less)).isEqualTo(-20);
    assertThat(difference.plannedSeconds(less)).isEqualTo(-30);
    assertThat(difference.plannedLifts(less)).isEqualTo(-5);
  }

  @Test
  void whileThePictureMovesByItselfNothingIsTold() {
    difference.look(1, proof(1, 10, 60), MOVES, SECOND);
    assertThat(difference.isOf(proof(2, 20, 90))).isFalse();
    assertThat(difference.isOf(proof(1, 20, 90))).as("the sketch is paused").isTrue();
    difference.look(2, proof(1, 10, 60), STOOD, 5 * SECOND);
    assertThat(difference.isOf(proof(2, 20, 90))).as("time does nothing here").isTrue();
  }
}
