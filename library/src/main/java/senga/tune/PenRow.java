package senga.tune;

import senga.geometry.About;
import senga.geometry.Color;
import senga.geometry.Declaration;
import senga.geometry.Range;

/** A layer's pen, seen as a step whose parameters can be changed like any other. */
final class PenRow {
  static final Declaration DECLARATION = Declaration.of(Pen.class);

  private PenRow() {}

  /** Declares them as an operation does; checked as the pen itself is. */
  @About("The pen of this layer.")
  record Pen(
      @About("The ink.") Color color,
      @About("How wide its lines are.") @Range(min = 0.05, max = 2, unit = "mm") double width) {
    Pen() {
      this(senga.scene.Pen.DEFAULT.color(), senga.scene.Pen.DEFAULT.width());
    }

    Pen {
      width = new senga.scene.Pen("", color, width).width();
    }
  }

  static Pen of(senga.scene.Pen pen) {
    return new Pen(pen.color(), pen.width());
  }

  /** The pen with what the row says; the same object if it says nothing new. */
  static senga.scene.Pen applied(Pen row, senga.scene.Pen pen) {
    return of(pen).equals(row) ? pen : pen.color(row.color()).width(row.width());
  }
}
