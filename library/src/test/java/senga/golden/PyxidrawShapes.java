package senga.golden;

import static senga.golden.PyxidrawNames.number;

import java.util.Map;
import java.util.function.Function;
import senga.G;
import senga.geometry.Generation;
import senga.geometry.Shape;
import senga.shapes.Attractor;
import tools.jackson.databind.JsonNode;

/** The part of the table in {@link PyxidrawNames} for shapes in space and curves. */
final class PyxidrawShapes {
  static final Map<String, Function<JsonNode, Shape>> ALL =
      Map.of(
          "attractor", PyxidrawShapes::attractor,
          "capsule", PyxidrawShapes::capsule,
          "cone", PyxidrawShapes::cone,
          "cylinder", PyxidrawShapes::cylinder,
          "lissajous", PyxidrawShapes::lissajous,
          "torus", PyxidrawShapes::torus);

  private PyxidrawShapes() {}

  /**
   * A scale of exactly 1 fitted the drawing into a box of 1; any other scaled what the system gave.
   * Maps were lines too, and rose by a thousandth from point to point. A name that the program did
   * not know stood for Lorenz's system.
   */
  private static Shape attractor(JsonNode p) {
    double scale = number(p, "scale", 1);
    return G.attractor()
        .kind(
            attractorKind(p.has("attractor_type") ? p.get("attractor_type").asString() : "aizawa"))
        .points(whole(p, "points", 10_000))
        .step(number(p, "dt", 0.01))
        .trace(Attractor.Trace.LINE)
        .fit(scale == 1)
        .side(scale)
        .lorenz(
            it ->
                it.sigma(number(p, "sigma", 10))
                    .rho(number(p, "rho", 28))
                    .beta(number(p, "beta", 8.0 / 3)))
        .deJong(it -> it.rise(0.001))
        .generation(Generation.PYXIDRAW);
  }

  private static Attractor.Kind attractorKind(String type) {
    return switch (type) {
      case "aizawa" -> Attractor.Kind.AIZAWA;
      case "rossler" -> Attractor.Kind.ROSSLER;
      case "dejong" -> Attractor.Kind.DE_JONG;
      default -> Attractor.Kind.LORENZ;
    };
  }

  private static Shape capsule(JsonNode p) {
    return G.capsule()
        .radius(number(p, "radius", 0.4))
        .height(number(p, "height", 0.8))
        .segments(whole(p, "segments", 32))
        .latitudeSegments(whole(p, "latitude_segments", 16))
        .generation(Generation.PYXIDRAW);
  }

  private static Shape cone(JsonNode p) {
    return G.cone()
        .radius(number(p, "radius", 0.3))
        .height(number(p, "height", 0.6))
        .segments(whole(p, "segments", 32));
  }

  private static Shape cylinder(JsonNode p) {
    return G.cylinder()
        .radius(number(p, "radius", 0.3))
        .height(number(p, "height", 0.6))
        .segments(whole(p, "segments", 32));
  }

  /** Phases were radians. */
  private static Shape lissajous(JsonNode p) {
    return G.lissajous()
        .a(number(p, "freq_x", 3))
        .b(number(p, "freq_y", 2))
        .c(number(p, "freq_z", 4))
        .phase(Math.toDegrees(number(p, "phase", 0)))
        .phaseY(Math.toDegrees(number(p, "phase_y", 0)))
        .phaseZ(Math.toDegrees(number(p, "phase_z", 0)))
        .samples(whole(p, "points", 1000));
  }

  private static Shape torus(JsonNode p) {
    return G.torus()
        .majorRadius(number(p, "major_radius", 0.25))
        .minorRadius(number(p, "minor_radius", 0.125))
        .majorSegments(whole(p, "major_segments", 32))
        .minorSegments(whole(p, "minor_segments", 16));
  }

  private static int whole(JsonNode p, String key, int otherwise) {
    return p.has(key) ? p.get(key).asInt() : otherwise;
  }
}
