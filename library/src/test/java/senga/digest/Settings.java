package senga.digest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import senga.geometry.Color;
import senga.geometry.Declaration;
import senga.geometry.DeclaredParameter;
import senga.geometry.Parameters;
import senga.geometry.Polylines;
import senga.math.Vec3;
import senga.shapes.Polygon;

/**
 * Settings of an operation, made from what its record declares: each combination of its choices,
 * with everything else at rest, low in its range, and high in it. So a new operation is in the
 * table as soon as it is built in.
 */
enum Settings {
  REST(0),
  LOW(0.2),
  HIGH(0.6);

  /** Where no range is declared. */
  private static final double FAR = 100;

  private final double part;

  Settings(double part) {
    this.part = part;
  }

  /** By names that tell them apart, such as {@code sphere rings both pyxidraw low}. */
  static Map<String, Record> of(Declaration operation) {
    Map<String, Record> settings = new LinkedHashMap<>();
    for (Settings level : values()) {
      String end = " " + level.name().toLowerCase(Locale.ROOT);
      level
          .records(operation.parameters())
          .forEach((choices, record) -> settings.put(operation.name() + choices + end, record));
    }
    return settings;
  }

  /** Records of these parameters by the names of their choices, each with a space before it. */
  private Map<String, Record> records(Parameters parameters) {
    Map<String, List<@Nullable Object>> begun = new LinkedHashMap<>();
    begun.put("", List.of());
    for (DeclaredParameter next : parameters) {
      Map<String, List<@Nullable Object>> longer = new LinkedHashMap<>();
      begun.forEach(
          (name, values) ->
              choices(next)
                  .forEach((choice, value) -> longer.put(name + choice, and(values, value))));
      begun = longer;
    }
    Map<String, Record> records = new LinkedHashMap<>();
    begun.forEach((name, values) -> records.put(name, parameters.create(values)));
    return records;
  }

  private Map<String, ? extends @Nullable Object> choices(DeclaredParameter parameter) {
    return switch (parameter.kind()) {
      case GROUP -> records(parameter.group());
      case CHOICE -> {
        Map<String, Object> constants = new LinkedHashMap<>();
        for (Object constant : parameter.type().getEnumConstants()) {
          constants.put(" " + Declaration.choiceName(constant), constant);
        }
        yield constants;
      }
      default -> {
        Map<String, @Nullable Object> only = new LinkedHashMap<>();
        only.put("", value(parameter));
        yield only;
      }
    };
  }

  private @Nullable Object value(DeclaredParameter parameter) {
    if (this == REST) {
      return parameter.defaultValue();
    }
    if (this == LOW && parameter.optional()) {
      return null;
    }
    return switch (parameter.kind()) {
      case NUMBER -> number(parameter, part);
      case INTEGER -> (int) Math.rint(number(parameter, part));
      case SEED -> (long) (1000 * part);
      case FLAG -> this == HIGH;
      case CHOICE, GROUP -> throw new IllegalArgumentException("all are taken, not one");
      case VECTOR ->
          Vec3.of(number(parameter, part), number(parameter, 1 - part), number(parameter, 0.45));
      case COLOR -> new Color((int) (part * 0xffffff) << 8 | 0xff);
      case TEXT -> parameter.name().equals("font") ? parameter.defaultValue() : "Senga " + part;
      case POINTS -> points();
      case NUMBERS -> points().stream().map(Vec3::x).toList();
      case LINES -> Polylines.of(List.of(points(), points().reversed(), List.of(Vec3.ONE)));
      case GEOMETRY -> new Polygon().diameter(100 * (1 + part));
      case CONTENT -> parameter.defaultValue();
    };
  }

  private static double number(DeclaredParameter parameter, double part) {
    double least = Math.max(parameter.min(), -FAR);
    double most = Math.min(parameter.max(), FAR);
    return least + part * (most - least);
  }

  private List<Vec3> points() {
    List<Vec3> points = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      points.add(Vec3.of(i * part, 10 * i % 7 * part, 1 / (i + part)));
    }
    return points;
  }

  private static List<@Nullable Object> and(List<?> values, @Nullable Object value) {
    List<@Nullable Object> more = new ArrayList<>(values);
    more.add(value);
    return more;
  }
}
