package senga.variations;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import senga.bind.Binding;
import senga.recipe.JsonText;
import senga.recipe.Place;
import senga.recipe.RecipeError;
import senga.tune.Change;
import senga.words.Quote;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The file {@code controllers.json} in the folder of a sketch: which controllers have learned which
 * actions, for all sketches of that folder.
 *
 * <pre>
 * {"senga-controllers": 1,
 *  "actions": [["next-variation", "note/10/36", 0.0, 1.0],
 *              ["morph", "cc/1/1", 0.0, 1.0, "smooth", "pick-up"]]}
 * </pre>
 *
 * <p>Read strictly and written whole or not at all; what cannot be read is left as it is. Several
 * windows may have sketches of one folder: before one writes it takes over what the others have
 * learned and forgotten, in one {@link Turn}. For one thread at a time.
 */
public final class ActionBindingsFile {
  /** What it is called. */
  public static final String NAME = "controllers.json";

  private static final int VERSION = 1;
  private static final long MOST_BYTES = 1 << 20;
  private static final String FORM = "senga-controllers";
  private static final String ACTIONS = "actions";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Path file;
  private ActionBindings base = ActionBindings.NONE; // what it held when it was ours last

  private ActionBindingsFile(Path file) {
    this.file = file;
  }

  /** That of a sketch, be it there or not. */
  public static ActionBindingsFile of(Path sketch) {
    return new ActionBindingsFile(sketch.resolveSibling(NAME));
  }

  /** Where it is, or will be. */
  public Path path() {
    return file;
  }

  /**
   * What it holds; nothing if it is not there.
   *
   * @throws VariationsError if it cannot be read, or was written by a newer Senga
   */
  public ActionBindings read() {
    base = there();
    return base;
  }

  private ActionBindings there() {
    String text = text();
    if (text.isEmpty()) {
      return ActionBindings.NONE;
    }
    try {
      return read(JsonText.parse(text), Place.ROOT);
    } catch (RecipeError e) {
      throw new VariationsError(refused(String.valueOf(e.getMessage())), e);
    }
  }

  /**
   * Writes what was learned here since it was read or written, and leaves what another window has
   * learned meanwhile.
   *
   * @return what the file holds now
   * @throws VariationsError if it cannot be written, holds what cannot be read, or has no room
   */
  public ActionBindings write(ActionBindings bindings) {
    return Turn.at(file, () -> inTurn(bindings));
  }

  private ActionBindings inTurn(ActionBindings bindings) {
    ActionBindings both;
    try {
      both = bindings.merged(base, there());
    } catch (IllegalArgumentException full) {
      throw new VariationsError(refused(String.valueOf(full.getMessage())), full);
    }
    VariationsFile.put(file, JsonText.write(tree(both)));
    base = both;
    return both;
  }

  private static ObjectNode tree(ActionBindings bindings) {
    ObjectNode document = NODES.objectNode();
    document.put(FORM, VERSION);
    ArrayNode list = document.putArray(ACTIONS);
    for (ActionBinding one : bindings.list()) {
      ArrayNode entry = list.addArray().add(one.action());
      BindingJson.write(new Change.Driven(one.binding(), Double.NaN), entry);
    }
    return document;
  }

  private static ActionBindings read(JsonNode node, Place place) {
    ObjectNode document = place.object(node, List.of(FORM, ACTIONS));
    double version = place.at(FORM).number(place.required(document, FORM));
    if (version != VERSION) {
      throw place.at(FORM).error("is " + version + ", which a newer Senga wrote; this reads 1");
    }
    Place here = place.at(ACTIONS);
    JsonNode list = here.list(place.required(document, ACTIONS));
    List<ActionBinding> read = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      Place at = here.at(i);
      JsonNode entry = at.list(list.get(i));
      read.add(at.within(() -> entry(entry, at)));
    }
    return here.within(() -> new ActionBindings(read));
  }

  private static ActionBinding entry(JsonNode node, Place place) {
    Binding binding = BindingJson.read(node, place).binding();
    return new ActionBinding(place.at(0).text(node.get(0)), binding);
  }

  private String text() {
    try {
      if (Files.isDirectory(file) || Files.size(file) > MOST_BYTES) {
        throw new VariationsError(refused("it is no file of controllers, or too long for one"));
      }
      return Files.readString(file);
    } catch (NoSuchFileException none) {
      return "";
    } catch (CharacterCodingException e) {
      throw new VariationsError(refused("it is no UTF-8 text"), e);
    } catch (IOException e) {
      throw new VariationsError(refused("it cannot be read: " + e.getMessage()), e);
    }
  }

  private String refused(String why) {
    return Quote.path(file) + " is left as it is: " + why;
  }
}
