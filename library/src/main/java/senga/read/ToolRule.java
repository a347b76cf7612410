package senga.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import senga.words.Quote;

/**
 * The pen is moved by a servo, or is a beam. With which instructions it is down, is found from the
 * moves that follow each: travels (G0) or draws (G1 to G3). Where all moves are of one kind, it is
 * up when the tool is off, or else with what is told first.
 */
final class ToolRule implements PenRule {
  private static final int MOST_TOLD = 3;

  private final Map<String, Boolean> down = new LinkedHashMap<>();
  private final List<Level> levels = new ArrayList<>();

  private record Level(double level, boolean isDown) {}

  /** What is known of one instruction. */
  static final class Use {
    final GcodeMoves.Tool tool;
    long travels;
    long draws;

    Use(GcodeMoves.Tool tool) {
      this.tool = tool;
    }

    private boolean isUsed() {
      return travels + draws > 0;
    }
  }

  private ToolRule() {}

  /**
   * @param uses in their order in the file
   */
  static @Nullable ToolRule of(List<Use> uses) {
    if (uses.size() < 2) {
      return null;
    }
    long travels = uses.stream().mapToLong(use -> use.travels).sum();
    long draws = uses.stream().mapToLong(use -> use.draws).sum();
    long used = uses.stream().filter(Use::isUsed).count();
    ToolRule rule = new ToolRule();
    for (Use use : uses) {
      if (use.isUsed()) {
        boolean isDown =
            (travels > 0 && draws > 0)
                ? use.draws > use.travels
                : used == 1 ? draws > 0 : isNotOff(use, uses);
        rule.put(use, isDown);
      }
    }
    uses.stream().filter(use -> !use.isUsed()).forEach(use -> rule.put(use, rule.likely(use)));
    return rule;
  }

  private static boolean isNotOff(Use use, List<Use> uses) {
    boolean canBeOff = uses.stream().anyMatch(each -> each.tool.isOff() && each.isUsed());
    return canBeOff ? !use.tool.isOff() : use != uses.getFirst();
  }

  private void put(Use use, boolean isDown) {
    down.put(use.tool.text(), isDown);
    if (use.isUsed()) {
      levels.add(new Level(use.tool.level(), isDown));
    }
  }

  /** No move follows it: if lines are drawn at all, as the nearest level; else it makes dots. */
  private boolean likely(Use use) {
    if (use.tool.isOff()) {
      return false;
    }
    boolean draws = levels.stream().anyMatch(Level::isDown);
    return !draws || nearest(use.tool.level());
  }

  private boolean nearest(double level) {
    double least = Double.POSITIVE_INFINITY;
    boolean isDown = false;
    for (Level each : levels) {
      double away = Math.abs(each.level() - level);
      if (away < least) {
        least = away;
        isDown = each.isDown();
      }
    }
    return isDown;
  }

  @Override
  public boolean isDown(double height, GcodeMoves.@Nullable Tool tool) {
    if (tool == null) {
      return false;
    }
    Boolean known = down.get(tool.text());
    return known != null ? known : !tool.isOff() && nearest(tool.level());
  }

  @Override
  public String sentence() {
    return "the pen is taken to be down after " + told(true) + " and up after " + told(false);
  }

  private String told(boolean isDown) {
    List<String> all =
        down.entrySet().stream()
            .filter(each -> each.getValue() == isDown)
            .map(each -> Quote.bare(each.getKey()))
            .toList();
    String some = String.join(", ", all.subList(0, Math.min(MOST_TOLD, all.size())));
    return all.isEmpty() ? "nothing" : all.size() > MOST_TOLD ? some + " …" : some;
  }
}
