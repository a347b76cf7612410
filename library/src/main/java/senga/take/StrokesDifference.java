package senga.take;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import senga.geometry.Literal;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.math.Require;
import senga.recipe.Place;
import senga.recipe.StrokesJson;
import senga.strokes.StrokeBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * From the strokes of one frame to those of the next, name by name: what stays, and what comes
 * behind it. So a stroke that grows costs its new points only.
 *
 * @param names those whose strokes are others now
 */
record StrokesDifference(SortedMap<String, Part> names) {
  static final StrokesDifference NONE = new StrokesDifference(new TreeMap<>());

  private static final String KEEP = "keep";
  private static final String POLYLINES = "polylines";

  /**
   * What becomes of the strokes of a name.
   *
   * @param lines so many stay whole
   * @param vertices so many stay of the next one; the first of {@code more} goes on from there
   * @param more what comes then
   */
  record Part(int lines, int vertices, Polylines more) {
    /** All of it. */
    static Part whole(Polylines lines) {
      return new Part(0, 0, lines);
    }

    static Part between(Polylines before, Polylines after) {
      int line = 0;
      while (line < before.lineCount() && line < after.lineCount() && same(before, after, line)) {
        line++;
      }
      int most = Math.min(length(before, line), length(after, line) - 1);
      int vertices = 0;
      while (vertices < most
          && isSame(before, before.start(line) + vertices, after, after.start(line) + vertices)) {
        vertices++;
      }
      return new Part(line, vertices, from(after, line, vertices));
    }

    private static int length(Polylines lines, int line) {
      return line < lines.lineCount() ? lines.end(line) - lines.start(line) : 0;
    }

    private static boolean same(Polylines a, Polylines b, int line) {
      int length = length(a, line);
      boolean same = length == length(b, line);
      for (int i = 0; same && i < length; i++) {
        same = isSame(a, a.start(line) + i, b, b.start(line) + i);
      }
      return same;
    }

    private static boolean isSame(Polylines a, int i, Polylines b, int j) {
      return bits(a.x(i)) == bits(b.x(j))
          && bits(a.y(i)) == bits(b.y(j))
          && bits(a.z(i)) == bits(b.z(j));
    }

    private static int bits(float number) {
      return Float.floatToRawIntBits(number);
    }

    private static Polylines from(Polylines all, int first, int skipped) {
      PolylinesBuilder rest = new PolylinesBuilder();
      for (int line = first; line < all.lineCount(); line++) {
        add(all, all.start(line) + (line == first ? skipped : 0), all.end(line), rest);
        rest.endLine();
      }
      return rest.build();
    }

    private static void add(Polylines from, int start, int end, PolylinesBuilder into) {
      for (int i = start; i < end; i++) {
        into.vertex(from.x(i), from.y(i), from.z(i));
      }
    }

    /**
     * @throws IllegalArgumentException if more shall stay than there is
     */
    Polylines after(Polylines before) {
      Require.within("kept strokes", lines, 0, before.lineCount());
      Require.within("kept points of the next stroke", vertices, 0, length(before, lines));
      PolylinesBuilder all = new PolylinesBuilder();
      for (int line = 0; line < lines; line++) {
        add(before, before.start(line), before.end(line), all);
        all.endLine();
      }
      if (vertices > 0) {
        add(before, before.start(lines), before.start(lines) + vertices, all);
      }
      for (int line = 0; line < more.lineCount(); line++) {
        add(more, more.start(line), more.end(line), all);
        all.endLine();
      }
      if (vertices > 0 && more.isEmpty()) {
        all.endLine();
      }
      return all.build();
    }
  }

  @SuppressWarnings("ReferenceEquality") // the same object stays while nothing changes
  static StrokesDifference between(StrokeBook before, StrokeBook after) {
    if (before == after) {
      return NONE;
    }
    SortedMap<String, Part> names = new TreeMap<>();
    TreeSet<String> all = new TreeSet<>(before.names());
    all.addAll(after.names());
    for (String name : all) {
      Literal now = after.peek(name);
      if (!now.equals(before.peek(name))) {
        names.put(name, Part.between(before.peek(name).lines(), now.lines()));
      }
    }
    return new StrokesDifference(names);
  }

  /**
   * @throws IllegalArgumentException if that is more than a book may hold, or more shall stay than
   *     there is
   */
  StrokeBook after(StrokeBook before) {
    if (names.isEmpty()) {
      return before;
    }
    Map<String, Literal> all = new TreeMap<>();
    before.names().forEach(name -> all.put(name, before.peek(name)));
    names.forEach(
        (name, part) -> all.put(name, new Literal(part.after(before.peek(name).lines()))));
    return new StrokeBook(all);
  }

  boolean isNothing() {
    return names.isEmpty();
  }

  ObjectNode write() {
    Map<String, Literal> more = new TreeMap<>();
    names.forEach((name, part) -> more.put(name, new Literal(part.more)));
    ObjectNode node = StrokesJson.tree(new StrokeBook(more));
    names.forEach((name, part) -> write(node.withObjectProperty(name), part));
    return node;
  }

  private static void write(ObjectNode node, Part part) {
    if (part.lines > 0 || part.vertices > 0) {
      node.putArray(KEEP).add(part.lines).add(part.vertices);
    }
  }

  static StrokesDifference read(JsonNode node, Place place) {
    ObjectNode object = place.object(node).deepCopy();
    Map<String, int[]> kept = new TreeMap<>();
    for (String name : List.copyOf(object.propertyNames())) {
      ObjectNode one = place.at(name).object(object.get(name), List.of(KEEP, POLYLINES));
      JsonNode keep = one.remove(KEEP);
      kept.put(name, keep == null ? new int[2] : counts(keep, place.at(name).at(KEEP)));
      if (!one.has(POLYLINES)) {
        object.remove(name);
      }
    }
    StrokeBook more = StrokesJson.book(object);
    SortedMap<String, Part> names = new TreeMap<>();
    kept.forEach(
        (name, keep) -> names.put(name, new Part(keep[0], keep[1], more.peek(name).lines())));
    return new StrokesDifference(names);
  }

  private static int[] counts(JsonNode node, Place place) {
    List<Integer> counts = new ArrayList<>();
    for (JsonNode count : place.list(node)) {
      Place here = place.at(counts.size());
      if (!count.isIntegralNumber() || !count.canConvertToInt() || count.intValue() < 0) {
        throw here.wrong("a whole number from 0 on", count);
      }
      counts.add(count.intValue());
    }
    if (counts.size() != 2) {
      throw place.error("has " + counts.size() + " entries, must have 2");
    }
    return new int[] {counts.get(0), counts.get(1)};
  }
}
