package senga.plot;

import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;

/**
 * A plotter that does what it is told, one thing after the other, with a {@link
 * SimulatedController} for either state of the pen. It comes from the corner and goes back there.
 */
final class SimulatedPlotter {
  private final MachineProfile machine;
  private final SimulatedController drawing;
  private final SimulatedController travelling;
  private double x;
  private double y;
  private boolean isDown;
  private double clock;

  SimulatedPlotter(MachineProfile machine) {
    this.machine = machine;
    drawing = new SimulatedController(machine.drawing());
    travelling = new SimulatedController(machine.travelling());
  }

  /** Seconds until all lines are drawn and the pen is back. */
  double draw(Polylines lines) {
    for (int line = 0; line < lines.lineCount(); line++) {
      int first = lines.start(line);
      int last = lines.end(line) - 1;
      if (x != lines.x(first) || y != lines.y(first) || !isDown) {
        travel(lines.x(first), lines.y(first));
        pen(true);
      }
      clock += drawing.along(lines, line);
      x = lines.x(last);
      y = lines.y(last);
    }
    travel(0, 0);
    return clock;
  }

  private void travel(double toX, double toY) {
    pen(false);
    Polylines way = new PolylinesBuilder().segment(x, y, 0, toX, toY, 0).build();
    clock += travelling.along(way, 0);
    x = toX;
    y = toY;
  }

  private void pen(boolean down) {
    if (down != isDown) {
      clock += (down ? machine.down() : machine.up()) + machine.settling();
      isDown = down;
    }
  }
}
