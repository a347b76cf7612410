package senga.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import senga.control.Controls;
import senga.scene.Canvas;
import senga.scene.Frame;

/** The beat goes on from where it is, whoever changes the tempo. */
class KeptBeatTest {
  private static final double EXACT = 1e-9;
  private final ControlDesk desk = new ControlDesk();
  private double seconds;
  private final KeptBeat controls = new KeptBeat(desk, () -> seconds);

  private double beat() {
    return new Frame(0, seconds, Canvas.mm(10, 10), 0, controls.get()).beat();
  }

  private double beatAt(double time) {
    seconds = time;
    return beat();
  }

  @Test
  void aNewTempoBendsTheBeatAndDoesNotMoveIt() {
    assertThat(beatAt(10)).isEqualTo(20);
    desk.set("clock/tempo", 60);
    assertThat(beat()).isCloseTo(20, within(EXACT));
    assertThat(beatAt(12)).isCloseTo(22, within(EXACT));
    desk.set("clock/tempo", 240);
    assertThat(beatAt(13)).as("the frame in which it is seen first").isCloseTo(23, within(EXACT));
    assertThat(beatAt(14)).isCloseTo(27, within(EXACT));
  }

  @Test
  void theFirstTempoOfASketchHoldsFromTheStart() {
    desk.start(Controls.NONE.with("clock/tempo", 90));
    assertThat(beatAt(4)).isEqualTo(6);
    assertThat(controls.get().value("clock/phase", Double.NaN)).isNaN();
    desk.start(Controls.NONE.with("clock/tempo", 30)); // a new version of the sketch says another
    assertThat(beat()).isCloseTo(6, within(EXACT));
    assertThat(beatAt(6)).isCloseTo(7, within(EXACT));
  }

  @Test
  void aRewindBeginsAtBeatZero() {
    beatAt(10);
    desk.set("clock/tempo", 75);
    assertThat(beat()).isCloseTo(20, within(EXACT));
    assertThat(beatAt(0)).isZero();
    assertThat(beatAt(4)).isEqualTo(5);
  }

  @Test
  void whoAsksForAPhaseHasItFromTheStart() {
    desk.start(Controls.NONE.with("clock/phase", 0.5));
    assertThat(beatAt(0)).isEqualTo(0.5);
    assertThat(beatAt(0)).as("it stands still").isEqualTo(0.5);
    assertThat(beatAt(1)).isEqualTo(2.5);
    desk.set("clock/tempo", 60);
    assertThat(beatAt(2)).isCloseTo(4.5, within(EXACT));
    assertThat(beatAt(0)).isEqualTo(0.5);
  }

  @Test
  void theBeatOfAClockIsLeftAlone() {
    desk.set("clock/beat", 7);
    for (double tempo : new double[] {120, 121, 119}) {
      desk.set("clock/tempo", tempo);
      assertThat(beatAt(seconds + 1)).isEqualTo(7);
    }
    assertThat(controls.get().value("clock/phase", Double.NaN)).isNaN();
  }

  @Test
  void whileNothingChangesTheSnapshotIsTheDesksOwn() {
    beatAt(3);
    desk.set("clock/tempo", 100);
    Controls first = controls.get();
    seconds = 5;
    assertThat(controls.get()).isSameAs(first).isSameAs(desk.get());
  }

  @Test
  void aFrameSaysTheSameBeatWhenItIsDrawnAgain() {
    SplittableRandom random = new SplittableRandom(12);
    double before = beatAt(0.5);
    for (int i = 0; i < 500; i++) {
      double step = random.nextDouble(0.1);
      double tempo = random.nextInt(3) == 0 ? random.nextDouble(10, 1000) : Double.NaN;
      double known = controls.get().value("clock/tempo", Frame.USUAL_TEMPO);
      if (tempo > 0) {
        desk.set("clock/tempo", tempo);
      }
      double now = beatAt(seconds + step);
      assertThat(now - before).isCloseTo(step * known / 60, within(1e-6));
      before = now;
      Frame again = new Frame(0, seconds, Canvas.mm(1, 1), 0, desk.get());
      assertThat(again.beat()).isEqualTo(now);
    }
  }
}
