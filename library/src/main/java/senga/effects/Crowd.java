package senga.effects;

import senga.geometry.Context;
import senga.kernel.RolledGrid;
import senga.polygon.Nearest;

/**
 * Loops that grow side by side, round by round: first each vertex finds out what pushes and pulls
 * it and how far it may go, then all go at once.
 *
 * <p>Why they never cross. Two lines that lie apart can first meet only where a vertex of one comes
 * upon an edge of the other. In a round every vertex goes less than half as far as the nearest edge
 * lies from it, and the ends of an edge go less than half as far as the nearest vertex lies from
 * it; so no vertex comes upon an edge. What cannot move, the border, leaves nearly all of the way.
 * Nothing has to be taken back, and there is nothing to be found when it is too late.
 */
final class Crowd {
  private static final int BLOCK = 256;

  /** As parts of the spacing: how far vertices push each other, and the farthest step. */
  private static final double REACH = 2;

  private static final double FARTHEST = 0.2;

  /** As parts of what is free. */
  private static final double OF_FREE = 0.45;

  private static final double OF_FREE_TO_BORDER = 0.9;

  /** So near, as part of the spacing, nothing comes: or rounding could make it cross. */
  private static final double KEPT = 1e-3;

  private static final double STEP = 0.15;
  private static final double PUSH = 1;
  private static final int MOST_HALVINGS = 4;

  private final Loops loops;
  private final Nearest border;
  private final double spacing;
  private final double avoid;
  private final boolean bounces;
  private final RolledGrid grid;
  private double[] forces = new double[0]; // u and v in turns
  private double[] out = new double[0]; // the direction to the border, if it is near
  private double[] free = new double[0]; // of a vertex, and of the edge after it

  Crowd(
      Loops loops, Nearest border, double spacing, double avoid, Growth.BoundaryMode boundaryMode) {
    this.loops = loops;
    this.border = border;
    this.spacing = spacing;
    this.avoid = avoid;
    bounces = boundaryMode == Growth.BoundaryMode.BOUNCE;
    grid = new RolledGrid(REACH * spacing);
  }

  /** No edge may be longer than the spacing. */
  void round(Context context) {
    int count = loops.count();
    if (forces.length < 2 * count) {
      forces = new double[4 * count];
      out = new double[4 * count];
      free = new double[4 * count];
    }
    grid.fill(loops.u, loops.v, count);
    context.share(0, count, BLOCK, this::findBorder);
    context.share(0, count, BLOCK, this::feel);
    context.checkpoint();
    for (int a = 0; a < count; a++) {
      go(a);
    }
  }

  private void findBorder(int from, int to) {
    Nearest.Probe probe = border.probe();
    for (int a = from; a < to; a++) {
      out[2 * a] = 0;
      out[2 * a + 1] = 0;
      if (loops.depth[a] < REACH * spacing) {
        double distance = probe.distance(loops.u[a], loops.v[a], 2 * REACH * spacing);
        loops.depth[a] = distance;
        if (distance > 0 && distance < REACH * spacing) {
          out[2 * a] = (probe.footU() - loops.u[a]) / distance;
          out[2 * a + 1] = (probe.footV() - loops.v[a]) / distance;
        }
      }
    }
  }

  private void feel(int from, int to) {
    Nearest.Probe probe = border.probe();
    for (int a = from; a < to; a++) {
      forces[2 * a] = 0;
      forces[2 * a + 1] = 0;
      free[2 * a] = Double.POSITIVE_INFINITY;
      free[2 * a + 1] = Double.POSITIVE_INFINITY;
      spring(a, loops.next[a]);
      spring(a, loops.before[a]);
      meetNeighbours(a);
      meetBorder(a, probe);
    }
  }

  private void spring(int a, int b) {
    double du = loops.u[b] - loops.u[a];
    double dv = loops.v[b] - loops.v[a];
    double length = Math.sqrt(du * du + dv * dv);
    if (length > 0) {
      double pull = (length - spacing) / length;
      forces[2 * a] += pull * du;
      forces[2 * a + 1] += pull * dv;
    }
  }

  private void meetNeighbours(int a) {
    int column = grid.place(loops.u[a]);
    int row = grid.place(loops.v[a]);
    for (int down = -1; down <= 1; down++) {
      for (int right = -1; right <= 1; right++) {
        int cell = grid.cell(column + right, row + down);
        for (int at = grid.start(cell); at < grid.start(cell + 1); at++) {
          meet(a, grid.point(at));
        }
      }
    }
  }

