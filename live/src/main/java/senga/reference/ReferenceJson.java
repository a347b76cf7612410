package senga.reference;

import java.util.List;
import java.util.Locale;
import senga.export.Exporter;
import senga.export.Importer;
import senga.geometry.Declaration;
import senga.geometry.DeclaredParameter;
import senga.geometry.Effect;
import senga.geometry.Parameters;
import senga.geometry.Shape;
import senga.recipe.Catalog;
import senga.recipe.GeometryJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Operations and formats for programs: an array with an object for each. */
public final class ReferenceJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Catalog catalog;
  private final GeometryJson recipes;

  public ReferenceJson(Catalog catalog) {
    this.catalog = catalog;
    this.recipes = new GeometryJson(catalog);
  }

  /** The text, indented. */
  public String text(List<Declaration> declared) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    declared.forEach(each -> all.add(object(each)));
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all);
  }

  private ObjectNode object(Declaration declared) {
    ObjectNode object =
        JsonNodeFactory.instance
            .objectNode()
            .put("name", catalog.name(declared))
            .put("kind", kind(declared))
            .put("family", family(declared))
            .put("about", declared.about());
    if (isOperation(declared)) {
      object.put("java", Example.java(declared));
    }
    parameters(declared.parameters(), object.putArray("parameters"));
    object.put("source", declared.source());
    ArrayNode see = object.putArray("see");
    declared.see().forEach(see::add);
    return object;
  }

  private static boolean isOperation(Declaration declared) {
    return declared.defaults() instanceof Shape || declared.defaults() instanceof Effect;
  }

  private static String kind(Declaration declared) {
    return switch (declared.defaults()) {
      case Shape shape -> "shape";
      case Effect effect -> "effect";
      default -> "format";
    };
  }

  private static String family(Declaration declared) {
    return switch (declared.defaults()) {
      case Exporter both when both instanceof Importer -> "written and read";
      case Exporter writer -> "written";
      case Importer reader -> "read";
      default -> Families.name(declared);
    };
  }

  /** Those of a group stand within it. */
  private void parameters(Parameters parameters, ArrayNode into) {
    for (int i = 0; i < parameters.size(); i++) {
      DeclaredParameter parameter = parameters.get(i);
      ObjectNode object =
          into.addObject()
              .put("name", parameter.name())
              .put("kind", parameter.kind().name().toLowerCase(Locale.ROOT))
              .put("about", parameter.about());
      if (parameter.kind() == DeclaredParameter.Kind.GROUP) {
        parameters(parameter.group(), object.putArray("parameters"));
      } else {
        object.set("default", recipes.usual(parameter));
        addBounds(parameter, Limits.of(parameters, i), object);
      }
    }
  }

  private static void addBounds(DeclaredParameter parameter, String limit, ObjectNode object) {
    if (!parameter.choices().isEmpty()) {
      parameter.choices().forEach(object.putArray("choices")::add);
    }
    if (Double.isFinite(parameter.min()) && Double.isFinite(parameter.max())) {
      object.putArray("slider").add(parameter.min()).add(parameter.max());
    }
    if (!parameter.unit().isEmpty()) {
      object.put("unit", parameter.unit());
    }
    if (!limit.isEmpty()) {
      object.put("limit", limit);
    }
    if (parameter.optional()) {
      object.put("optional", true);
    }
  }
}
