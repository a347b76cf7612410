package senga.plot;

import java.util.Optional;
import senga.geometry.Polylines;
import senga.math.Vec3;

/**
 * What a plotter does to draw lines in their order.
 *
 * @param strokes lines and dots
 * @param lifts how often the pen goes up: once after each stroke, unless the next begins there
 * @param drawn with the pen down, in m
 * @param travelled with the pen up, in m, the way from the route's start and to its end included
 * @param seconds on the machine
 */
public record PlotFigures(int strokes, int lifts, double drawn, double travelled, double seconds) {
  /** Of nothing. */
  public static final PlotFigures NONE = new PlotFigures(0, 0, 0, 0, 0);

  private static final double MM = 1000;

  /** Of lines that are drawn as they lie, one after the other. */
  public static PlotFigures of(Polylines lines, Route route, MachineProfile machine) {
    return new Sum(lines, machine).over(route);
  }

  /** Both together. */
  public PlotFigures plus(PlotFigures other) {
    return new PlotFigures(
        strokes + other.strokes,
        lifts + other.lifts,
        drawn + other.drawn,
        travelled + other.travelled,
        seconds + other.seconds);
  }

  /** What these have more than others; below 0 what they have less. */
  public PlotFigures minus(PlotFigures other) {
    return new PlotFigures(
        strokes - other.strokes,
        lifts - other.lifts,
        drawn - other.drawn,
        travelled - other.travelled,
        seconds - other.seconds);
  }

  /** Adds up what one line after the other costs. */
  private static final class Sum {
    private final Polylines lines;
    private final MachineProfile machine;
    private final Motion drawing;
    private final Motion travelling;
    private int strokes;
    private int lifts;
    private double drawn;
    private double travelled;
    private double seconds;

    private Sum(Polylines lines, MachineProfile machine) {
      this.lines = lines;
      this.machine = machine;
      drawing = new Motion(machine.drawing());
      travelling = new Motion(machine.travelling());
    }

    private PlotFigures over(Route route) {
      int last = -1; // the vertex at which the pen is
      for (int line = 0; line < lines.lineCount(); line++) {
        int first = lines.start(line);
        if (lines.end(line) > first) {
          go(
              last < 0 ? apart(route.start(), first) : Lengths.between(lines, last, first),
              last < 0);
          drawn += Lengths.of(lines, line);
          seconds += drawing.along(lines, line);
          strokes++;
          last = lines.end(line) - 1;
        }
      }
      if (last >= 0) {
        lift();
        travel(apart(route.end(), last));
      }
      return new PlotFigures(strokes, lifts, drawn / MM, travelled / MM, seconds);
    }

    /**
     * Goes to where the next stroke begins; from where the last one ends the pen must be lifted.
     */
    private void go(double way, boolean isUp) {
      if (!isUp && way > 0) {
        lift();
      }
      if (isUp || way > 0) {
        travel(way);
        seconds += machine.down() + machine.settling();
      }
    }

    private void lift() {
      lifts++;
      seconds += machine.up() + machine.settling();
    }

    private void travel(double way) {
      travelled += way;
      seconds += travelling.straight(way);
    }

    private double apart(Optional<Vec3> place, int vertex) {
      return place
          .map(at -> Math.sqrt(square(at.x() - lines.x(vertex)) + square(at.y() - lines.y(vertex))))
          .orElse(0.0);
    }

    private static double square(double value) {
      return value * value;
    }
  }
}
