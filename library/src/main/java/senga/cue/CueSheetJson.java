package senga.cue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import senga.recipe.JsonText;
import senga.recipe.Place;
import senga.recipe.RecipeError;
import senga.tune.Easing;
import senga.words.Nearest;
import senga.words.Quote;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A cue sheet ⇄ JSON text, made to be written by hand.
 *
 * <pre>
 * {"senga-cues": 1,
 *  "sketch": "Ball",
 *  "loop": {"from": 4.0, "to": 12.0, "on": true},
 *  "markers": [{"name": "drop", "seconds": 32.0}],
 *  "cues": [
 *   {"variation": "calm"},
 *   {"name": "in", "variation": "storm", "on": "bar", "dissolve": "4 bars",
 *    "easing": "ease-in-out", "then": "follow on after 8 bars"},
 *   {"variation": "black", "then": "pause"}]}
 * </pre>
 */
final class CueSheetJson {
  private static final int VERSION = 1;
  private static final String FORM = "senga-cues";
  private static final String SKETCH = "sketch";
  private static final String LOOP = "loop";
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String ON = "on";
  private static final String MARKERS = "markers";
  private static final String SECONDS = "seconds";
  private static final String CUES = "cues";
  private static final String NAME = "name";
  private static final String VARIATION = "variation";
  private static final String DISSOLVE = "dissolve";
  private static final String EASING = "easing";
  private static final String THEN = "then";
  private static final List<String> STARTS = List.of("now", "beat", "bar");
  private static final String WAIT = "wait";
  private static final String PAUSE = "pause";
  private static final String FOLLOW = "follow on after ";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private CueSheetJson() {}

  static String write(CueSheet sheet) {
    ObjectNode document = NODES.objectNode();
    document.put(FORM, VERSION);
    document.put(SKETCH, sheet.sketch());
    Loop loop = sheet.loop();
    if (loop != null) {
      ObjectNode node = document.putObject(LOOP);
      node.put(FROM, loop.from()).put(TO, loop.to()).put(ON, loop.on());
    }
    if (!sheet.markers().isEmpty()) {
      ArrayNode markers = document.putArray(MARKERS);
      for (Marker one : sheet.markers()) {
        markers.addObject().put(NAME, one.name()).put(SECONDS, one.seconds());
      }
    }
    ArrayNode cues = document.putArray(CUES);
    sheet.cues().forEach(cue -> write(cue, cues.addObject()));
    return JsonText.write(document);
  }

  private static void write(Cue cue, ObjectNode node) {
    if (!cue.name().equals(cue.variation())) {
      node.put(NAME, cue.name());
    }
    node.put(VARIATION, cue.variation());
    if (cue.start() != Cue.Start.NOW) {
      node.put(ON, cue.start().name().toLowerCase(Locale.ROOT));
    }
    if (!cue.dissolve().isNone()) {
      node.put(DISSOLVE, cue.dissolve().toString());
      if (!cue.easing().equals(Easing.EASE)) {
        node.put(EASING, cue.easing().text());
      }
    }
    switch (cue.then()) {
      case PAUSE -> node.put(THEN, PAUSE);
      case FOLLOW_ON -> node.put(THEN, FOLLOW + cue.after());
      case WAIT -> {} // what is usual is not said
    }
  }

  /**
   * @throws RecipeError if it cannot be understood; the message says where and why
   */
  static CueSheet read(String text) {
    Place place = Place.ROOT;
    JsonNode node = JsonText.parse(text);
    ObjectNode whole = place.object(node);
    double version = place.at(FORM).number(place.required(whole, FORM));
    if (version != VERSION) {
      String form = place.required(whole, FORM).asString();
      throw place.at(FORM).error("is " + form + ", which a newer Senga wrote; this one reads 1");
    }
    ObjectNode document = place.object(node, List.of(FORM, SKETCH, LOOP, MARKERS, CUES));
    String sketch = place.at(SKETCH).text(place.required(document, SKETCH));
    Loop loop = document.has(LOOP) ? loop(document.get(LOOP), place.at(LOOP)) : null;
    List<Marker> markers = markers(document.get(MARKERS), place.at(MARKERS));
    List<Cue> cues = cues(document.get(CUES), place.at(CUES));
    List<String> marked = markers.stream().map(Marker::name).toList();
    once(marked, CueSheet.MOST_MARKERS, MARKERS, text);
    once(cues.stream().map(Cue::name).toList(), CueSheet.MOST_CUES, CUES, text);
    return place.within(() -> new CueSheet(sketch, loop, markers, cues));
  }

