package senga.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import senga.geometry.DeclaredParameter;
import senga.geometry.Geometry;
import senga.geometry.Parameters;
import senga.words.Quote;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The record of an operation, or of a group of its parameters ⇄ {@code {"name": value, …}};
 * defaults are left out.
 */
record ParametersJson(Parameters parameters) {
  /**
   * @param recipes reads recipes that are parameters
   */
  Record read(JsonNode node, Place place, GeometryReader recipes) {
    ObjectNode given = place.object(node);
    given.propertyNames().forEach(key -> checkNotWithin(key, place));
    place.object(node, names(parameters));
    List<@Nullable Object> values = new ArrayList<>();
    for (DeclaredParameter parameter : parameters) {
      JsonNode value = given.get(parameter.name());
      values.add(
          value == null
              ? parameter.defaultValue()
              : new ParameterJson(parameter).read(value, place.at(parameter.name()), recipes));
    }
    return place.within(() -> parameters.create(values));
  }

  /** Who knows a parameter may not know its group. */
  private void checkNotWithin(String key, Place place) {
    for (DeclaredParameter parameter : parameters) {
      if (names(parameter.group()).contains(key) && !names(parameters).contains(key)) {
        throw place.error(
            "unknown key " + Quote.of(key) + "; it belongs into \"" + parameter.name() + "\"");
      }
    }
  }

  private static List<String> names(Parameters parameters) {
    return parameters.stream().map(DeclaredParameter::name).toList();
  }

  /**
   * @param recipes writes recipes that are parameters
   */
  ObjectNode write(Record record, Function<Geometry, JsonNode> recipes) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < parameters.size(); i++) {
      DeclaredParameter parameter = parameters.get(i);
      Object value = parameters.value(i, record);
      if (!Objects.equals(value, parameter.defaultValue())) {
        node.set(parameter.name(), new ParameterJson(parameter).write(value, recipes));
      }
    }
    return node;
  }
}
