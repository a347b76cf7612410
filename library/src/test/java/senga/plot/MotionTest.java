package senga.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.kernel.SplitMix64;
import senga.testing.LineText;

class MotionTest {
  private static final Pace PACE = new Pace(50, 500, 0.01, Pace.WHOLE_STROKE);

  @Test
  void aStraightWayIsATrapezoidOrATriangle() {
    Motion motion = new Motion(PACE);
    assertThat(motion.straight(100)).isCloseTo(2 + 0.1, within(1e-12)); // 0.1 s up, 0.1 s down
    assertThat(motion.straight(1.25)).isCloseTo(0.1, within(1e-12)); // never above 25 mm/s
    assertThat(motion.straight(0)).isZero();
  }

  @Test
  void whereALineIsDividedMakesNoDifference() {
    Motion motion = new Motion(PACE);
    Polylines lines = LineText.lines("0 0, 100 0 | 0 0, 1 0, 1 0, 17 0, 60 0, 60.5 0, 100 0");
    assertThat(motion.along(lines, 1)).isCloseTo(motion.along(lines, 0), within(1e-9));
  }

  @Test
  void atATurnBackThePenHaltsAndRoundAFlatCornerItDoesNot() {
    Motion motion = new Motion(PACE);
    Polylines lines = LineText.lines("0 0, 50 0, 0 0 | 0 0, 50 0, 100 1");
    assertThat(motion.along(lines, 0)).isCloseTo(2 * motion.straight(50), within(1e-9));
    assertThat(motion.along(lines, 1)).isLessThan(motion.straight(101));
  }

  @Test
  void dotsAndEmptyLinesTakeNoTime() {
    Polylines lines = LineText.lines("5 5 | 7 7, 7 7");
    assertThat(new Motion(PACE).along(lines, 0)).isZero();
    assertThat(new Motion(PACE).along(lines, 1)).isZero();
  }

  @Test
  void timesAreThoseOfSimulatedControllers() {
    for (MachineProfile machine : MachineProfile.KNOWN) {
      for (Polylines lines : twentyDrawings()) {
        Motion planned = new Motion(machine.drawing());
        SimulatedController real = new SimulatedController(machine.drawing());
        double expected = 0;
        double actual = 0;
        for (int line = 0; line < lines.lineCount(); line++) {
          expected += real.along(lines, line);
          actual += planned.along(lines, line);
        }
        assertThat(actual)
            .as("%s", machine.name())
            .isCloseTo(expected, Percentage.withPercentage(3));
      }
    }
  }

  @Test
  void aWholePlotTakesAsLongAsOnASimulatedPlotter() {
    for (MachineProfile machine : MachineProfile.KNOWN) {
      int number = 0;
      for (Polylines lines : twentyDrawings()) {
        Polylines ordered = new Order().apply(lines, Context.plain());
        for (Polylines drawn : List.of(lines, ordered)) {
          assertThat(PlotFigures.of(drawn, Route.HOME, machine).seconds())
              .as("drawing %d on %s", number, machine.name())
              .isCloseTo(new SimulatedPlotter(machine).draw(drawn), Percentage.withPercentage(3));
        }
        number++;
      }
      assertThat(number).isEqualTo(20);
    }
  }

  /** Rings, zigzags, crooked lines of short and long segments, spirals. */
  private static List<Polylines> twentyDrawings() {
    List<Polylines> drawings = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      drawings.add(Strokes.rings(6, 8 + 40 * i, i));
      drawings.add(Strokes.scattered(20, i));
      drawings.add(crooked(0.1 + i, i));
      drawings.add(spiral(0.05 + 0.2 * i));
    }
    return drawings;
  }

  private static Polylines crooked(double segment, long seed) {
    SplitMix64 random = new SplitMix64(seed);
    PolylinesBuilder lines = new PolylinesBuilder();
    double angle = 0;
    double x = 0;
    double y = 0;
    for (int i = 0; i < 300; i++) {
      lines.vertex(x, y);
      angle += random.between(-0.6, 0.6);
      x += segment * Math.cos(angle);
      y += segment * Math.sin(angle);
    }
    return lines.endLine().build();
  }

  private static Polylines spiral(double segment) {
    PolylinesBuilder lines = new PolylinesBuilder();
    double angle = 0;
    for (int i = 0; i < 400; i++) {
      double radius = 1 + angle;
      lines.vertex(radius * Math.cos(angle), radius * Math.sin(angle));
      angle += segment / radius;
    }
    return lines.endLine().build();
  }
}
