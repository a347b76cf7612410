package senga.effects;

import senga.geometry.Context;
import senga.kernel.SplitMix64;
import senga.math.Trig;
import senga.polygon.Nearest;
import senga.polygon.Rings;

/**
 * Sows the small round loops that growth begins with: places are thrown into the region until one
 * has room enough around it; if none has, the roomiest is taken, and the loop there is smaller.
 */
final class Sowing {
  /** Vertices of a loop at most. */
  static final int MOST_OF_A_LOOP = 16;

  private static final int TRIALS = 200;
  private static final int FEWEST_OF_A_LOOP = 8;

  /** From vertex to vertex, in spacings. */
  private static final double APART = 0.8;

  /** With less room, in spacings, only the first loop grows: more could not do so. */
  private static final double LEAST_ROOM = 0.5;

  /** A loop takes this part of its room. */
  private static final double FILLED = 0.8;

  /** How far a vertex lies off the circle, as part of its radius. */
  private static final double UNEVEN = 0.1;

  private final Nearest.Probe border;
  private final double[] box;
  private final SplitMix64 random;
  private final double spacing;
  private final double radius;

  Sowing(Rings rings, Nearest border, SplitMix64 random, double spacing) {
    this.border = border.probe();
    this.random = random;
    this.spacing = spacing;
    box = rings.box();
    radius = 2 * spacing;
  }

  Loops loops(int count, Context context) {
    Loops loops = new Loops();
    double[] circles = new double[3 * count];
    int used = 0;
    while (used < count) {
      context.checkpoint();
      if (!sow(circles, used)) {
        context.note("growth found room for %d of %d loops".formatted(used, count));
        break;
      }
      loops.add(uneven(circles[3 * used], circles[3 * used + 1], circles[3 * used + 2]));
      used++;
    }
    return loops;
  }

  /** Finds a circle beside those that there are; false if there is no room. */
  private boolean sow(double[] circles, int used) {
    double most = used == 0 ? 0 : LEAST_ROOM * spacing;
    boolean found = false;
    for (int i = 0; i < TRIALS && most < radius / FILLED; i++) {
      double u = random.between(box[0], box[2]);
      double v = random.between(box[1], box[3]);
      double room = room(u, v, circles, used);
      if (room > most) {
        most = room;
        found = true;
        circles[3 * used] = u;
        circles[3 * used + 1] = v;
        circles[3 * used + 2] = Math.min(radius, FILLED * room);
      }
    }
    return found;
  }

  /** How far it is to the border and to the nearest circle. */
  private double room(double u, double v, double[] circles, int used) {
    double room = -border.signed(u, v, 2 * radius);
    for (int i = 0; i < 3 * used && room > 0; i += 3) {
      double du = circles[i] - u;
      double dv = circles[i + 1] - v;
      room = Math.min(room, Math.sqrt(du * du + dv * dv) - circles[i + 2]);
    }
    return room;
  }

  /** Vertices around a circle, none of them outside. */
  private double[] uneven(double u, double v, double around) {
    int count = (int) Math.max(FEWEST_OF_A_LOOP, 2 * Math.PI * around / (APART * spacing));
    double[] points = new double[2 * count];
    double turn = random.between(0, 360);
    for (int i = 0; i < count; i++) {
      double angle = turn + 360.0 * i / count;
      double out = around * (1 - UNEVEN * random.nextDouble());
      points[2 * i] = u + out * Trig.cosDegrees(angle);
      points[2 * i + 1] = v + out * Trig.sinDegrees(angle);
    }
    return points;
  }
}
