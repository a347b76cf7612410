package senga.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import senga.recipe.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The times of frames ⇄ JSON: a number, a list, or what is shorter for a film. */
final class TimesJson {
  private static final String FRAMES = "frames";
  private static final String FPS = "fps";
  private static final String FIRST = "first";

  /** Years at any frame rate, and exact as a double. */
  private static final double MOST_FIRST = 1e12;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private TimesJson() {}

  static JsonNode write(List<Double> times) {
    if (times.size() == 1) {
      return NODES.numberNode(times.getFirst());
    }
    double fps = Math.rint(1e6 / (times.get(1) - times.get(0))) / 1e6;
    long first = Math.round(times.get(0) * fps);
    if (fps > 0 && Double.isFinite(fps) && film(first, times.size(), fps).equals(times)) {
      ObjectNode film = NODES.objectNode().put(FRAMES, times.size()).put(FPS, fps);
      return first == 0 ? film : film.put(FIRST, first);
    }
    ArrayNode list = NODES.arrayNode();
    times.forEach(list::add);
    return list;
  }

  static List<Double> read(JsonNode node, Place place) {
    if (node.isNumber()) {
      return List.of(place.number(node));
    }
    if (node.isObject()) {
      ObjectNode film = place.object(node, List.of(FRAMES, FPS, FIRST));
      double frames = place.at(FRAMES).number(place.required(film, FRAMES));
      double fps = place.at(FPS).number(place.required(film, FPS));
      double first = film.has(FIRST) ? place.at(FIRST).number(film.get(FIRST)) : 0;
      if (!(frames >= 1 && frames <= Manifest.MOST_FRAMES && fps > 0)) {
        throw place.error(
            "must be 1 to " + Manifest.MOST_FRAMES + " frames at more than 0 a second");
      }
      if (!(first >= 0 && first <= MOST_FIRST)) {
        throw place.at(FIRST).error("must be the number of a frame, 0 or more");
      }
      return film((long) first, (int) frames, fps);
    }
    List<Double> times = new ArrayList<>();
    for (JsonNode time : place.list(node)) {
      times.add(place.at(times.size()).number(time));
    }
    return times;
  }

  private static List<Double> film(long first, int frames, double fps) {
    return IntStream.range(0, frames).mapToObj(n -> (first + n) / fps).toList();
  }
}
