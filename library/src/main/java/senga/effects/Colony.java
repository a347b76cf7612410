package senga.effects;

import java.util.Arrays;
import senga.geometry.Context;
import senga.geometry.PolylinesBuilder;
import senga.kernel.SplitMix64;
import senga.math.Trig;
import senga.polygon.Nearest;
import senga.polygon.Plane;
import senga.polygon.Rings;

/**
 * The loops of {@link Growth}. Points lie loop after loop in two arrays; each round reads their old
 * places and writes new ones, so points can be shared among threads.
 */
final class Colony {
  /** Points of a loop in the beginning. */
  static final int MOST_OF_A_SEED = 64;

  private static final int LEAST_OF_A_SEED = 8;
  private static final int MOST_OF_A_LOOP = 20_000;
  private static final int TRIALS = 400;
  private static final double ROOM = 0.8; // of it is taken by a loop
  private static final double LEAST_ROOM = 0.4; // for a second loop, in spacings
  private static final int BLOCK = 64;
  private static final double JITTER = 0.08; // of the spacing
  private static final double REACH = 2; // of repulsion and edge, in spacings
  private static final double MOST_FORCE = 1; // in spacings
  private static final double STEP = 0.15;
  private static final double PUSH = 0.1; // away from the edge, in spacings

  private final Growth growth;
  private final double spacing;
  private final Nearest nearest;
  private final double[] box;
  private final int mostPoints;
  private double[] u = new double[256];
  private double[] v = new double[256];
  private int[] loops = new int[16]; // where each begins, and the last one ends
  private int loopCount;
  private double[] nextU = new double[0];
  private double[] nextV = new double[0];

  Colony(Growth growth, Rings rings, int mostPoints) {
    this.growth = growth;
    this.mostPoints = mostPoints;
    spacing = growth.targetSpacing();
    nearest = new Nearest(rings);
    box = rings.box();
  }

  private int size() {
    return loops[loopCount];
  }

  /** Puts a small loop where there is room for it inside, or where most is; none without room. */
  void sow(SplitMix64 random) {
    Nearest.Probe probe = nearest.probe();
    double bestU = 0;
    double bestV = 0;
    double most = loopCount == 0 ? 0 : LEAST_ROOM * spacing;
    boolean found = false;
    for (int i = 0; i < TRIALS && !(found && ROOM * most > REACH * spacing); i++) {
      double atU = random.between(box[0], box[2]);
      double atV = random.between(box[1], box[3]);
      double room = -probe.signed(atU, atV, Double.MAX_VALUE);
      room = room > most ? Math.min(room, toOthers(atU, atV)) : room;
      if (room > most) {
        found = true;
        most = room;
        bestU = atU;
        bestV = atV;
      }
    }
    if (found) {
      loop(bestU, bestV, Math.min(REACH * spacing, ROOM * most), random);
    }
  }

