package senga.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import senga.geometry.Polylines;
import senga.testing.LineText;

class PlotFiguresTest {
  private static final Pace PACE = new Pace(10, 1e9, 0, 1);
  private static final MachineProfile PLAIN = new MachineProfile("plain", PACE, PACE, 2, 3, 0.5);

  private static PlotFigures of(String text, Route route) {
    return PlotFigures.of(LineText.lines(text), route, PLAIN);
  }

  @Test
  void waysWithThePenDownAndUpAreCountedApart() {
    PlotFigures figures = of("30 40, 130 40 | 130 140, 130 40 | 5 5", Route.FREE);
    assertThat(figures.strokes()).isEqualTo(3);
    assertThat(figures.lifts()).isEqualTo(3);
    assertThat(figures.drawn()).isCloseTo(0.2, within(1e-9));
    assertThat(figures.travelled()).isCloseTo(0.1 + Math.hypot(0.125, 0.035), within(1e-9));
  }

  @Test
  void theWayFromAndToTheRoutesEndsCounts() {
    assertThat(of("30 40, 40 30", Route.HOME).travelled()).isCloseTo(0.1, within(1e-9));
  }

  @Test
  void whereAStrokeBeginsAtTheEndOfTheLastThePenStaysDown() {
    PlotFigures figures = of("0 0, 10 0 | 10 0, 20 0", Route.FREE);
    assertThat(figures.lifts()).isEqualTo(1);
    assertThat(figures.seconds()).isCloseTo(2 + 2 + 0.5 + 3 + 0.5, within(1e-3));
  }

  @Test
  void ofNothingThereIsNothing() {
    assertThat(PlotFigures.of(Polylines.EMPTY, Route.HOME, PLAIN)).isEqualTo(PlotFigures.NONE);
  }

  @Test
  void aMachineThatStandsStillIsRefused() {
    assertThatThrownBy(() -> MachineProfile.AXIDRAW.drawingSpeed(0))
        .hasMessage("speed in mm/s must be above 0, got 0");
  }
}
