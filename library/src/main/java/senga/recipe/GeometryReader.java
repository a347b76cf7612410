package senga.recipe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import senga.geometry.Effect;
import senga.geometry.Geometry;
import senga.geometry.Group;
import senga.geometry.Literal;
import senga.words.Nearest;
import senga.words.Quote;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads recipes from JSON trees. A recipe is an object with one source — {@code shape}, {@code
 * polylines}, {@code group} or {@code part} — and effects over it.
 */
final class GeometryReader {
  static final String PARTS = "parts";
  static final String SHAPE = "shape";
  static final String GROUP = "group";
  static final String PART = "part";
  static final String EFFECTS = "effects";

  private static final List<String> SOURCES = List.of(SHAPE, LinesNode.KEY, GROUP, PART);

  /** Parts of parts multiply; this many is far beyond any drawing. */
  static final int MOST_IN_A_GROUP = 1_000_000;

  private final OperationJson operations;
  private final Map<String, Geometry> parts = new LinkedHashMap<>();

  GeometryReader(OperationJson operations) {
    this.operations = operations;
  }

  /**
   * Reads the named parts of a document, if it has any; each may use those before it.
   *
   * @param document the object that may have a key {@code parts}
   */
  public void parts(ObjectNode document) {
    JsonNode given = document.get(PARTS);
    if (given != null) {
      Place place = Place.ROOT.at(PARTS);
      for (var part : place.object(given).properties()) {
        parts.put(part.getKey(), read(part.getValue(), List.of(), place.at(part.getKey())));
      }
    }
  }

  /**
   * Reads one recipe.
   *
   * @param otherKeys keys of the same object that belong to the caller
   */
  public Geometry read(JsonNode node, List<String> otherKeys, Place place) {
    ObjectNode object = place.object(node, allowed(otherKeys));
    Geometry source = source(object, place);
    JsonNode effects = object.get(EFFECTS);
    return effects == null ? source : source.through(effects(effects, place.at(EFFECTS)));
  }

  List<Effect> effects(JsonNode node, Place place) {
    List<Effect> effects = new ArrayList<>();
    for (JsonNode effect : place.list(node)) {
      effects.add(operations.readEffect(effect, place.at(effects.size()), this));
    }
    return effects;
  }

  private static List<String> allowed(List<String> otherKeys) {
    List<String> allowed = new ArrayList<>(otherKeys);
    allowed.addAll(SOURCES);
    allowed.add(EFFECTS);
    return allowed;
  }

  private Geometry source(ObjectNode object, Place place) {
    List<String> given = SOURCES.stream().filter(object::has).toList();
    if (given.size() != 1) {
      throw place.error(
          "needs exactly one of "
              + String.join(", ", SOURCES)
              + ", but has "
              + (given.isEmpty() ? "none" : String.join(", ", given)));
    }
    String key = given.getFirst();
    return source(key, object.path(key), place.at(key));
  }

  private Geometry source(String key, JsonNode node, Place place) {
    return switch (key) {
      case SHAPE -> operations.readShape(node, place, this);
      case GROUP -> group(node, place);
      case PART -> part(place.text(node), place);
      default ->
          new Literal(LinesNode.read(node).orElseThrow(() -> place.wrong("a list of lines", node)));
    };
  }

  private Geometry group(JsonNode node, Place place) {
    List<Geometry> members = new ArrayList<>();
    long count = 0;
    for (JsonNode member : place.list(node)) {
      Geometry read = read(member, List.of(), place.at(members.size()));
      count += read instanceof Group inner ? inner.partCount() : 1;
      if (count > MOST_IN_A_GROUP) {
        throw place.error(
            String.format(Locale.ROOT, "a group has at most %,d parts", MOST_IN_A_GROUP));
      }
      members.add(read);
    }
    return Group.of(members);
  }

  private Geometry part(String name, Place place) {
    Geometry part = parts.get(name);
    if (part == null) {
      throw place.error(
          "there is no part "
              + Quote.of(name)
              + " before this place"
              + Nearest.hint(name, parts.keySet()));
    }
    return part;
  }
}