  private void meet(int a, int b) {
    double du = loops.u[b] - loops.u[a];
    double dv = loops.v[b] - loops.v[a];
    double squared = du * du + dv * dv;
    if (squared >= REACH * REACH * spacing * spacing || a == b) {
      return;
    }
    boolean joined = b == loops.next[a] || b == loops.before[a];
    if (!joined && squared > 0) {
      double distance = Math.sqrt(squared);
      double push = PUSH * (REACH * spacing - distance) / distance;
      forces[2 * a] -= push * du;
      forces[2 * a + 1] -= push * dv;
    }
    if (loops.next[b] != a) {
      free[2 * a] = Math.min(free[2 * a], toEdge(a, b));
    }
    if (loops.next[a] != b) {
      free[2 * a + 1] = Math.min(free[2 * a + 1], toEdge(b, a));
    }
  }

  /** How far a vertex lies from the edge that begins at another one. */
  private double toEdge(int vertex, int edge) {
    double u0 = loops.u[edge];
    double v0 = loops.v[edge];
    double du = loops.u[loops.next[edge]] - u0;
    double dv = loops.v[loops.next[edge]] - v0;
    double length = du * du + dv * dv;
    double u = loops.u[vertex] - u0;
    double v = loops.v[vertex] - v0;
    double part = length > 0 ? Math.max(0, Math.min(1, (u * du + v * dv) / length)) : 0;
    return Math.sqrt((u - part * du) * (u - part * du) + (v - part * dv) * (v - part * dv));
  }

  /** The border pushes as a loop does; very near to it nothing goes farther out. */
  private void meetBorder(int a, Nearest.Probe probe) {
    int b = loops.next[a];
    double depth = loops.depth[a];
    double room = toBorder(a, b, probe);
    free[2 * a + 1] = Math.min(free[2 * a + 1], room * OF_FREE_TO_BORDER / OF_FREE);
    if (depth >= REACH * spacing) {
      return;
    }
    double outU = out[2 * a];
    double outV = out[2 * a + 1];
    double push = avoid * PUSH * (REACH * spacing - depth);
    forces[2 * a] -= push * outU;
    forces[2 * a + 1] -= push * outV;
    double outwards = forces[2 * a] * outU + forces[2 * a + 1] * outV;
    if (outwards > 0 && depth < 0.5 * spacing) {
      double taken = bounces ? 2 * outwards : outwards;
      forces[2 * a] -= taken * outU;
      forces[2 * a + 1] -= taken * outV;
    }
  }

  /** No part of an edge lies nearer to the border. */
  private double toBorder(int a, int b, Nearest.Probe probe) {
    return toBorder(
        loops.u[a],
        loops.v[a],
        loops.depth[a],
        loops.u[b],
        loops.v[b],
        loops.depth[b],
        MOST_HALVINGS,
        probe);
  }

  /**
   * From an end to a place on the edge the distance shrinks by no more than the way; where that
   * does not tell enough, the middle is measured.
   */
  private double toBorder(
      double u0,
      double v0,
      double depth0,
      double u1,
      double v1,
      double depth1,
      int halvings,
      Nearest.Probe probe) {
    double length = Math.sqrt((u1 - u0) * (u1 - u0) + (v1 - v0) * (v1 - v0));
    double sure = 0.5 * (depth0 + depth1 - length);
    if (sure >= 0.5 * Math.min(depth0, depth1) || halvings == 0) {
      return Math.max(0, sure);
    }
    double u = 0.5 * (u0 + u1);
    double v = 0.5 * (v0 + v1);
    double depth = probe.distance(u, v, 2 * REACH * spacing);
    return Math.min(
        toBorder(u0, v0, depth0, u, v, depth, halvings - 1, probe),
        toBorder(u, v, depth, u1, v1, depth1, halvings - 1, probe));
  }

  private void go(int a) {
    double freely = Math.min(free[2 * a], Math.min(free[2 * a + 1], free[2 * loops.before[a] + 1]));
    double farthest = Math.min(FARTHEST * spacing, OF_FREE * Math.max(0, freely - KEPT * spacing));
    double wayU = STEP * forces[2 * a];
    double wayV = STEP * forces[2 * a + 1];
    double way = Math.sqrt(wayU * wayU + wayV * wayV);
    double part = way > farthest ? farthest / way : 1;
    loops.u[a] += part * wayU;
    loops.v[a] += part * wayV;
    loops.depth[a] -= part * way;
  }
}
