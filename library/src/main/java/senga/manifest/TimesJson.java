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
  /** As many as a film may have. */
  private static final int MOST = 100_000;

  private static final String FRAMES = "frames";
  private static final String FPS = "fps";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private TimesJson() {}

  static JsonNode write(List<Double> times) {
    if (times.size() == 1) {
      return NODES.numberNode(times.getFirst());
    }
    double fps = Math.rint(1e6 / times.get(1)) / 1e6;
    if (fps > 0 && Double.isFinite(fps) && film(times.size(), fps).equals(times)) {
      return NODES.objectNode().put(FRAMES, times.size()).put(FPS, fps);
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
      ObjectNode film = place.object(node, List.of(FRAMES, FPS));
      double frames = place.at(FRAMES).number(place.required(film, FRAMES));
      double fps = place.at(FPS).number(place.required(film, FPS));
      if (!(frames >= 1 && frames <= MOST && fps > 0)) {
        throw place.error("must be 1 to " + MOST + " frames at more than 0 a second");
      }
      return film((int) frames, fps);
    }
    List<Double> times = new ArrayList<>();
    for (JsonNode time : place.list(node)) {
      times.add(place.at(times.size()).number(time));
    }
    return times;
  }

  private static List<Double> film(int frames, double fps) {
    return IntStream.range(0, frames).mapToObj(n -> n / fps).toList();
  }
}
