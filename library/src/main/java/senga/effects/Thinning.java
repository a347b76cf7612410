package senga.effects;

import java.util.Arrays;
import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;

/**
 * Chooses the vertices of a line that stay: its ends, then of each piece between two that stay the
 * one farthest from the straight way, as long as that is farther than the tolerance. Pieces wait on
 * a stack, so that a long line does not end in a deep recursion.
 */
final class Thinning {
  private final Polylines input;
  private final double tolerance;
  private final Context context;
  private boolean[] stays = new boolean[0];
  private int[] stack = new int[64];
  private int depth;
  private int farthest;

  Thinning(Polylines input, double tolerance, Context context) {
    this.input = input;
    this.tolerance = tolerance;
    this.context = context;
  }

  /** Adds what stays of the vertices {@code from} to {@code to - 1}. */
  void line(int from, int to, boolean ring, PolylinesBuilder target) {
    int count = to - from;
    if (stays.length < count) {
      stays = new boolean[count];
    }
    Arrays.fill(stays, 0, count, count < 3);
    if (count >= 3) {
      stays[0] = true;
      stays[count - 1] = true;
      if (ring) {
        ring(from, to - 1);
      } else {
        thin(from, from, to - 1);
      }
    }
    for (int i = 0; i < count; i++) {
      if (stays[i]) {
        target.vertex(input.x(from + i), input.y(from + i), input.z(from + i));
      }
    }
    target.endLine();
  }

  /** A ring has no ends: it is cut at its first vertex and the one farthest from it. */
  private void ring(int from, int last) {
    farthest(from, last, from, from);
    int opposite = farthest;
    stays[opposite - from] = true;
    thin(from, from, opposite);
    thin(from, opposite, last);
    if (staying(last - from + 1) < 4) {
      third(from, opposite, last);
    }
  }

  /** Keeps one more vertex of a ring of which only two places are left. */
  private void third(int from, int opposite, int last) {
    double before = farthest(from, opposite, from, opposite);
    int candidate = farthest;
    double behind = farthest(opposite, last, opposite, last);
    if (Math.max(before, behind) > 0) {
      int third = behind > before ? farthest : candidate;
      stays[third - from] = true; // the ways around it are new, and must be looked at
      thin(from, third < opposite ? from : opposite, third);
      thin(from, third, third < opposite ? opposite : last);
    }
  }

  private int staying(int count) {
    int staying = 0;
    for (int i = 0; i < count; i++) {
      staying += stays[i] ? 1 : 0;
    }
    return staying;
  }

  private void thin(int base, int from, int to) {
    push(from, to);
    while (depth > 0) {
      int b = stack[--depth];
      int a = stack[--depth];
      context.checkpoint();
      if (farthest(a, b, a, b) > tolerance) {
        stays[farthest - base] = true;
        int middle = farthest;
        push(a, middle);
        push(middle, b);
      }
    }
  }

  private void push(int a, int b) {
    if (b - a < 2) {
      return;
    }
    if (depth + 2 > stack.length) {
      stack = Arrays.copyOf(stack, 2 * stack.length);
    }
    stack[depth++] = a;
    stack[depth++] = b;
  }

  /** Finds the vertex between two that is farthest from the segment {@code a} to {@code b}. */
  private double farthest(int from, int to, int a, int b) {
    double most = -1;
    double dx = (double) input.x(b) - input.x(a);
    double dy = (double) input.y(b) - input.y(a);
    double dz = (double) input.z(b) - input.z(a);
    double square = dx * dx + dy * dy + dz * dz;
    for (int i = from + 1; i < to; i++) {
      double vx = (double) input.x(i) - input.x(a);
      double vy = (double) input.y(i) - input.y(a);
      double vz = (double) input.z(i) - input.z(a);
      double along = square > 0 ? Math.clamp((vx * dx + vy * dy + vz * dz) / square, 0, 1) : 0;
      vx -= along * dx;
      vy -= along * dy;
      vz -= along * dz;
      double distance = vx * vx + vy * vy + vz * vz;
      if (distance > most) {
        most = distance;
        farthest = i;
      }
    }
    return most < 0 ? -1 : Math.sqrt(most);
  }
}
