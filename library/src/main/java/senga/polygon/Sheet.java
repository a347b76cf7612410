package senga.polygon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.geometry.Polylines;

/**
 * Closed lines and the plane they lie in.
 *
 * @param plane of all of them
 * @param rings at least one
 */
public record Sheet(Plane plane, Rings rings) {
  /**
   * The closed lines of a drawing: one sheet if they have a plane in common, else one for each of
   * them that is flat. Open lines are in none.
   *
   * @param gap so far, in mm, the ends of a closed line may lie from each other
   */
  public static List<Sheet> of(Polylines lines, double gap) {
    @Nullable Plane common = Rings.planeOf(lines, gap);
    List<Sheet> sheets = new ArrayList<>();
    if (common != null) {
      add(sheets, common, Rings.of(lines, common, gap));
      return sheets;
    }
    for (int line = 0; line < lines.lineCount(); line++) {
      if (Rings.isRing(lines, line, gap)) {
        @Nullable Plane plane = Plane.of(lines, lines.start(line), lines.end(line));
        if (plane != null) {
          add(sheets, plane, Rings.of(lines, plane, line, gap));
        }
      }
    }
    return sheets;
  }

  private static void add(List<Sheet> sheets, Plane plane, Rings rings) {
    if (!rings.isEmpty()) {
      sheets.add(new Sheet(plane, rings));
    }
  }
}
