package senga.recipe;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import senga.geometry.Applied;
import senga.geometry.Fingerprint;
import senga.geometry.Geometry;
import senga.geometry.Group;
import senga.geometry.Literal;
import senga.geometry.Shape;
import senga.math.Require;

/** Finds what deserves a name of its own when recipes are written, inner things first. */
final class PartFinder {
  /** Groups inside groups up to this level are written where they stand. */
  private static final int MOST_NESTED = 16;

  /** A literal of up to this many vertices is repeated rather than named. */
  private static final int SHORT_LITERAL = 4;

  private final Map<Fingerprint, Integer> uses = new HashMap<>();
  private final Map<Fingerprint, Integer> nesting = new HashMap<>();
  private final List<Geometry> parts = new ArrayList<>();

  /** A step that is met before its inputs (to enter them) and once more after them. */
  private record Visit(Geometry geometry, boolean inputsDone) {}

  PartFinder(List<? extends Geometry> recipes) {
    Deque<Visit> todo = new ArrayDeque<>();
    recipes.reversed().forEach(recipe -> todo.push(new Visit(recipe, false)));
    List<Geometry> innerFirst = new ArrayList<>();
    while (!todo.isEmpty()) {
      Visit visit = todo.pop();
      if (visit.inputsDone()) {
        innerFirst.add(visit.geometry());
      } else if (uses.merge(visit.geometry().identity(), 1, Integer::sum) == 1) {
        todo.push(new Visit(visit.geometry(), true));
        inputs(visit.geometry()).reversed().forEach(input -> todo.push(new Visit(input, false)));
      }
    }
    innerFirst.forEach(this::judge);
  }

  List<Geometry> parts() {
    return parts;
  }

  private void judge(Geometry geometry) {
    int level = level(geometry);
    boolean named = level > MOST_NESTED || (isShared(geometry) && isLong(geometry));
    if (named) {
      parts.add(geometry);
    }
    nesting.put(geometry.identity(), named ? 0 : level);
  }

  /** How deep its text is nested: as deep as so many groups. */
  private int level(Geometry geometry) {
    List<Geometry> inputs = inputs(geometry);
    int level = 0;
    for (int i = 0; i < inputs.size(); i++) {
      level = Math.max(level, nested(inputs.get(i)) + levelsAbove(i, geometry));
    }
    return level;
  }

  /** A recipe among the parameters stands within its operation, and that in the list of effects. */
  private static int levelsAbove(int input, Geometry geometry) {
    return switch (geometry) {
      case Group group -> 1;
      case Applied applied -> input == 0 ? 0 : 2;
      case Shape shape -> 2;
    };
  }

  private int nested(Geometry input) {
    return nesting.getOrDefault(input.identity(), 0);
  }

  private boolean isShared(Geometry geometry) {
    return uses.getOrDefault(geometry.identity(), 0) > 1;
  }

  /** A bare shape is as short as a name for it. */
  private static boolean isLong(Geometry geometry) {
    return switch (geometry) {
      case Literal literal -> literal.lines().vertexCount() > SHORT_LITERAL;
      case Applied applied -> true;
      case Group group -> true;
      case Shape shape -> !shape.inputs().isEmpty();
    };
  }

  private static List<Geometry> inputs(Geometry geometry) {
    if (geometry instanceof Group group) {
      Require.within(
          "parts of a group", (double) group.partCount(), 0, GeometryReader.MOST_IN_A_GROUP);
    }
    return geometry.inputs();
  }
}
