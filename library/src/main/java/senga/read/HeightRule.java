package senga.read;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import senga.words.PlainNumber;

/**
 * The pen hangs on the third axis. Above which height it is up, is found from the heights at which
 * the machine travels (G0) and draws (G1 to G3) in the plane: if one kind lies above the other, in
 * between. Else zero is the paper, as it is for mills, if there are heights on both sides of it;
 * else the lowest height draws.
 *
 * @param level the height in between, in mm
 * @param isBelow whether the pen is down below it
 */
record HeightRule(double level, boolean isBelow) implements PenRule {
  private static final double MICRONS = 1000;

  @Override
  public boolean isDown(double height, GcodeMoves.@Nullable Tool tool) {
    return isBelow ? height <= level : height >= level; // neither for NaN
  }

  @Override
  public String sentence() {
    return "the pen is taken to be down where Z is "
        + PlainNumber.of(Math.rint(level * MICRONS) / MICRONS)
        + " mm or "
        + (isBelow ? "less" : "more");
  }

  /**
   * @param heights that are told, with the number of travels and of draws at each
   */
  static @Nullable HeightRule of(NavigableMap<Double, long[]> heights) {
    if (heights.size() < 2) {
      return null;
    }
    TreeMap<Double, long[]> used = new TreeMap<>();
    heights.forEach(
        (height, moves) -> {
          if (moves[0] + moves[1] > 0) {
            used.put(height, moves);
          }
        });
    if (used.isEmpty()) {
      return between(heights.firstKey(), heights.higherKey(heights.firstKey()), true);
    }
    HeightRule apart = apart(used);
    return apart != null ? apart : used.size() == 1 ? single(heights, used) : lowest(used);
  }

  private static HeightRule between(double low, double high, boolean isBelow) {
    return new HeightRule((low + high) / 2, isBelow);
  }

  private static @Nullable HeightRule apart(TreeMap<Double, long[]> used) {
    double leastTravel = Double.POSITIVE_INFINITY;
    double mostTravel = Double.NEGATIVE_INFINITY;
    double leastDraw = Double.POSITIVE_INFINITY;
    double mostDraw = Double.NEGATIVE_INFINITY;
    for (Map.Entry<Double, long[]> each : used.entrySet()) {
      double height = each.getKey();
      if (each.getValue()[0] > 0) {
        leastTravel = Math.min(leastTravel, height);
        mostTravel = Math.max(mostTravel, height);
      }
      if (each.getValue()[1] > 0) {
        leastDraw = Math.min(leastDraw, height);
        mostDraw = Math.max(mostDraw, height);
      }
    }
    boolean isBoth = leastTravel <= mostTravel && leastDraw <= mostDraw;
    if (isBoth && mostDraw < leastTravel) {
      return between(mostDraw, leastTravel, true);
    }
    return isBoth && leastDraw > mostTravel ? between(mostTravel, leastDraw, false) : null;
  }

  /** All moves are at one height: if they draw, the others are up; if not, they make dots. */
  private static HeightRule single(
      NavigableMap<Double, long[]> heights, TreeMap<Double, long[]> used) {
    double at = used.firstKey();
    boolean draws = used.firstEntry().getValue()[1] > 0;
    Double low = heights.lowerKey(at);
    Double high = heights.higherKey(at);
    if (draws) {
      return high != null ? between(at, high, true) : between(low == null ? at : low, at, false);
    }
    return low != null ? between(low, at, true) : between(at, high == null ? at : high, false);
  }

  private static HeightRule lowest(TreeMap<Double, long[]> used) {
    double lowest = used.firstKey();
    boolean isMill = lowest <= 0 && used.lastKey() > 0;
    return isMill ? new HeightRule(0, true) : between(lowest, used.higherKey(lowest), true);
  }
}
