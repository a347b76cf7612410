package senga.manifest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import senga.control.Controls;
import senga.export.Provenance;
import senga.geometry.Color;
import senga.recipe.Place;
import senga.scene.Canvas;
import senga.variations.Variations;
import senga.variations.VariationsJson;
import senga.words.Quote;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A manifest ⇄ JSON:
 *
 * <pre>
 * {"senga-manifest": 1,
 *  "version": "0.1.0", "git": "3f2a… changed",
 *  "canvas": {"width": 148, "height": 210, "background": "#ffffff"},
 *  "fps": 60, "seed": 0, "controls": {"1": 0.2},
 *  "seconds": 1.5,                                  or [0, 1, 2] or {"frames": 75, "fps": 25}
 *  "state": {…},                                    as in Ball.senga
 *  "form": {"format": "svg", "options": {"clip": "5"}, "planned": false},
 *  "digest": "…",
 *  "take": {"name": "Ball.take", "sha256": "…", "text": "…"},   of frames of a take
 *  "sources": [{"name": "Ball.java", "sha256": "…", "text": "…"}]}
 * </pre>
 */
final class ManifestJson {
  private static final int VERSION = 1;
  private static final String SENGA_MANIFEST = "senga-manifest";
  private static final String SENGA = "version";
  private static final String GIT = "git";
  private static final String CANVAS = "canvas";
  private static final String WIDTH = "width";
  private static final String HEIGHT = "height";
  private static final String BACKGROUND = "background";
  private static final String FPS = "fps";
  private static final String SEED = "seed";
  private static final String CONTROLS = "controls";
  private static final String SECONDS = "seconds";
  private static final String STATE = "state";
  private static final String TAKE = "take";
  private static final String FORM = "form";
  private static final String FORMAT = "format";
  private static final String OPTIONS = "options";
  private static final String PLANNED = "planned";
  private static final String DIGEST = "digest";
  private static final String SOURCES = "sources";
  private static final String NAME = "name";
  private static final String HASH = "sha256";
  private static final String TEXT = "text";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> KEYS =
      List.of(
          SENGA_MANIFEST,
          SENGA,
          GIT,
          CANVAS,
          FPS,
          SEED,
          CONTROLS,
          SECONDS,
          STATE,
          FORM,
          DIGEST,
          TAKE,
          SOURCES);

  private ManifestJson() {}

  static ObjectNode write(Manifest manifest) {
    ObjectNode node = NODES.objectNode().put(SENGA_MANIFEST, VERSION);
    node.put(SENGA, manifest.version()).put(GIT, manifest.git());
    Canvas paper = manifest.canvas();
    node.putObject(CANVAS)
        .put(WIDTH, paper.width())
        .put(HEIGHT, paper.height())
        .put(BACKGROUND, paper.background().hex());
    node.put(FPS, manifest.fps()).put(SEED, manifest.seed());
    ObjectNode controls = node.putObject(CONTROLS);
    manifest
        .controls()
        .values()
        .forEach((address, value) -> controls.put(Provenance.name(address), value));
    node.set(SECONDS, TimesJson.write(manifest.times()));
    node.set(STATE, VariationsJson.tree(manifest.state()));
    ObjectNode form = node.putObject(FORM).put(FORMAT, manifest.form().format());
    manifest.form().options().forEach(form.putObject(OPTIONS)::put);
    form.put(PLANNED, manifest.form().planned());
    node.put(DIGEST, manifest.digest());
    manifest.take().ifPresent(take -> write(take, node.putObject(TAKE)));
    for (Source source : manifest.sources().files()) {
      node.withArray(SOURCES)
          .addObject()
          .put(NAME, source.name())
          .put(HASH, source.hash())
          .put(TEXT, source.text());
    }
    return node;
  }

  private static void write(TakeNote take, ObjectNode into) {
    into.put(NAME, take.name()).put(HASH, take.hash());
    if (!take.text().isEmpty()) {
      into.put(TEXT, take.text());
    }
  }

  private static TakeNote take(JsonNode node, Place place) {
    ObjectNode take = place.object(node, List.of(NAME, HASH, TEXT));
    String text = take.has(TEXT) ? text(take, TEXT, place) : "";
    return place.within(() -> new TakeNote(text(take, NAME, place), text(take, HASH, place), text));
  }

