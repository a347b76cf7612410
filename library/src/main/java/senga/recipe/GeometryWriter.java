package senga.recipe;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import senga.geometry.Applied;
import senga.geometry.Effect;
import senga.geometry.Fingerprint;
import senga.geometry.Geometry;
import senga.geometry.Group;
import senga.geometry.Literal;
import senga.geometry.Shape;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes recipes as JSON trees. What several steps share, and what is nested too deeply to be read
 * back, becomes a named part: so the text is no larger than the recipe, and every recipe can be
 * written.
 */
final class GeometryWriter {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final OperationJson operations;
  private final Map<Fingerprint, String> names = new HashMap<>();
  private final Map<String, Geometry> parts = new LinkedHashMap<>();

  GeometryWriter(OperationJson operations, List<? extends Geometry> recipes) {
    this.operations = operations;
    for (Geometry part : new PartFinder(recipes).parts()) {
      String name = "part-" + (parts.size() + 1);
      names.put(part.identity(), name);
      parts.put(name, part);
    }
  }

  /** The named parts, each after those it uses; empty when there are none. */
  public Optional<ObjectNode> parts() {
    ObjectNode node = NODES.objectNode();
    parts.forEach((name, part) -> node.set(name, written(part)));
    return node.isEmpty() ? Optional.empty() : Optional.of(node);
  }

  /** One of the recipes that this writer was made for. */
  public ObjectNode write(Geometry recipe) {
    return isPart(recipe) ? reference(recipe) : written(recipe);
  }

  private ObjectNode written(Geometry recipe) {
    Deque<Effect> effects = new ArrayDeque<>();
    Geometry source = recipe;
    while (source instanceof Applied applied && (source == recipe || !isPart(source))) {
      effects.push(applied.effect());
      source = applied.input();
    }
    boolean refers = source != recipe && isPart(source);
    ObjectNode node = refers ? reference(source) : source(source);
    return effects.isEmpty() ? node : node.set(GeometryReader.EFFECTS, effects(effects));
  }

  private ObjectNode source(Geometry source) {
    ObjectNode node = NODES.objectNode();
    return switch (source) {
      case Literal literal -> node.set(LinesNode.KEY, LinesNode.of(literal.lines()));
      case Shape shape ->
          node.set(GeometryReader.SHAPE, operations.write((Record) shape, this::write));
      case Group group -> node.set(GeometryReader.GROUP, members(group));
      case Applied applied -> throw new IllegalStateException(applied + " is no source");
    };
  }

  private ArrayNode members(Group group) {
    ArrayNode array = NODES.arrayNode();
    group.parts().forEach(part -> array.add(write(part)));
    return array;
  }

  private ObjectNode reference(Geometry part) {
    return NODES.objectNode().put(GeometryReader.PART, names.get(part.identity()));
  }

  private boolean isPart(Geometry geometry) {
    return !names.isEmpty() && names.containsKey(geometry.identity());
  }

  ArrayNode effects(Iterable<? extends Effect> effects) {
    ArrayNode array = NODES.arrayNode();
    effects.forEach(effect -> array.add(operations.write((Record) effect, this::write)));
    return array;
  }
}
