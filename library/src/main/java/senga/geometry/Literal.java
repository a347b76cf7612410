package senga.geometry;

/** Lines that are there already, as a shape. */
@About(
    value = "Lines given point by point.",
    family = "Lines and figures",
    see = {"polyline"},
    example =
        "G.of(new PolylinesBuilder().segment(20, 20, 0, 110, 60, 0).segment(20, 80, "
            + "0, 110, 40, 0).build())")
public record Literal(@About("The lines themselves.") Polylines lines) implements Shape {
  /** No lines. */
  public Literal() {
    this(Polylines.EMPTY);
  }

  /** These lines, in mm; they are not copied. */
  public Literal lines(Polylines given) {
    return new Literal(given);
  }

  @Override
  public Size size() {
    return Size.of(lines.vertexCount(), lines.lineCount());
  }

  @Override
  public Polylines make() {
    return lines;
  }
}
