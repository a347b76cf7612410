package senga.golden;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import senga.E;
import senga.G;
import senga.geometry.Effect;
import senga.geometry.Generation;
import senga.geometry.Shape;
import senga.math.Vec3;
import senga.shapes.Sphere;
import tools.jackson.databind.JsonNode;

/**
 * The table of PyXidraw's names, units and defaults, and ours. What a record leaves out had that
 * program's default, which is written out here.
 */
final class PyxidrawNames {
  private static final int MOST_SUBDIVISIONS = 5;
  private static final double LINES_PER_GRID_UNIT = 50;

  private static final Map<String, Function<JsonNode, Shape>> SHAPES =
      Map.of(
          "grid", PyxidrawNames::grid,
          "polygon", PyxidrawNames::polygon,
          "sphere", PyxidrawNames::sphere);

  private static final Map<String, Function<JsonNode, Effect>> EFFECTS =
      Map.of(
          "affine", PyxidrawNames::affine,
          "displace", PyxidrawNames::displace,
          "rotate", PyxidrawNames::rotate,
          "scale", PyxidrawNames::scale,
          "translate", p -> E.translate().delta(vector(p, "delta", 0, 0, 0)));

  private PyxidrawNames() {}

  static boolean knowsShape(JsonNode record) {
    String name = record.get("shape").asString();
    return SHAPES.containsKey(name) || PyxidrawShapes.ALL.containsKey(name);
  }

  static boolean knowsEffect(JsonNode record) {
    String name = record.get("effect").asString();
    return EFFECTS.containsKey(name) || PyxidrawEffects.ALL.containsKey(name);
  }

  static Shape shape(JsonNode record) {
    String name = record.get("shape").asString();
    Map<String, Function<JsonNode, Shape>> table =
        SHAPES.containsKey(name) ? SHAPES : PyxidrawShapes.ALL;
    return look(table, name).apply(record.get("params"));
  }

  static Effect effect(JsonNode record) {
    String name = record.get("effect").asString();
    Map<String, Function<JsonNode, Effect>> table =
        EFFECTS.containsKey(name) ? EFFECTS : PyxidrawEffects.ALL;
    return look(table, name).apply(record.get("params"));
  }

  private static <V> V look(Map<String, V> table, String name) {
    V found = table.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no entry for " + name);
    }
    return found;
  }

  /** Line counts were numbers from 0 to 1, of at most 50. */
  private static Shape grid(JsonNode p) {
    JsonNode divisions = p.get("subdivisions");
    double across = divisions == null ? 0.1 : divisions.get(0).asDouble();
    double down = divisions == null ? 0.1 : divisions.get(1).asDouble();
    return G.grid().nx((int) (across * LINES_PER_GRID_UNIT)).ny((int) (down * LINES_PER_GRID_UNIT));
  }

  /** A whole number was a count; a fraction stood for 3 to 100, exponentially. */
  private static Shape polygon(JsonNode p) {
    JsonNode sides = p.get("n_sides");
    if (sides == null) {
      return G.polygon().sides(3);
    }
    return G.polygon()
        .sides(sides.isIntegralNumber() ? sides.asInt() : exponential(sides.asDouble()));
  }

  private static int exponential(double fraction) {
    return (int) Math.round(3 + 97 * (Math.pow(100, fraction) - 1) / 99);
  }

  private static Shape sphere(JsonNode p) {
    return G.sphere()
        .subdivisions(level(number(p, "subdivisions", 0.5)))
        .style(style(number(p, "sphere_type", 0.5)))
        .generation(Generation.PYXIDRAW);
  }

  /** Levels 0 to 5 were a number from 0 to 1; what lay outside was clamped. */
  static int level(double subdivisions) {
    return Math.clamp((int) (subdivisions * MOST_SUBDIVISIONS), 0, MOST_SUBDIVISIONS);
  }

  /** The style was a fifth of the way from 0 to 1; the last fifth is the first style again. */
  static Sphere.Style style(double sphereType) {
    return switch ((int) (sphereType * 5 + 1e-9)) {
      case 1 -> Sphere.Style.ZIGZAG;
      case 2 -> Sphere.Style.ICOSPHERE;
      case 3 -> Sphere.Style.RINGS;
      default -> Sphere.Style.LATLON;
    };
  }

  private static Effect affine(JsonNode p) {
    return E.affine()
        .factor(vector(p, "scale", 1.1, 0.85, 1))
        .degrees(degrees(vector(p, "angles_rad", 0, 0, 0.35)))
        .pivot(pivot(p, null));
  }

  /** A frequency was one number, a list of one, or a list of three. */
  private static Effect displace(JsonNode p) {
    return E.displace()
        .amplitude(number(p, "amplitude_mm", 0.5))
        .frequency(vector(p, "spatial_freq", 0.5, 0.5, 0.5))
        .time(number(p, "t_sec", 0))
        .generation(Generation.PYXIDRAW);
  }

  private static Effect rotate(JsonNode p) {
    return E.rotate().degrees(degrees(vector(p, "angles_rad", 0, 0, 0))).pivot(pivot(p, Vec3.ZERO));
  }

  private static Effect scale(JsonNode p) {
    return E.scale().factor(vector(p, "scale", 1, 1, 1)).pivot(pivot(p, Vec3.ZERO));
  }

  private static @Nullable Vec3 pivot(JsonNode p, @Nullable Vec3 otherwise) {
    return p.has("pivot") ? vector(p, "pivot", 0, 0, 0) : otherwise;
  }

  private static Vec3 degrees(Vec3 radians) {
    return radians.times(180 / Math.PI);
  }

  static double number(JsonNode p, String key, double otherwise) {
    return p.has(key) ? p.get(key).asDouble() : otherwise;
  }

  static Vec3 vector(JsonNode p, String key, double x, double y, double z) {
    JsonNode value = p.get(key);
    if (value == null) {
      return Vec3.of(x, y, z);
    }
    if (!value.isArray()) {
      return Vec3.all(value.asDouble());
    }
    return value.size() == 1
        ? Vec3.all(value.get(0).asDouble())
        : Vec3.of(value.get(0).asDouble(), value.get(1).asDouble(), value.get(2).asDouble());
  }
}
