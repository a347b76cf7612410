package senga;

import java.util.List;
import senga.geometry.Geometry;
import senga.geometry.Group;
import senga.geometry.Literal;
import senga.geometry.Polylines;
import senga.shapes.Text;

/** Where every drawing begins: the shapes, each with its defaults. */
public final class G extends ShapeDoors {
  private G() {}

  /** Finished lines as a shape. */
  public static Literal of(Polylines lines) {
    return new Literal(lines);
  }

  /** Words, in the font that comes with Senga. */
  public static Text text(String words) {
    return text().text(words);
  }

  /** The lines of all parts, one part after the other. */
  public static Geometry group(Geometry... parts) {
    return group(List.of(parts));
  }

  /** The lines of all parts, one part after the other. */
  public static Geometry group(List<? extends Geometry> parts) {
    return Group.of(parts);
  }

  /** No lines. */
  public static Literal empty() {
    return of(Polylines.EMPTY);
  }
}