  /** How far it is to a point of a loop. */
  private double toOthers(double atU, double atV) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < size(); i++) {
      least = Math.min(least, (u[i] - atU) * (u[i] - atU) + (v[i] - atV) * (v[i] - atV));
    }
    return Math.sqrt(least);
  }

  private void loop(double atU, double atV, double radius, SplitMix64 random) {
    int count =
        (int) Math.clamp(Math.rint(6.3 * radius / spacing), LEAST_OF_A_SEED, MOST_OF_A_SEED);
    int at = size();
    if (at + count > mostPoints) {
      return;
    }
    reserve(at + count);
    double turn = 360 * random.nextDouble();
    for (int i = 0; i < count; i++) {
      double jitter = JITTER * Math.min(spacing, radius) * random.between(-1, 1);
      double angle = turn + 360.0 * i / count;
      u[at + i] = atU + (radius + jitter) * Trig.cosDegrees(angle);
      v[at + i] = atV + (radius + jitter) * Trig.sinDegrees(angle);
    }
    if (loopCount + 2 > loops.length) {
      loops = Arrays.copyOf(loops, 2 * loops.length);
    }
    loops[++loopCount] = at + count;
  }

  private void reserve(int count) {
    if (count > u.length) {
      int capacity = Math.max(count, 2 * u.length);
      u = Arrays.copyOf(u, capacity);
      v = Arrays.copyOf(v, capacity);
    }
  }

  /** Puts a point into the middle of each segment that is longer than the spacing. */
  void divide() {
    int size = size();
    nextU = Arrays.copyOf(nextU, Math.max(nextU.length, 2 * size));
    nextV = Arrays.copyOf(nextV, Math.max(nextV.length, 2 * size));
    int used = 0;
    int spare = mostPoints - size;
    for (int loop = 0; loop < loopCount; loop++) {
      int from = loops[loop];
      int to = loops[loop + 1];
      loops[loop] = used;
      int spareOfLoop = Math.min(spare, MOST_OF_A_LOOP - (to - from));
      int begun = used;
      for (int i = from; i < to; i++) {
        int k = i + 1 == to ? from : i + 1;
        nextU[used] = u[i];
        nextV[used++] = v[i];
        double du = u[k] - u[i];
        double dv = v[k] - v[i];
        if (spareOfLoop > used - begun - (i + 1 - from) && du * du + dv * dv > spacing * spacing) {
          nextU[used] = u[i] + 0.5 * du;
          nextV[used++] = v[i] + 0.5 * dv;
        }
      }
      spare -= used - begun - (to - from);
    }
    loops[loopCount] = used;
    swap();
  }

  private void swap() {
    double[] oldU = u;
    double[] oldV = v;
    u = nextU;
    v = nextV;
    nextU = oldU;
    nextV = oldV;
  }

  /** Moves all points by the forces on them. */
  void move(Context context) {
    int size = size();
    nextU = Arrays.copyOf(nextU, Math.max(nextU.length, size));
    nextV = Arrays.copyOf(nextV, Math.max(nextV.length, size));
    Buckets buckets = new Buckets(u, v, size, box, REACH * spacing);
    int[] before = new int[size];
    int[] after = new int[size];
    for (int loop = 0; loop < loopCount; loop++) {
      for (int i = loops[loop]; i < loops[loop + 1]; i++) {
        before[i] = i == loops[loop] ? loops[loop + 1] - 1 : i - 1;
        after[i] = i + 1 == loops[loop + 1] ? loops[loop] : i + 1;
      }
    }
    context.share(
        0,
        size,
        BLOCK,
        (from, to) -> {
          Nearest.Probe probe = nearest.probe();
          double[] force = new double[2];
          for (int i = from; i < to; i++) {
            force[0] = 0;
            force[1] = 0;
            spring(i, before[i], force);
            spring(i, after[i], force);
            repel(i, before[i], after[i], buckets, force);
            move(i, force, probe);
          }
        });
    swap();
  }

  private void spring(int i, int neighbour, double[] force) {
    double du = u[neighbour] - u[i];
    double dv = v[neighbour] - v[i];
    double length = Math.sqrt(du * du + dv * dv);
    if (length > 0) {
      force[0] += (length - spacing) * du / length;
      force[1] += (length - spacing) * dv / length;
    }
  }

  private void repel(int i, int before, int after, Buckets buckets, double[] force) {
    double reach = REACH * spacing;
    int column = buckets.column(u[i]);
    int row = buckets.row(v[i]);
    for (int r = Math.max(0, row - 1); r <= Math.min(buckets.rows() - 1, row + 1); r++) {
      int left = buckets.start(r, Math.max(0, column - 1));
      int right = buckets.end(r, Math.min(buckets.columns() - 1, column + 1));
      for (int at = left; at < right; at++) {
        int k = buckets.point(at);
        double du = u[i] - u[k];
        double dv = v[i] - v[k];
        double squared = du * du + dv * dv;
        if (squared < reach * reach && squared > 0 && k != before && k != after) {
          double length = Math.sqrt(squared);
          force[0] += (reach - length) / reach * spacing * du / length;
          force[1] += (reach - length) / reach * spacing * dv / length;
        }
      }
    }
  }

  private void move(int i, double[] force, Nearest.Probe probe) {
    double size = Math.sqrt(force[0] * force[0] + force[1] * force[1]);
    double cap = size > MOST_FORCE * spacing ? MOST_FORCE * spacing / size : 1;
    force[0] *= STEP * cap;
    force[1] *= STEP * cap;
    double zone = REACH * spacing;
    double depth = probe.distance(u[i], v[i], zone);
    if (depth < zone && depth > 0) {
      double outU = (probe.footU() - u[i]) / depth;
      double outV = (probe.footV() - v[i]) / depth;
      shun(force, outU, outV, 1 - depth / zone);
    }
    double toU = u[i] + force[0];
    double toV = v[i] + force[1];
    boolean stays = !nearest.holds(toU, toV);
    nextU[i] = stays ? u[i] : toU;
    nextV[i] = stays ? v[i] : toV;
  }

  /** Takes from a step what goes outwards, the more the nearer the edge is. */
  private void shun(double[] step, double outU, double outV, double near) {
    double out = Math.max(0, step[0] * outU + step[1] * outV);
    double taken = out * near * (growth.boundaryMode() == Growth.BoundaryMode.BOUNCE ? 2 : 1);
    double push = Math.min(growth.boundaryAvoid() * near * PUSH, MOST_FORCE) * spacing;
    step[0] -= (taken + push) * outU;
    step[1] -= (taken + push) * outV;
  }

  void draw(PolylinesBuilder lines, Plane plane) {
    for (int loop = 0; loop < loopCount; loop++) {
      for (int i = loops[loop]; i < loops[loop + 1]; i++) {
        lines.vertex(plane.x(u[i], v[i]), plane.y(u[i], v[i]), plane.z(u[i], v[i]));
      }
      lines.close().endLine();
    }
  }
}
