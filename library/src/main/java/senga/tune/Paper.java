package senga.tune;

import org.jspecify.annotations.Nullable;
import senga.geometry.Color;
import senga.scene.Frame;

/** The paper's colour, which belongs to no layer: it is changed before the draw. */
final class Paper {
  /** No value of a sketch's own has a point in its name. */
  static final Address PLACE = new Address(Address.SKETCH, "", "paper.color", Address.ALL);

  private Paper() {}

  /** The frame on the paper that the changes say; the same object if they say nothing of it. */
  static Frame under(Frame frame, Changes changes, Troubles troubles) {
    Change change = changes.at(PLACE).orElse(null);
    if (change == null || change instanceof Change.Suspended) {
      return frame;
    }
    Object value = value(change, frame.seconds());
    if (value instanceof Color color) {
      return frame.canvas(frame.canvas().background(color));
    }
    troubles.add(PLACE, "the paper can only be set to a colour");
    return frame;
  }

  private static @Nullable Object value(Change change, double seconds) {
    return switch (change) {
      case Change.Set set -> set.value();
      case Change.Keyed keyed -> keyed.keys().at(seconds);
      default -> null;
    };
  }
}