  /** What concerns two entries of a list, or all of them, is said where the later one stands. */
  private static void once(List<String> names, int most, String list, String text) {
    Place place = Place.ROOT.at(list);
    if (names.size() > most) {
      throw place.at(most).error("there are at most " + most + " " + list);
    }
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      Integer other = first.putIfAbsent(names.get(i), i);
      if (other != null) {
        String name = Quote.of(names.get(i));
        int line = new CueLines(text).of(list, other);
        throw place
            .at(i)
            .at(NAME)
            .error("there are two " + list + " " + name + ", the other one in line " + line);
      }
    }
  }

  private static Loop loop(JsonNode node, Place place) {
    ObjectNode object = place.object(node, List.of(FROM, TO, ON));
    double from = place.at(FROM).number(place.required(object, FROM));
    double to = place.at(TO).number(place.required(object, TO));
    JsonNode on = object.get(ON);
    if (on != null && !on.isBoolean()) {
      throw place.at(ON).wrong("true or false", on);
    }
    return place.within(() -> new Loop(from, to, on == null || on.booleanValue()));
  }

  private static List<Marker> markers(@Nullable JsonNode node, Place place) {
    List<Marker> read = new ArrayList<>();
    if (node != null) {
      for (JsonNode entry : place.list(node)) {
        Place here = place.at(read.size());
        ObjectNode object = here.object(entry, List.of(NAME, SECONDS));
        String name = here.at(NAME).text(here.required(object, NAME));
        double seconds = here.at(SECONDS).number(here.required(object, SECONDS));
        read.add(here.within(() -> new Marker(name, seconds)));
      }
    }
    return read;
  }

  /**
   * A cue without a name is called as its variation, and behind that a number where it is taken.
   */
  private static List<Cue> cues(@Nullable JsonNode node, Place place) {
    if (node == null) {
      return List.of();
    }
    Set<String> taken = new HashSet<>();
    for (JsonNode entry : place.list(node)) {
      if (entry.isObject() && entry.has(NAME) && entry.get(NAME).isString()) {
        taken.add(entry.get(NAME).stringValue().strip());
      }
    }
    List<Cue> read = new ArrayList<>();
    for (JsonNode entry : node) {
      Place here = place.at(read.size());
      read.add(here.within(() -> cue(entry, here, taken)));
    }
    return read;
  }

  private static Cue cue(JsonNode node, Place place, Set<String> taken) {
    ObjectNode object = place.object(node, List.of(NAME, VARIATION, ON, DISSOLVE, EASING, THEN));
    String variation = place.at(VARIATION).text(place.required(object, VARIATION));
    Cue cue = Cue.cut(variation);
    if (object.has(NAME)) {
      cue = cue.name(place.at(NAME).text(object.get(NAME)));
    } else {
      cue = cue.name(free(cue.name(), taken));
    }
    if (object.has(ON)) {
      cue = cue.start(start(object.get(ON), place.at(ON)));
    }
    if (object.has(EASING) && !object.has(DISSOLVE)) {
      throw place.at(EASING).error("stands without a dissolve; a cut has no easing");
    }
    if (object.has(DISSOLVE)) {
      cue = dissolve(cue, object, place);
    }
    return object.has(THEN) ? then(cue, object.get(THEN), place.at(THEN)) : cue;
  }

  private static Cue dissolve(Cue cue, ObjectNode object, Place place) {
    Place here = place.at(DISSOLVE);
    String time = here.text(object.get(DISSOLVE));
    Place there = place.at(EASING);
    String how = object.has(EASING) ? there.text(object.get(EASING)) : Easing.EASE.text();
    return cue.dissolve(here.within(() -> Span.of(time)), there.within(() -> Easing.of(how)));
  }

  private static String free(String wished, Set<String> taken) {
    String name = wished;
    for (int number = 2; !taken.add(name); number++) {
      String end = " " + number;
      int most = Cue.LONGEST_NAME - end.length();
      name = (wished.length() > most ? wished.substring(0, most).strip() : wished) + end;
    }
    return name;
  }

  private static Cue.Start start(JsonNode node, Place place) {
    String word = place.text(node);
    if (!STARTS.contains(word)) {
      throw place.error(
          "must be now, beat or bar, but is " + Quote.of(word) + Nearest.hint(word, STARTS));
    }
    return Cue.Start.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static Cue then(Cue cue, JsonNode node, Place place) {
    String word = place.text(node).strip();
    if (word.equals(WAIT)) {
      return cue;
    }
    if (word.equals(PAUSE)) {
      return cue.pause();
    }
    if (word.startsWith(FOLLOW)) {
      String time = word.substring(FOLLOW.length());
      return cue.followOn(place.within(() -> Span.of(time)));
    }
    TreeSet<String> allowed = new TreeSet<>(List.of(WAIT, PAUSE));
    throw place.error(
        "must be wait, pause or, for instance, \"follow on after 8 bars\", but is "
            + Quote.of(word)
            + Nearest.hint(word, allowed));
  }
}
