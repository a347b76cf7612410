package senga.recipe;

import java.util.Map;
import java.util.function.Function;
import senga.geometry.Declaration;
import senga.geometry.Effect;
import senga.geometry.Geometry;
import senga.geometry.Shape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A shape or an effect ⇄ {@code {"name": {parameters}}}; defaults are left out. */
record OperationJson(Catalog catalog) {
  /**
   * @param recipes reads recipes that are parameters
   */
  Shape readShape(JsonNode node, Place place, GeometryReader recipes) {
    return (Shape) read(node, place, catalog::shape, recipes);
  }

  /**
   * @param recipes reads recipes that are parameters
   */
  Effect readEffect(JsonNode node, Place place, GeometryReader recipes) {
    return (Effect) read(node, place, catalog::effect, recipes);
  }

  private static Record read(
      JsonNode node, Place place, Function<String, Declaration> known, GeometryReader recipes) {
    ObjectNode object = place.object(node);
    if (object.size() != 1) {
      throw place.error(
          "must be one operation as {\"name\": {parameters}}, but has " + object.size() + " keys");
    }
    Map.Entry<String, JsonNode> only = object.properties().iterator().next();
    Declaration operation = place.within(() -> known.apply(only.getKey()));
    return new ParametersJson(operation.parameters())
        .read(only.getValue(), place.at(only.getKey()), recipes);
  }

  /**
   * @param recipes writes recipes that are parameters
   * @throws IllegalArgumentException if the catalogue does not know the operation: it could not be
   *     read back
   */
  ObjectNode write(Record record, Function<Geometry, JsonNode> recipes) {
    Declaration operation = Declaration.of(record);
    String name = catalog.name(operation);
    Declaration known = record instanceof Shape ? catalog.shape(name) : catalog.effect(name);
    if (known.type() != operation.type()) {
      throw new IllegalArgumentException(
          operation.type().getName() + " is not the \"" + name + "\" of the catalogue");
    }
    return JsonNodeFactory.instance
        .objectNode()
        .set(name, new ParametersJson(operation.parameters()).write(record, recipes));
  }
}