  static Manifest read(JsonNode tree) {
    Place place = Place.ROOT;
    ObjectNode whole = place.object(tree);
    checkVersion(place.required(whole, SENGA_MANIFEST), place.at(SENGA_MANIFEST));
    ObjectNode node = place.object(tree, KEYS);
    return place.within(
        () ->
            new Manifest(
                sources(place.required(node, SOURCES), place.at(SOURCES)),
                text(node, SENGA, place),
                text(node, GIT, place),
                canvas(place.required(node, CANVAS), place.at(CANVAS)),
                fps(place.required(node, FPS), place.at(FPS)),
                seed(place.required(node, SEED), place.at(SEED)),
                controls(place.required(node, CONTROLS), place.at(CONTROLS)),
                TimesJson.read(place.required(node, SECONDS), place.at(SECONDS)),
                state(place.required(node, STATE), place.at(STATE)),
                form(place.required(node, FORM), place.at(FORM)),
                text(node, DIGEST, place),
                Optional.ofNullable(node.get(TAKE)).map(of -> take(of, place.at(TAKE)))));
  }

  private static void checkVersion(JsonNode version, Place place) {
    if (place.number(version) != VERSION) {
      throw place.error("is " + Quote.bare(version.asString()) + "; this Senga reads " + VERSION);
    }
  }

  private static String text(ObjectNode node, String key, Place place) {
    return place.at(key).text(place.required(node, key));
  }

  private static Sources sources(JsonNode node, Place place) {
    List<Source> files = new ArrayList<>();
    for (JsonNode entry : place.list(node)) {
      Place here = place.at(files.size());
      ObjectNode file = here.object(entry, List.of(NAME, HASH, TEXT));
      Source source = here.within(() -> new Source(text(file, NAME, here), text(file, TEXT, here)));
      if (!source.hash().equals(text(file, HASH, here))) {
        throw here.error(Quote.of(source.name()) + " is not what its hash says: it was changed");
      }
      files.add(source);
    }
    if (files.isEmpty() || files.size() > Sources.MOST) {
      throw place.error("must be 1 to " + Sources.MOST + " files, but are " + files.size());
    }
    return new Sources(files);
  }

  private static Canvas canvas(JsonNode node, Place place) {
    ObjectNode paper = place.object(node, List.of(WIDTH, HEIGHT, BACKGROUND));
    return place.within(
        () ->
            new Canvas(
                place.at(WIDTH).number(place.required(paper, WIDTH)),
                place.at(HEIGHT).number(place.required(paper, HEIGHT)),
                Color.of(text(paper, BACKGROUND, place))));
  }

  private static int fps(JsonNode node, Place place) {
    if (!node.isIntegralNumber() || !node.canConvertToInt()) {
      throw place.wrong("a whole number", node);
    }
    return node.intValue();
  }

  private static long seed(JsonNode node, Place place) {
    if (!node.isIntegralNumber() || !node.canConvertToLong()) {
      throw place.wrong("a whole number of 64 bits", node);
    }
    return node.longValue();
  }

  private static Controls controls(JsonNode node, Place place) {
    Controls controls = Controls.NONE;
    for (Map.Entry<String, JsonNode> entry : place.object(node).properties()) {
      Place here = place.at(entry.getKey());
      double value = here.number(entry.getValue());
      Controls before = controls;
      controls = here.within(() -> before.with(Provenance.address(entry.getKey()), value));
    }
    return controls;
  }

  private static Variations state(JsonNode node, Place place) {
    return place.within(() -> VariationsJson.read(node, place));
  }

  private static Form form(JsonNode node, Place place) {
    ObjectNode form = place.object(node, List.of(FORMAT, OPTIONS, PLANNED));
    Map<String, String> options = new LinkedHashMap<>();
    Place inside = place.at(OPTIONS);
    place
        .at(OPTIONS)
        .object(place.required(form, OPTIONS))
        .properties()
        .forEach(e -> options.put(e.getKey(), inside.at(e.getKey()).text(e.getValue())));
    return new Form(
        text(form, FORMAT, place), options, place.required(form, PLANNED).asBoolean(false));
  }
}
