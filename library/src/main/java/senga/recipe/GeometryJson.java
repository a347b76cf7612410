package senga.recipe;

import java.util.ArrayList;
import java.util.List;
import senga.geometry.Declaration;
import senga.geometry.DeclaredParameter;
import senga.geometry.Effect;
import senga.geometry.Geometry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Recipes and chains of effects ⇄ JSON trees, in the format of {@code docs/recipe-format.md}. What
 * is written is read back equal. {@link JsonText} turns the trees into text and back.
 */
public final class GeometryJson {
  private final Catalog catalog;

  public GeometryJson(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * @throws IllegalArgumentException if the recipe uses an operation that the catalogue lacks, or
   *     has a group of more than 1,000,000 parts
   */
  public ObjectNode write(Geometry recipe) {
    GeometryWriter writer = writer(List.of(recipe));
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    writer.parts().ifPresent(parts -> node.set(GeometryReader.PARTS, parts));
    return node.setAll(writer.write(recipe));
  }

  /** A parameter's default, as a recipe has its values. */
  public JsonNode usual(DeclaredParameter parameter) {
    return new ParameterJson(parameter).write(parameter.defaultValue(), this::write);
  }

  /** {@link #write} as text, in one line. */
  public String line(Geometry recipe) {
    return JsonText.line(write(recipe));
  }

  /**
   * @throws RecipeError if the tree has another form, an unknown name or a value out of range
   */
  public Geometry read(JsonNode tree) {
    GeometryReader reader = reader();
    ObjectNode object = Place.ROOT.object(tree);
    reader.parts(object);
    return reader.read(object, List.of(GeometryReader.PARTS), Place.ROOT);
  }

  /**
   * A list of effects; where recipes among their parameters share parts, an object with the parts
   * and the effects.
   *
   * @throws IllegalArgumentException if it holds an effect that the catalogue lacks
   */
  public JsonNode writeChain(Iterable<? extends Effect> chain) {
    List<Geometry> recipes = new ArrayList<>();
    chain.forEach(effect -> recipes.addAll(Declaration.of(effect).recipes((Record) effect)));
    GeometryWriter writer = writer(recipes);
    ArrayNode effects = writer.effects(chain);
    return writer.parts().<JsonNode>map(parts -> withParts(parts, effects)).orElse(effects);
  }

  private static ObjectNode withParts(ObjectNode parts, ArrayNode effects) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set(GeometryReader.PARTS, parts);
    node.set(GeometryReader.EFFECTS, effects);
    return node;
  }

  /**
   * @throws RecipeError if the tree has another form, an unknown name or a value out of range
   */
  public List<Effect> readChain(JsonNode tree) {
    GeometryReader reader = reader();
    JsonNode effects = tree;
    if (tree instanceof ObjectNode object) {
      Place.ROOT.object(object, List.of(GeometryReader.PARTS, GeometryReader.EFFECTS));
      reader.parts(object);
      effects = Place.ROOT.required(object, GeometryReader.EFFECTS);
    }
    return reader.effects(effects, Place.ROOT.at(GeometryReader.EFFECTS));
  }

  /** {@link #writeChain} as text. */
  public String chainText(Iterable<? extends Effect> chain) {
    return JsonText.write(writeChain(chain));
  }

  /**
   * Reads what {@link #chainText} has written.
   *
   * @throws RecipeError if the text is something else, has an unknown name or a value out of range
   */
  public List<Effect> parseChain(String text) {
    return readChain(JsonText.parse(text));
  }

  /** Writes several recipes that may share parts. */
  public GeometryWriter writer(List<? extends Geometry> recipes) {
    return new GeometryWriter(new OperationJson(catalog), recipes);
  }

  /** Reads several recipes that may share parts. */
  public GeometryReader reader() {
    return new GeometryReader(new OperationJson(catalog));
  }
}
