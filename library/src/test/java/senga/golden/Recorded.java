package senga.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import senga.geometry.Bounds;
import senga.geometry.Polylines;
import tools.jackson.databind.JsonNode;

/** One recorded drawing, and the comparison with ours. */
final class Recorded {
  /** Of the drawing's size: what both programs may differ by. */
  private static final double TOLERANCE = 1e-4;

  private final JsonNode node;
  private final double tolerance;

  private Recorded(JsonNode node) {
    this.node = node;
    this.tolerance = TOLERANCE * size(node);
  }

  static void assertMatches(JsonNode recorded, Polylines ours) {
    new Recorded(recorded).compare(ours);
  }

  /** Like {@link #assertMatches}, but for vertices that are repeated at once. */
  static void assertMatchesWithoutRepeats(JsonNode recorded, Polylines ours) {
    Recorded record = new Recorded(recorded);
    assertThat(ours.lineCount()).as("lines").isEqualTo(recorded.get("n_lines").asInt());
    if (ours.vertexCount() > 0) {
      record.compareBounds(ours.bounds());
      record.compareLength(ours);
    }
    if (recorded.has("coords")) {
      record.compareOnce(Golden.lines(recorded), ours);
    }
  }

  private void compareOnce(Polylines theirs, Polylines ours) {
    int at = 0;
    for (int line = 0; line < theirs.lineCount(); line++) {
      for (int i = theirs.start(line); i < theirs.end(line); i++) {
        boolean repeated = i > theirs.start(line) && isSame(theirs, i - 1, i);
        if (!repeated) {
          close("x of vertex " + at, ours.x(at), theirs.x(i), tolerance);
          close("y of vertex " + at, ours.y(at), theirs.y(i), tolerance);
          close("z of vertex " + at, ours.z(at), theirs.z(i), tolerance);
          at++;
        }
      }
      assertThat(at).as("end of line " + line).isEqualTo(ours.end(line));
    }
  }

  private boolean isSame(Polylines lines, int a, int b) {
    return Math.abs(lines.x(a) - lines.x(b)) <= tolerance
        && Math.abs(lines.y(a) - lines.y(b)) <= tolerance
        && Math.abs(lines.z(a) - lines.z(b)) <= tolerance;
  }

  /**
   * Only what chance does not change: the number of vertices if {@code vertices}, and a box that
   * differs by no more than {@code play}, in mm.
   */
  static void assertLooksAlike(JsonNode recorded, Polylines ours, double play, boolean vertices) {
    if (vertices) {
      assertThat(ours.vertexCount()).as("vertices").isEqualTo(recorded.get("n_vertices").asInt());
    }
    if (recorded.has("bbox_min")) {
      Bounds box = ours.bounds();
      Recorded record = new Recorded(recorded);
      close("least x", box.minX(), record.number("bbox_min", 0), play);
      close("least y", box.minY(), record.number("bbox_min", 1), play);
      close("least z", box.minZ(), record.number("bbox_min", 2), play);
      close("largest x", box.maxX(), record.number("bbox_max", 0), play);
      close("largest y", box.maxY(), record.number("bbox_max", 1), play);
      close("largest z", box.maxZ(), record.number("bbox_max", 2), play);
    }
  }

  private void compare(Polylines ours) {
    assertThat(ours.vertexCount()).as("vertices").isEqualTo(node.get("n_vertices").asInt());
    assertThat(ours.lineCount()).as("lines").isEqualTo(node.get("n_lines").asInt());
    if (ours.vertexCount() > 0) {
      compareBounds(ours.bounds());
      compareLength(ours);
      compareSums(ours);
    }
    if (node.has("coords")) {
      compareOffsets(ours);
      compareCoordinates(ours);
    }
  }

  private void compareBounds(Bounds box) {
    close("least x", box.minX(), number("bbox_min", 0), tolerance);
    close("least y", box.minY(), number("bbox_min", 1), tolerance);
    close("least z", box.minZ(), number("bbox_min", 2), tolerance);
    close("largest x", box.maxX(), number("bbox_max", 0), tolerance);
    close("largest y", box.maxY(), number("bbox_max", 1), tolerance);
    close("largest z", box.maxZ(), number("bbox_max", 2), tolerance);
  }

  private void compareLength(Polylines ours) {
    double recorded = node.get("total_length").asDouble();
    close("total length", ours.length(), recorded, TOLERANCE * recorded + tolerance);
  }

  private void compareSums(Polylines ours) {
    double[] sums = new double[3];
    for (int i = 0; i < ours.vertexCount(); i++) {
      sums[0] += ours.x(i);
      sums[1] += ours.y(i);
      sums[2] += ours.z(i);
    }
    for (int axis = 0; axis < 3; axis++) {
      double allowed = tolerance * ours.vertexCount();
      close("sum of axis " + axis, sums[axis], number("sum_xyz", axis), allowed);
    }
  }

  private void compareOffsets(Polylines ours) {
    JsonNode offsets = node.get("offsets");
    for (int line = 0; line < ours.lineCount(); line++) {
      assertThat(ours.end(line)).as("end of line " + line).isEqualTo(offsets.get(line + 1).asInt());
    }
  }

  private void compareCoordinates(Polylines ours) {
    JsonNode coords = node.get("coords");
    for (int i = 0; i < ours.vertexCount(); i++) {
      JsonNode point = coords.get(i);
      close("x of vertex " + i, ours.x(i), point.get(0).asDouble(), tolerance);
      close("y of vertex " + i, ours.y(i), point.get(1).asDouble(), tolerance);
      close("z of vertex " + i, ours.z(i), point.get(2).asDouble(), tolerance);
    }
  }

  private double number(String key, int axis) {
    return node.get(key).get(axis).asDouble();
  }

  private static void close(String what, double ours, double theirs, double allowed) {
    assertThat(ours).as(what).isCloseTo(theirs, within(allowed));
  }

  /** The longest side of the box; 1 when there is none. */
  private static double size(JsonNode node) {
    double longest = 0;
    for (int axis = 0; node.get("n_vertices").asInt() > 0 && axis < 3; axis++) {
      JsonNode most = node.get("bbox_max").get(axis);
      longest = Math.max(longest, most.asDouble() - node.get("bbox_min").get(axis).asDouble());
    }
    return longest > 0 ? longest : 1;
  }
}
