package senga.read;

import org.jspecify.annotations.Nullable;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.polygon.Cutter;
import senga.polygon.Plane;
import senga.polygon.Rings;

/**
 * What is seen of lines.
 *
 * @param inside keeps what lies inside of it; null where nothing does
 * @param outer which cuts, too; null for none
 */
record Clip(@Nullable Cutter inside, @Nullable Clip outer) {
  /** Within rings, by the even-odd rule. */
  static Clip of(Rings rings, @Nullable Clip outer) {
    return new Clip(rings.isEmpty() ? null : new Cutter(rings, Plane.paper(0), true), outer);
  }

  /** Within an oblong of user units. */
  static Clip box(Matrix toPaper, double width, double height, @Nullable Clip outer) {
    PolylinesBuilder box = new PolylinesBuilder();
    Outline outline = new Outline(toPaper, false, true, box);
    outline.move(0, 0);
    outline.line(width, 0);
    outline.line(width, height);
    outline.line(0, height);
    outline.end();
    return of(Rings.of(box.build(), Plane.paper(0)), outer);
  }

  /** The same within another one. */
  Clip within(@Nullable Clip around) {
    return new Clip(inside, around);
  }

  /** What of the lines is seen. */
  static Polylines cut(Polylines lines, @Nullable Clip by) {
    Polylines left = lines;
    for (Clip clip = by; clip != null && left.lineCount() > 0; clip = clip.outer) {
      left = clip.cut(left);
    }
    return left;
  }

  private Polylines cut(Polylines lines) {
    PolylinesBuilder kept = new PolylinesBuilder();
    if (inside != null) {
      for (int line = 0; line < lines.lineCount(); line++) {
        inside.cut(lines, line, kept);
      }
    }
    return kept.build();
  }
}
