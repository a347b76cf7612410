package senga.polygon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rings sorted into islands: each outer ring with the holes that lie in it. A ring that lies within
 * an even number of others is an outer one, within an odd number a hole; it belongs to the smallest
 * outer ring around it. By the non-zero rule no ring is a hole by its place alone, and all belong
 * to the outermost one around them. What decides is a ring's first vertex.
 */
public final class Islands {
  private Islands() {}

  /** The islands, in the order of their outer rings, by the non-zero rule or the even-odd one. */
  public static List<Rings> of(Rings rings, boolean nonZero) {
    int count = rings.count();
    Rings[] single = new Rings[count];
    double[][] boxes = new double[count][];
    double[] areas = new double[count];
    for (int i = 0; i < count; i++) {
      single[i] = rings.only(i);
      boxes[i] = single[i].box();
      areas[i] = Math.abs(single[i].signedArea());
    }
    int[] parents = parents(single, boxes, areas, nonZero);
    List<List<double[]>> islands = new ArrayList<>();
    int[] islandOf = new int[count];
    for (int i = 0; i < count; i++) {
      if (parents[i] < 0) {
        islandOf[i] = islands.size();
        islands.add(new ArrayList<>(List.of(points(single[i]))));
      }
    }
    for (int i = 0; i < count; i++) {
      if (parents[i] >= 0) {
        islands.get(islandOf[parents[i]]).add(points(single[i]));
      }
    }
    return islands.stream().map(Rings::new).toList();
  }

  /** For each hole the outer ring it lies in; −1 for an outer ring. */
  private static int[] parents(Rings[] rings, double[][] boxes, double[] areas, boolean nonZero) {
    int count = rings.length;
    Integer[] largestFirst = IntStream.range(0, count).boxed().toArray(Integer[]::new);
    Arrays.sort(largestFirst, Comparator.comparingDouble((Integer i) -> -areas[i]));
    Inside[] insides = new Inside[count];
    int[] parents = new int[count];
    List<Integer> larger = new ArrayList<>();
    for (int ring : largestFirst) {
      double u = rings[ring].u[0];
      double v = rings[ring].v[0];
      int depth = 0;
      int outer = -1;
      for (int other : larger) {
        if (isWithin(boxes[other], u, v) && inside(insides, rings, other).holds(u, v)) {
          depth++;
          outer = parents[other] < 0 ? other : outer; // the last one is the smallest
        }
      }
      boolean isOuter = nonZero ? depth == 0 : depth % 2 == 0;
      parents[ring] = isOuter ? -1 : outer;
      larger.add(ring);
    }
    return parents;
  }

  private static Inside inside(Inside[] known, Rings[] rings, int ring) {
    if (known[ring] == null) {
      known[ring] = new Inside(rings[ring], false);
    }
    return known[ring];
  }

  private static boolean isWithin(double[] box, double u, double v) {
    return u >= box[0] && u <= box[2] && v >= box[1] && v <= box[3];
  }

  private static double[] points(Rings single) {
    double[] points = new double[2 * single.u.length];
    for (int i = 0; i < single.u.length; i++) {
      points[2 * i] = single.u[i];
      points[2 * i + 1] = single.v[i];
    }
    return points;
  }
}
