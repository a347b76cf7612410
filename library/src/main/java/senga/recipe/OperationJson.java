package senga.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import senga.geometry.Declaration;
import senga.geometry.DeclaredParameter;
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
    return create(operation, only.getValue(), place.at(operation.name()), recipes);
  }

  private static Record create(
      Declaration operation, JsonNode node, Place place, GeometryReader recipes) {
    List<String> names = operation.parameters().stream().map(DeclaredParameter::name).toList();
    ObjectNode given = place.object(node, names);
    List<@Nullable Object> values = new ArrayList<>();
    for (DeclaredParameter parameter : operation.parameters()) {
      JsonNode value = given.get(parameter.name());
      values.add(
          value == null
              ? parameter.defaultValue()
              : new ParameterJson(parameter).read(value, place.at(parameter.name()), recipes));
    }
    return place.within(() -> operation.create(values));
  }

  /**
   * @param recipes writes recipes that are parameters
   * @throws IllegalArgumentException if the catalogue does not know the operation: it could not be
   *     read back
   */
  ObjectNode write(Record record, Function<Geometry, JsonNode> recipes) {
    Declaration operation = Declaration.of(record);
    Declaration known =
        record instanceof Shape
            ? catalog.shape(operation.name())
            : catalog.effect(operation.name());
    if (known.type() != operation.type()) {
      throw new IllegalArgumentException(
          operation.type().getName() + " is not the \"" + known.name() + "\" of the catalogue");
    }
    ObjectNode parameters = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < operation.parameters().size(); i++) {
      DeclaredParameter parameter = operation.parameters().get(i);
      Object value = operation.value(i, record);
      if (!Objects.equals(value, parameter.defaultValue())) {
        parameters.set(parameter.name(), new ParameterJson(parameter).write(value, recipes));
      }
    }
    return JsonNodeFactory.instance.objectNode().set(operation.name(), parameters);
  }
}
