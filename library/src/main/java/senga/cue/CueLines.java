package senga.cue;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** In which line of a text each value stands, for sentences about it. */
final class CueLines {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Map<String, Integer> lines = new HashMap<>();

  CueLines(String text) {
    try (JsonParser parser = MAPPER.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        String place = parser.streamReadContext().pathAsPointer().toString();
        lines.putIfAbsent(place, parser.currentTokenLocation().getLineNr());
      }
    } catch (JacksonException noJson) {
      lines.clear(); // whoever parses it says the line
    }
  }

  /** The line of a cue, from 1; 0 if it is not known. */
  int ofCue(int index) {
    return of("cues", index);
  }

  /** The line of an entry of a list, from 1; 0 if it is not known. */
  int of(String list, int index) {
    return lines.getOrDefault("/" + list + "/" + index, 0);
  }

  /** A sentence that begins with a place of the text, such as {@code cues[2].then}, by its line. */
  String placed(String sentence) {
    int end = sentence.indexOf(": ");
    String place = end < 0 ? "" : sentence.substring(0, end);
    String pointer = "/" + place.replace("[", "/").replace("]", "").replace('.', '/');
    int line = lines.getOrDefault(pointer, 0);
    return line == 0 ? sentence : "line " + line + ", " + sentence;
  }
}
