package senga.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a file for what marks the pen: the height, a tool, or only the kind of move. It is
 * the mark that agrees best with G0 for travelling and G1 for drawing; of two that do, the one that
 * changes more often; none with which travels would draw.
 */
final class GcodeMarks implements GcodeMoves {
  private static final int MOST_LEVELS = 4096;
  private static final double STEP_MM = 0.001;

  /** With more than one travel of ten that would draw, a mark is none. */
  private static final int TEN = 10;

  private final TreeMap<Double, long[]> heights = new TreeMap<>(); // travels and draws at each
  private final Map<String, ToolRule.Use> tools = new LinkedHashMap<>();
  private double height = Double.NaN;
  private ToolRule.@Nullable Use use;
  private long heightChanges;
  private long toolChanges;
  private long travels;
  private long travelsBeforeHeights;
  private long travelsBeforeTools;
  private long draws;
  private boolean hasChanges;

  /** Whether tools come into use by M6, not by a T alone. */
  boolean hasChanges() {
    return hasChanges;
  }

  @Override
  public void line(boolean isTravel, double x, double y) {
    count(isTravel);
  }

  @Override
  public void curve(Consumer<Outline> way, double x, double y) {
    count(false);
  }

  private void count(boolean isTravel) {
    long[] here = heights.get(height);
    if (here != null) {
      here[isTravel ? 0 : 1]++;
    } else if (isTravel) {
      travelsBeforeHeights++;
    }
    ToolRule.Use now = use;
    if (now != null) {
      now.travels += isTravel ? 1 : 0;
      now.draws += isTravel ? 0 : 1;
    } else if (isTravel) {
      travelsBeforeTools++;
    }
    travels += isTravel ? 1 : 0;
    draws += isTravel ? 0 : 1;
  }

  @Override
  public void height(double z) {
    double rounded = Math.rint(z / STEP_MM) * STEP_MM;
    if (rounded != height) {
      height = rounded;
      heightChanges++;
      if (heights.size() < MOST_LEVELS) {
        heights.computeIfAbsent(rounded, first -> new long[2]);
      }
    }
  }

  @Override
  public void tool(Tool tool) {
    ToolRule.Use before = use;
    ToolRule.Use now = tools.get(tool.text());
    if (now == null && tools.size() < MOST_LEVELS) {
      now = new ToolRule.Use(tool);
      tools.put(tool.text(), now);
    }
    use = now;
    toolChanges += now == before ? 0 : 1;
  }

  @Override
  public boolean macro(Tool tool) {
    tool(tool);
    return true;
  }

  @Override
  public void take(double number) {}

  @Override
  public void change() {
    hasChanges = true;
  }

  @Override
  public void home(double x, double y) {}

  @Override
  public void end() {}

  @Override
  public void comment(String text) {}

  /** What marks the pen in this file. */
  PenRule rule() {
    HeightRule byHeight = HeightRule.of(heights);
    ToolRule byTool = ToolRule.of(new ArrayList<>(tools.values()));
    long heightAgrees = byHeight == null ? -1 : agreeing(byHeight);
    long toolAgrees = byTool == null ? -1 : agreeing(byTool);
    boolean isTool =
        toolAgrees > heightAgrees
            || (toolAgrees == heightAgrees && toolChanges > heightChanges && byTool != null);
    PenRule best = isTool ? byTool : byHeight;
    boolean isPoor = best != null && draws > 0 && TEN * moves(best, true, true) > travels;
    return best == null || isPoor ? new MotionRule() : best;
  }

  /** How many moves are as their kind says: travels with the pen up, draws with it down. */
  private long agreeing(PenRule rule) {
    long before = rule instanceof HeightRule ? travelsBeforeHeights : travelsBeforeTools;
    return before + moves(rule, true, false) + moves(rule, false, true);
  }

  /** How many travels, or draws, there are with the pen down, or up. */
  private long moves(PenRule rule, boolean isTravel, boolean isDown) {
    long moves = 0;
    if (rule instanceof HeightRule) {
      for (Map.Entry<Double, long[]> each : heights.entrySet()) {
        boolean counts = rule.isDown(each.getKey(), null) == isDown;
        moves += counts ? each.getValue()[isTravel ? 0 : 1] : 0;
      }
    } else {
      for (ToolRule.Use each : tools.values()) {
        boolean counts = rule.isDown(Double.NaN, each.tool) == isDown;
        moves += counts ? (isTravel ? each.travels : each.draws) : 0;
      }
    }
    return moves;
  }

  /** Nothing but the kind of a move tells whether it draws. */
  private record MotionRule() implements PenRule {
    @Override
    public boolean isDown(double height, @Nullable Tool tool) {
      return false;
    }

    @Override
    public boolean isByMotion() {
      return true;
    }

    @Override
    public String sentence() {
      return "no pen goes up and down, so G1, G2 and G3 are taken to draw, and G0 not";
    }
  }
}
