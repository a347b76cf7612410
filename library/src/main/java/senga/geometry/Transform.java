package senga.geometry;

import senga.math.Vec3;

/** Moves every vertex by an affine map, given as the places where the origin and the axes go. */
@About(
    value = "Moves every vertex by an affine map.",
    family = "Placing",
    see = {"affine"},
    example =
        "G.grid().nx(7).ny(7).side(60).through(new Transform().xAxis(Vec3.of(1, 0.4, "
            + "0)).yAxis(Vec3.of(-0.5, 1, 0))).translate(70, 70)")
public record Transform(
    @About("Where the tip of the unit x axis goes, seen from the new origin.")
        @Range(min = -4, max = 4)
        Vec3 xAxis,
    @About("Where the tip of the unit y axis goes, seen from the new origin.")
        @Range(min = -4, max = 4)
        Vec3 yAxis,
    @About("Where the tip of the unit z axis goes, seen from the new origin.")
        @Range(min = -4, max = 4)
        Vec3 zAxis,
    @About("Where the origin goes.") @Range(min = -400, max = 400, unit = "mm") Vec3 origin)
    implements VertexEffect {
  /** Moves nothing. */
  public Transform() {
    this(AffineMap.IDENTITY);
  }

  /** Moves as this map does. */
  public Transform(AffineMap a) {
    this(
        new Vec3(a.m00(), a.m10(), a.m20()),
        new Vec3(a.m01(), a.m11(), a.m21()),
        new Vec3(a.m02(), a.m12(), a.m22()),
        new Vec3(a.tx(), a.ty(), a.tz()));
  }

  /** The x axis goes there instead. */
  public Transform xAxis(Vec3 tip) {
    return new Transform(tip, yAxis, zAxis, origin);
  }

  /** The y axis goes there instead. */
  public Transform yAxis(Vec3 tip) {
    return new Transform(xAxis, tip, zAxis, origin);
  }

  /** The z axis goes there instead. */
  public Transform zAxis(Vec3 tip) {
    return new Transform(xAxis, yAxis, tip, origin);
  }

  /** The origin goes there instead. */
  public Transform origin(Vec3 mm) {
    return new Transform(xAxis, yAxis, zAxis, mm);
  }

  @Override
  public VertexMap map(Survey survey) {
    return new AffineMap(
        xAxis.x(),
        yAxis.x(),
        zAxis.x(),
        origin.x(),
        xAxis.y(),
        yAxis.y(),
        zAxis.y(),
        origin.y(),
        xAxis.z(),
        yAxis.z(),
        zAxis.z(),
        origin.z());
  }
}
