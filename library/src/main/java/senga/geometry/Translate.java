package senga.geometry;

import senga.math.Vec3;

/**
 * Shifts every vertex.
 *
 * @param delta how far, in mm
 */
@About(
    value = "Shifts the drawing.",
    family = "Placing",
    see = {"affine", "repeat"},
    example =
        "G.group(G.rect().width(60).height(40).center(70, 60), G.rect().width(60)"
            + ".height(40).center(70, 60).through(E.translate().delta(30, 20)))")
public record Translate(@About("How far.") @Range(min = -100, max = 100, unit = "mm") Vec3 delta)
    implements TranslateCopies, VertexEffect {
  /** Moves nothing. */
  public Translate() {
    this(Vec3.ZERO);
  }

  @Override
  public VertexMap map(Survey survey) {
    return AffineMap.translate(delta);
  }
}
