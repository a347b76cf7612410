package senga.shapes;

import senga.geometry.Generation;
import senga.math.Require;
import senga.math.Trig;
import senga.math.Vec3;

/**
 * A point on its way through one of the systems: where it is, and its step to the next place. Flows
 * go by the classical rule of Runge and Kutta (W. Kutta, 1901).
 */
final class AttractorFlow {
  /** The size of a system's numbers: beyond it nothing stays in range for two steps. */
  private static final double MOST = 1e6;

  private final Attractor system;
  private final double[] place;
  private final double[] slope = new double[3];
  private final double[] middle = new double[3];
  private final double[] sum = new double[3];

  AttractorFlow(Attractor system) {
    this.system = system;
    Vec3 start =
        switch (system.kind()) {
          case LORENZ -> system.lorenz().start();
          case ROSSLER -> system.rossler().start();
          case AIZAWA -> system.aizawa().start();
          case THREE_SCROLL -> system.threeScroll().start();
          case DE_JONG -> system.deJong().start();
          case CLIFFORD -> system.clifford().start();
        };
    place = new double[] {start.x(), start.y(), start.z()};
  }

  /**
   * One of the numbers of a system.
   *
   * @throws IllegalArgumentException if it is too large or not finite
   */
  static double number(String name, double value) {
    return Require.within("attractor " + name, value, -MOST, MOST);
  }

  double coordinate(int axis) {
    return place[axis];
  }

  /** Whether it is still near enough to be drawn; NaN is nowhere. */
  boolean isInReach() {
    return Math.abs(place[0]) <= Limits.FAR
        && Math.abs(place[1]) <= Limits.FAR
        && Math.abs(place[2]) <= Limits.FAR;
  }

  void advance() {
    switch (system.kind()) {
      case DE_JONG -> jump(system.deJong());
      case CLIFFORD -> jump(system.clifford());
      default -> flow(system.step());
    }
  }

  private void jump(Attractor.DeJong n) {
    double x = place[0];
    double y = place[1];
    place[0] = Trig.sin(n.a() * y) - Trig.cos(n.b() * x);
    place[1] = Trig.sin(n.c() * x) - Trig.cos(n.d() * y);
    place[2] += n.rise();
  }

  private void jump(Attractor.Clifford n) {
    double x = place[0];
    double y = place[1];
    place[0] = Trig.sin(n.a() * y) + n.c() * Trig.cos(n.a() * x);
    place[1] = Trig.sin(n.b() * x) + n.d() * Trig.cos(n.b() * y);
    place[2] += n.rise();
  }

  private void flow(double time) {
    slopeAt(place);
    System.arraycopy(slope, 0, sum, 0, 3);
    look(time / 2, 2);
    look(time / 2, 2);
    look(time, 1);
    for (int axis = 0; axis < 3; axis++) {
      place[axis] += time / 6 * sum[axis];
    }
  }

  /** Follows the last slope for a while, and adds the slope found there with this weight. */
  private void look(double time, int weight) {
    for (int axis = 0; axis < 3; axis++) {
      middle[axis] = place[axis] + time * slope[axis];
    }
    slopeAt(middle);
    for (int axis = 0; axis < 3; axis++) {
      sum[axis] += weight * slope[axis];
    }
  }

  private void slopeAt(double[] p) {
    switch (system.kind()) {
      case LORENZ -> lorenz(system.lorenz(), p[0], p[1], p[2]);
      case ROSSLER -> rossler(system.rossler(), p[0], p[1], p[2]);
      case AIZAWA -> aizawa(system.aizawa(), p[0], p[1], p[2]);
      case THREE_SCROLL -> threeScroll(system.threeScroll(), p[0], p[1], p[2]);
      case DE_JONG, CLIFFORD -> throw new IllegalStateException("a map has no slope");
    }
  }

  private void lorenz(Attractor.Lorenz n, double x, double y, double z) {
    slope[0] = n.sigma() * (y - x);
    slope[1] = x * (n.rho() - z) - y;
    slope[2] = x * y - n.beta() * z;
  }

  private void rossler(Attractor.Rossler n, double x, double y, double z) {
    slope[0] = -y - z;
    slope[1] = x + n.a() * y;
    slope[2] = n.b() + z * (x - n.c());
  }

  private void aizawa(Attractor.Aizawa n, double x, double y, double z) {
    double round = x * x + y * y;
    slope[0] = (z - n.b()) * x - n.d() * y;
    slope[1] = n.d() * x + (z - n.b()) * y;
    slope[2] =
        system.generation() == Generation.PYXIDRAW
            ? n.c() - n.a() * z - z * round
            : n.c() + n.a() * z - z * z * z / 3 - round * (1 + n.e() * z) + n.f() * z * x * x * x;
  }

  private void threeScroll(Attractor.ThreeScroll n, double x, double y, double z) {
    slope[0] = n.a() * (y - x) + n.d() * x * z;
    slope[1] = n.c() * y - x * z;
    slope[2] = n.b() * z + x * y - n.e() * x * x;
  }
}
