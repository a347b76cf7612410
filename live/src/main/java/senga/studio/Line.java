package senga.studio;

import org.jspecify.annotations.Nullable;
import senga.tune.Address;

/**
 * One line of the panel: a heading, a value, one instance of a value or one entry of a list. It
 * knows by indices where it stands in the steps, for each frame brings new ones.
 */
final class Line {
  /** What a line is. */
  enum Kind {
    LAYER(0, 32),
    STEP(1, 28),
    GROUP(2, 22),
    VALUE(3, 26),
    INSTANCE(3, 24),
    ENTRY(3, 24);

    /** How many kinds of headings can stand above it. */
    final int level;

    final float height;

    Kind(int level, float height) {
      this.level = level;
      this.height = height;
    }
  }

  final Kind kind;
  final int layer;
  final int step;
  final int slot;

  /** Of a step's heading, which one it is as they are drawn. */
  final int place;

  /** Of an instance its index, of an entry of a list its place; else −1. */
  final int index;

  final Address address;
  final String label;

  /** Under which name Dear ImGui knows it. */
  final int id;

  /** What the search looks into, in small letters; only of values. */
  final String words;

  /** What to show; read when it is seen. */
  final RowValue value = new RowValue();

  /** What a plotter takes for it; only of headings that were seen with it. */
  private Costs.@Nullable Tag tag;

  Line(
      Kind kind,
      int layer,
      int step,
      int slot,
      int index,
      Address address,
      String label,
      String words) {
    this.kind = kind;
    this.layer = layer;
    this.step = step;
    this.slot = slot;
    this.place = kind == Kind.STEP ? index : -1;
    this.index = index;
    this.address = address;
    this.label = label;
    this.words = words;
    this.id = (kind.name() + address + "/" + index).hashCode();
  }

  Costs.Tag tag() {
    Costs.Tag known = tag;
    if (known == null) {
      known = new Costs.Tag();
      tag = known;
    }
    return known;
  }

  boolean isHeading() {
    return kind == Kind.LAYER || kind == Kind.STEP || kind == Kind.GROUP;
  }

  /** How a name is written on a label: {@code minFactor} as {@code min factor}. */
  static String label(String name) {
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      if (Character.isUpperCase(letter) && i > 0) {
        label.append(' ');
      }
      label.append(Character.toLowerCase(letter));
    }
    return label.toString();
  }
}
