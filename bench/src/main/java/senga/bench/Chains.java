package senga.bench;

import java.util.List;
import senga.geometry.Affine;
import senga.geometry.Geometry;
import senga.geometry.Literal;
import senga.geometry.Transform;
import senga.math.Vec3;

/** W3: rotate, scale and translate as one chain. */
final class Chains {
  private static final int VERTICES = 1_000_000;

  private Chains() {}

  static List<Case> cases() {
    return List.of(
        new Case(
            "W3",
            "affine-1000000",
            Reference.pyxidraw(16.5 + 6.4 + 7.7).limit("affine", VERTICES),
            CpuGauge.ofThread(),
            () -> new RealiseJob(affine(new Literal(Drawings.spiral(VERTICES))))));
  }

  private static Geometry affine(Geometry input) {
    return input.through(
        new Transform(Affine.rotate(Vec3.of(10, 20, 30)).about(Vec3.of(200, 200))),
        new Transform(Affine.scale(Vec3.all(0.9))),
        new Transform(Affine.translate(Vec3.of(5, 10))));
  }
}
