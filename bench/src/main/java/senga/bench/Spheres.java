package senga.bench;

import java.util.List;
import senga.geometry.Generation;
import senga.shapes.Sphere;

/** W4: the sphere, each style at PyXidraw's highest level. W5: the icosphere's peak memory. */
final class Spheres {
  /** PyXidraw's levels end here; ours go on to 7. */
  private static final int HIGHEST = 5;

  private Spheres() {}

  static List<Case> cases() {
    return List.of(
        timed("latlon", Sphere.Style.LATLON, 165),
        timed("zigzag", Sphere.Style.ZIGZAG, 20.7),
        timed("icosphere", Sphere.Style.ICOSPHERE, 405),
        timed("rings", Sphere.Style.RINGS, 30),
        peak(5),
        peak(7));
  }

  private static Case timed(String name, Sphere.Style style, double pyxidrawMs) {
    Sphere sphere = new Sphere().subdivisions(HIGHEST).style(style).generation(Generation.PYXIDRAW);
    return new Case(
        "W4", name, Reference.pyxidraw(pyxidrawMs), new CpuGauge(), () -> new MakeJob(sphere));
  }

  private static Case peak(int level) {
    Sphere sphere = new Sphere().subdivisions(level).style(Sphere.Style.ICOSPHERE);
    return new Case(
        "W5", "icosphere-" + level, Reference.none(), new PeakGauge(), () -> new MakeJob(sphere));
  }
}
