package senga.variations;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import senga.recipe.Place;
import senga.tune.Address;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Notes about rows ⇄ JSON, a row a line, in the order of their addresses.
 *
 * <pre>
 * {"ink": ["folded"],
 *  "ink/circle.radius": ["favourite", "locked", "range", 0.0, 80.0]}
 * </pre>
 */
final class PanelNotesJson {
  private static final String FAVOURITE = "favourite";
  private static final String LOCKED = "locked";
  private static final String FOLDED = "folded";
  private static final String RANGE = "range";

  private PanelNotesJson() {}

  static ObjectNode write(PanelNotes notes) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    notes.rows().forEach((row, note) -> write(note, node.putArray(row.toString())));
    return node;
  }

  private static void write(RowNote note, ArrayNode words) {
    if (note.favourite()) {
      words.add(FAVOURITE);
    }
    if (note.locked()) {
      words.add(LOCKED);
    }
    if (note.folded()) {
      words.add(FOLDED);
    }
    RowNote.Span range = note.range();
    if (range != null) {
      words.add(RANGE).add(range.min()).add(range.max());
    }
  }

  /**
   * @throws senga.recipe.RecipeError if they cannot be read; the message begins with the place
   */
  static PanelNotes read(JsonNode node, Place place) {
    SortedMap<Address, RowNote> rows = new TreeMap<>();
    for (Map.Entry<String, JsonNode> row : place.object(node).properties()) {
      Place here = place.at(row.getKey());
      Address address = here.within(() -> Address.of(row.getKey()));
      rows.put(address, here.within(() -> note(row.getValue(), here)));
    }
    return place.within(() -> new PanelNotes(rows));
  }

  private static RowNote note(JsonNode node, Place place) {
    JsonNode words = place.list(node);
    RowNote note = RowNote.NONE;
    for (int i = 0; i < words.size(); i++) {
      String word = place.at(i).text(words.get(i));
      switch (word) {
        case FAVOURITE -> note = note.favourite(true);
        case LOCKED -> note = note.locked(true);
        case FOLDED -> note = note.folded(true);
        case RANGE -> {
          note = note.range(range(words, i + 1, place));
          i += 2;
        }
        default -> throw place.at(i).wrong("favourite, locked, folded or range", words.get(i));
      }
    }
    return note;
  }

  private static RowNote.Span range(JsonNode words, int from, Place place) {
    if (words.size() < from + 2) {
      throw place.error("behind \"range\" stand its two ends");
    }
    return new RowNote.Span(
        place.at(from).number(words.get(from)), place.at(from + 1).number(words.get(from + 1)));
  }
}
