package senga.math;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.kernel.SplitMix64;

/**
 * Points that are spread at random and evenly at once: none is nearer to another than a distance,
 * and nowhere is room for one more, nearly. Dots, seeds, leaves.
 *
 * <p>Around each point that is still active, so many places between one and two distances away are
 * tried; where all lie too near to others, the point is done. A grid with at most one point in each
 * cell finds the neighbours (R. Bridson, "Fast Poisson Disk Sampling in Arbitrary Dimensions",
 * 2007).
 */
public final class Poisson {
  /** The most points. */
  public static final int MOST = 1_000_000;

  private static final int TRIES = 30;
  private static final int NONE = -1;

  private final double width;
  private final double height;
  private final double distance;
  private final SplitMix64 dice;
  private final double cell;
  private final int columns;
  private final int[] grid;
  private final List<Vec3> points = new ArrayList<>();
  private final List<Vec3> active = new ArrayList<>();

  private Poisson(double width, double height, double distance, long seed) {
    this.width = width;
    this.height = height;
    this.distance = distance;
    dice = new SplitMix64(seed);
    cell = distance / Math.sqrt(2);
    columns = cells(width);
    grid = new int[columns * cells(height)];
    Arrays.fill(grid, NONE);
  }

  private int cells(double length) {
    return (int) Math.floor(length / cell) + 1;
  }

  /**
   * Points of a rectangle from (0, 0) to (width, height), in mm, in the order in which they were
   * found; the same seed gives the same points.
   *
   * @param distance the least between two points, in mm
   * @throws IllegalArgumentException if a number is not above 0, or there could be more than {@link
   *     #MOST} points
   */
  public static List<Vec3> points(double width, double height, double distance, long seed) {
    Require.above("width", width, 0);
    Require.above("height", height, 0);
    Require.above("distance", distance, 0);
    double most = (width / distance + 1) * (height / distance + 1);
    if (most > MOST) {
      throw new IllegalArgumentException(
          "a distance of %s mm makes more than %,d points on %s x %s mm"
              .formatted(distance, MOST, width, height));
    }
    return new Poisson(width, height, distance, seed).spread();
  }

  private List<Vec3> spread() {
    keep(Vec3.of(dice.between(0, width), dice.between(0, height)));
    while (!active.isEmpty()) {
      int chosen = dice.below(active.size());
      Vec3 found = beside(active.get(chosen));
      if (found == null) {
        active.set(chosen, active.getLast());
        active.removeLast();
      } else {
        keep(found);
      }
    }
    return List.copyOf(points);
  }

  private @Nullable Vec3 beside(Vec3 point) {
    for (int i = 0; i < TRIES; i++) {
      double angle = dice.between(0, 360);
      double away = distance * Math.sqrt(dice.between(1, 4)); // no part of the ring is likelier
      double x = point.x() + away * Trig.cosDegrees(angle);
      double y = point.y() + away * Trig.sinDegrees(angle);
      if (isFree(x, y)) {
        return Vec3.of(x, y);
      }
    }
    return null;
  }

  private boolean isFree(double x, double y) {
    if (x < 0 || y < 0 || x >= width || y >= height) {
      return false;
    }
    int column = (int) (x / cell);
    int row = (int) (y / cell);
    int rows = grid.length / columns;
    for (int r = Math.max(0, row - 2); r <= Math.min(rows - 1, row + 2); r++) {
      for (int c = Math.max(0, column - 2); c <= Math.min(columns - 1, column + 2); c++) {
        if (isNear(grid[r * columns + c], x, y)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isNear(int other, double x, double y) {
    if (other == NONE) {
      return false;
    }
    double dx = points.get(other).x() - x;
    double dy = points.get(other).y() - y;
    return dx * dx + dy * dy < distance * distance;
  }

  private void keep(Vec3 point) {
    int row = (int) (point.y() / cell);
    int column = (int) (point.x() / cell);
    grid[row * columns + column] = points.size();
    points.add(point);
    active.add(point);
  }
}
