package senga.golden;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Function;
import senga.E;
import senga.effects.Extrude.Center;
import senga.geometry.Effect;
import senga.geometry.Generation;
import senga.math.Vec3;
import tools.jackson.databind.JsonNode;

/**
 * The effects of PyXidraw that came to Senga after the first ones, and their names, units and
 * defaults there. Many numbers went from 0 to 1 and stood for something larger; what lay beyond was
 * clamped.
 */
final class PyxidrawEffects {
  static final Map<String, Function<JsonNode, Effect>> ALL =
      Map.ofEntries(
          entry("boldify", PyxidrawEffects::boldify),
          entry("collapse", PyxidrawEffects::collapse),
          entry("dash", PyxidrawEffects::dash),
          entry("explode", PyxidrawEffects::explode),
          entry("extrude", PyxidrawEffects::extrude),
          entry("repeat", PyxidrawEffects::repeat),
          entry("ripple", PyxidrawEffects::ripple),
          entry("subdivide", PyxidrawEffects::subdivide),
          entry("trim", PyxidrawEffects::trim),
          entry("twist", PyxidrawEffects::twist),
          entry("weave", PyxidrawEffects::weave),
          entry("wobble", PyxidrawEffects::wobble));

  private PyxidrawEffects() {}

  private static Effect boldify(JsonNode p) {
    return E.boldify().boldness(number(p, "boldness", 0.5)).generation(Generation.PYXIDRAW);
  }

  private static Effect collapse(JsonNode p) {
    return E.collapse()
        .intensity(number(p, "intensity", 1.8))
        .subdivisions((int) part(p, "subdivisions", 0.5, 10))
        .connected(true);
  }

  private static Effect dash(JsonNode p) {
    return E.dash().dashLength(number(p, "dash_length", 6)).gapLength(number(p, "gap_length", 3));
  }

  private static Effect explode(JsonNode p) {
    return E.explode().distance(part(p, "factor", 0.3, 50)).generation(Generation.PYXIDRAW);
  }

  /** A direction of any length, and how far to go in it. */
  private static Effect extrude(JsonNode p) {
    Vec3 way = PyxidrawNames.vector(p, "direction", 0, 0, 1);
    double length = Math.sqrt(way.x() * way.x() + way.y() * way.y() + way.z() * way.z());
    double distance = part(p, "distance", 0.35, 200);
    boolean origin = p.has("center_mode") && "origin".equals(p.get("center_mode").asString());
    return E.extrude()
        .delta(length > 0 ? way.times(distance / length) : Vec3.ZERO)
        .scale(part(p, "scale", 0.35, 3))
        .subdivisions((int) Math.rint(part(p, "subdivisions", 0.3, 5)))
        .center(origin ? Center.ORIGIN : Center.AUTO)
        .generation(Generation.PYXIDRAW);
  }

  private static Effect repeat(JsonNode p) {
    Vec3 turn = PyxidrawNames.vector(p, "angles_rad_step", 0, 0, 0);
    return E.repeat()
        .count(p.has("count") ? p.get("count").asInt() : 3)
        .offset(PyxidrawNames.vector(p, "offset", 12, 0, 0))
        .degrees(turn.times(180 / Math.PI))
        .factor(PyxidrawNames.vector(p, "scale", 1, 1, 1))
        .pivot(PyxidrawNames.vector(p, "pivot", 0, 0, 0))
        .generation(Generation.PYXIDRAW);
  }

  private static Effect ripple(JsonNode p) {
    return E.ripple()
        .amplitude(number(p, "amplitude", 1.5))
        .frequency(PyxidrawNames.vector(p, "frequency", 0.03, 0.03, 0.03))
        .phase(Math.toDegrees(number(p, "phase", 0)));
  }

  private static Effect subdivide(JsonNode p) {
    return E.subdivide()
        .subdivisions((int) part(p, "subdivisions", 0.5, 10))
        .generation(Generation.PYXIDRAW);
  }

  /** A start after the end was an empty wish, and nothing was trimmed. */
  private static Effect trim(JsonNode p) {
    double start = part(p, "start_param", 0.1, 1);
    double end = part(p, "end_param", 0.9, 1);
    return start < end ? E.trim().start(start).end(end) : E.trim().start(0).end(1);
  }

  /** About y it turned left-handed, about x and z right-handed; any other axis was y. */
  private static Effect twist(JsonNode p) {
    double angle = number(p, "angle", 60);
    return switch (p.has("axis") ? p.get("axis").asString() : "y") {
      case "x" -> E.twist().axis(Vec3.of(1, 0)).angle(-angle);
      case "z" -> E.twist().axis(Vec3.of(0, 0, 1)).angle(-angle);
      default -> E.twist().angle(angle);
    };
  }

  private static Effect weave(JsonNode p) {
    return E.weave()
        .candidates((int) part(p, "num_candidate_lines", 0.2, 500))
        .iterations((int) part(p, "relaxation_iterations", 0.3, 50))
        .step(part(p, "step", 0.25, 0.5));
  }

  private static Effect wobble(JsonNode p) {
    return E.wobble()
        .amplitude(number(p, "amplitude", 2.5))
        .frequency(PyxidrawNames.vector(p, "frequency", 0.02, 0.02, 0.02))
        .phase(Math.toDegrees(number(p, "phase", 0)));
  }

  private static double number(JsonNode p, String key, double otherwise) {
    return PyxidrawNames.number(p, key, otherwise);
  }

  /** A number from 0 to 1 as a part of what it stood for. */
  private static double part(JsonNode p, String key, double otherwise, double whole) {
    return Math.clamp(number(p, key, otherwise), 0, 1) * whole;
  }
}
