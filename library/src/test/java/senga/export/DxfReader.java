package senga.export;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a DXF as R12 has it: pairs of lines, in sections; knows layers, lines and polylines. */
final class DxfReader {
  /** A stroke; a closed one does not come back to its first vertex. */
  record Stroke(String layer, boolean closed, List<double[]> vertices) {}

  private record Pair(int code, String value) {}

  private final List<Pair> pairs = new ArrayList<>();
  private final Map<String, Integer> layers = new LinkedHashMap<>();
  private final List<Stroke> strokes = new ArrayList<>();
  private final List<String> sections = new ArrayList<>();
  private final List<String> comments = new ArrayList<>();
  private int next;

  DxfReader(byte[] dxf) {
    List<String> lines = new String(dxf, US_ASCII).lines().toList();
    if (lines.size() % 2 != 0) {
      throw new AssertionError("a group without a value");
    }
    for (int i = 0; i < lines.size(); i += 2) {
      if (lines.get(i).length() != 3) {
        throw new AssertionError("group codes are three wide, not " + lines.get(i));
      }
      pairs.add(new Pair(Integer.parseInt(lines.get(i).strip()), lines.get(i + 1)));
    }
    while (!is(0, "EOF")) {
      thing();
    }
    if (next != pairs.size() - 1) {
      throw new AssertionError("something follows the end");
    }
  }

  /** Colours by the layers' names. */
  Map<String, Integer> layers() {
    return layers;
  }

  List<Stroke> strokes() {
    return strokes;
  }

  List<String> sections() {
    return sections;
  }

  List<String> comments() {
    return comments;
  }

  /** What a variable of the header says, its groups in a row. */
  List<String> variable(String name) {
    List<String> values = new ArrayList<>();
    for (int i = pairs.indexOf(new Pair(9, name)) + 1; pairs.get(i).code() % 9 != 0; i++) {
      values.add(pairs.get(i).value());
    }
    return values;
  }

  private void thing() {
    Pair begun = take();
    if (begun.code() == 999) {
      comments.add(begun.value());
      return;
    }
    Map<Integer, String> groups = groups();
    switch (begun.value()) {
      case "SECTION" -> sections.add(groups.get(2));
      case "LAYER" -> layers.put(groups.get(2), Integer.valueOf(groups.get(62)));
      case "LINE" ->
          strokes.add(new Stroke(layer(groups), false, List.of(at(groups, 10), at(groups, 11))));
      case "POLYLINE" -> polyline(groups);
      default -> {}
    }
  }

  private void polyline(Map<Integer, String> head) {
    List<double[]> vertices = new ArrayList<>();
    while (is(0, "VERTEX")) {
      take();
      Map<Integer, String> vertex = groups();
      if (!layer(vertex).equals(layer(head))) {
        throw new AssertionError("a vertex of another layer");
      }
      vertices.add(at(vertex, 10));
    }
    if (!"1".equals(head.get(66)) || !is(0, "SEQEND")) {
      throw new AssertionError("a polyline without its vertices or its end");
    }
    strokes.add(new Stroke(layer(head), "1".equals(head.get(70)), vertices));
  }

  private String layer(Map<Integer, String> entity) {
    String layer = entity.getOrDefault(8, "");
    if (!layers.containsKey(layer)) {
      throw new AssertionError("no such layer: " + layer);
    }
    return layer;
  }

  private static double[] at(Map<Integer, String> entity, int code) {
    return new double[] {
      Double.parseDouble(entity.get(code)), Double.parseDouble(entity.get(code + 10))
    };
  }

  /** The groups up to the next beginning. */
  private Map<Integer, String> groups() {
    Map<Integer, String> groups = new LinkedHashMap<>();
    while (pairs.get(next).code() != 0) {
      Pair pair = take();
      groups.putIfAbsent(pair.code(), pair.value());
    }
    return groups;
  }

  private boolean is(int code, String value) {
    return pairs.get(next).equals(new Pair(code, value));
  }

  private Pair take() {
    return pairs.get(next++);
  }
}
