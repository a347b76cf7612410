package senga.effects;

import java.util.List;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.math.Vec3;

/**
 * Cuts lines to the part of space between walls through one point (M. Cyrus and J. Beck, 1978:
 * along a segment every wall leaves an interval). What runs along a wall is kept apart.
 */
final class Cutting {
  private final List<Vec3> normals;
  private final Vec3 center;
  private final double near;
  private final PolylinesBuilder inner = new PolylinesBuilder();
  private final PolylinesBuilder walls = new PolylinesBuilder();
  private PolylinesBuilder open = inner; // which of them has a line that goes on
  private boolean goesOn;

  /**
   * @param normals of the walls, pointing inwards, of length 1
   * @param near so far from a wall a place counts as on it, in mm
   */
  Cutting(List<Vec3> normals, Vec3 center, double near) {
    this.normals = normals;
    this.center = center;
    this.near = near;
  }

  /** What lies within, but for what runs along a wall. */
  Polylines inner() {
    return inner.build();
  }

  /** What runs along a wall. */
  Polylines walls() {
    return walls.build();
  }

  /** Takes the inner part of a line. */
  void line(Polylines input, int line) {
    int first = input.start(line);
    int count = Measure.count(input, line);
    if (count == 1) {
      point(input, first);
    }
    int begin = input.isClosed(line) ? outside(input, first, count - 1) : 0;
    for (int i = 0; i < count - 1; i++) {
      int a = first + (i + begin) % (count - 1);
      segment(input, a, a + 1);
    }
    end();
  }

  /** A ring begins where it is outside, so that its part around the seam is not cut there. */
  private int outside(Polylines input, int first, int count) {
    for (int i = 0; i < count; i++) {
      for (Vec3 normal : normals) {
        if (depth(input, first + i, normal) < -near) {
          return i;
        }
      }
    }
    return 0;
  }

  private void point(Polylines input, int i) {
    boolean onWall = false;
    for (Vec3 normal : normals) {
      double depth = depth(input, i, normal);
      if (depth < -near) {
        return;
      }
      onWall |= depth <= near;
    }
    (onWall ? walls : inner).append(input, i, i + 1).endLine();
  }

  private void segment(Polylines input, int a, int b) {
    double from = 0;
    double to = 1;
    boolean onWall = false;
    for (Vec3 normal : normals) {
      double atA = depth(input, a, normal);
      double atB = depth(input, b, normal);
      onWall |= Math.abs(atA) <= near && Math.abs(atB) <= near;
      if (atA < -near && atB < -near) {
        to = -1;
      } else if (atA < -near) {
        from = Math.max(from, Math.min(1, atA / (atA - atB)));
      } else if (atB < -near) {
        to = Math.min(to, Math.max(0, atA / (atA - atB)));
      }
    }
    if (from > to || (from == to && from > 0)) {
      end();
    } else if (from < to) {
      add(input, a, from, to, onWall ? walls : inner);
    }
  }

  private void add(Polylines input, int a, double from, double to, PolylinesBuilder target) {
    if (!goesOn || from > 0 || target != open) {
      end();
      place(input, a, from, target);
    }
    place(input, a, to, target);
    open = target;
    goesOn = true;
    if (to < 1) {
      end();
    }
  }

  private void end() {
    if (goesOn) {
      open.endLine();
    }
    goesOn = false;
  }

  private static void place(Polylines input, int a, double part, PolylinesBuilder target) {
    if (part == 0 || part == 1) {
      int i = part == 0 ? a : a + 1;
      target.vertex(input.x(i), input.y(i), input.z(i));
    } else {
      target.vertex(
          input.x(a) + part * ((double) input.x(a + 1) - input.x(a)),
          input.y(a) + part * ((double) input.y(a + 1) - input.y(a)),
          input.z(a) + part * ((double) input.z(a + 1) - input.z(a)));
    }
  }

  /** How far inside of a wall a vertex lies, in mm. */
  private double depth(Polylines input, int i, Vec3 normal) {
    return (input.x(i) - center.x()) * normal.x()
        + (input.y(i) - center.y()) * normal.y()
        + (input.z(i) - center.z()) * normal.z();
  }
}
