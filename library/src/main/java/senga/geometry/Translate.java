package senga.geometry;

import senga.math.Vec3;

/**
 * Shifts every vertex.
 *
 * @param delta how far, in mm
 */
@About("Shifts the drawing.")
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
