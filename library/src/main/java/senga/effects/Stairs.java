package senga.effects;

import senga.effects.Pixelate.Corner;
import senga.geometry.PolylinesBuilder;
import senga.math.Vec3;

/** The walk along a grid. Places are counted in steps, in doubles, which hold all whole numbers. */
final class Stairs {
  private final Vec3 step;
  private final Corner corner;
  private final PolylinesBuilder lines;
  private double x;
  private double y;
  private double z;

  Stairs(Pixelate pixelate, PolylinesBuilder lines) {
    this.step = pixelate.step();
    this.corner = pixelate.corner();
    this.lines = lines;
  }

  /** The number of the nearest grid point; halves go away from zero. */
  static double cell(double mm, double step) {
    double steps = Math.abs(mm) / step;
    return Math.copySign(Math.floor(steps + 0.5), mm) + 0.0;
  }

  /** Walks to the grid point next to a place, or begins there. */
  void to(double toX, double toY, double toZ, boolean begins) {
    double goalX = cell(toX, step.x());
    double goalY = cell(toY, step.y());
    double goalZ = cell(toZ, step.z());
    if (begins || (goalX == x && goalY == y)) {
      boolean moves = begins || goalZ != z;
      x = goalX;
      y = goalY;
      z = goalZ;
      if (moves) {
        vertex();
      }
    } else {
      walk(goalX - x, goalY - y, goalZ - z);
    }
  }

  private void walk(double wayX, double wayY, double wayZ) {
    double startX = x;
    double startY = y;
    double startZ = z;
    boolean flat = Math.abs(wayX) >= Math.abs(wayY);
    boolean xFirst = corner == Corner.AUTO ? flat : corner == Corner.XY;
    double longer = Math.max(Math.abs(wayX), Math.abs(wayY));
    double steps = Math.abs(wayX) + Math.abs(wayY);
    for (double i = 1; i <= longer; i++) {
      double nextX = startX + Math.copySign(Math.floor(Math.abs(wayX) * i / longer + 0.5), wayX);
      double nextY = startY + Math.copySign(Math.floor(Math.abs(wayY) * i / longer + 0.5), wayY);
      if (nextX != x && nextY != y) {
        x = xFirst ? nextX : x;
        y = xFirst ? y : nextY;
        z = startZ + wayZ * (Math.abs(x - startX) + Math.abs(y - startY)) / steps;
        vertex();
      }
      x = nextX;
      y = nextY;
      z = startZ + wayZ * (Math.abs(x - startX) + Math.abs(y - startY)) / steps;
      vertex();
    }
  }

  private void vertex() {
    lines.vertex(x * step.x(), y * step.y(), z * step.z());
  }
}
