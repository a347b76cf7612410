package gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import senga.command.Main;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code senga render sketches/gallery/Demo.java --format json --t 1 --cc …} gives the frames that
 * PyXidraw's main program drew. (It held its time at 10, which is our time at 1 s.)
 */
class DemoGoldenTest {
  private static final Path GOLDEN =
      Path.of("..", "library", "src", "test", "resources", "golden", "pyxidraw-effects.json");
  private static final JsonMapper JSON = new JsonMapper();
  private static final String[] AXES = {"x", "y", "z"};

  /** The knobs nobody had touched when the frames were recorded. */
  private static final List<String> AT_REST =
      List.of("1=0.2", "2=0", "3=0", "4=0", "5=0", "6=0", "7=0", "8=0.25", "9=1");

  @TempDir private Path folder;

  static Stream<JsonNode> recordedFrames() {
    return JSON.readTree(GOLDEN.toFile()).get("demo").valueStream();
  }

  @Test
  void sevenFramesWereRecorded() {
    assertThat(recordedFrames()).hasSize(7);
  }

  @ParameterizedTest
  @MethodSource("recordedFrames")
  void theDemoDrawsTheRecordedFrame(JsonNode recorded) {
    JsonNode lines = rendered(recorded.get("cc"));
    double tolerance = 1e-4 * size(recorded);
    assertThat(lines.get("x").size()).isEqualTo(recorded.get("n_vertices").asInt());
    assertThat(lines.get("offsets").size() - 1).isEqualTo(recorded.get("n_lines").asInt());
    for (int axis = 0; axis < 3; axis++) {
      double[] values = numbers(lines.get(AXES[axis]));
      assertAxis(recorded, axis, values, tolerance);
    }
    assertThat(length(lines))
        .isCloseTo(recorded.get("total_length").asDouble(), within(tolerance * 10));
    assertCoordinates(recorded, lines, tolerance);
  }

  private static void assertAxis(JsonNode recorded, int axis, double[] values, double tolerance) {
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    double sum = 0;
    for (double value : values) {
      min = Math.min(min, value);
      max = Math.max(max, value);
      sum += value;
    }
    assertThat(min).isCloseTo(recorded.at("/bbox_min/" + axis).asDouble(), within(tolerance));
    assertThat(max).isCloseTo(recorded.at("/bbox_max/" + axis).asDouble(), within(tolerance));
    assertThat(sum).isCloseTo(recorded.at("/sum_xyz/" + axis).asDouble(), within(tolerance));
  }

  private static void assertCoordinates(JsonNode recorded, JsonNode lines, double tolerance) {
    JsonNode coordinates = recorded.path("coords");
    for (int i = 0; i < coordinates.size(); i++) {
      for (int axis = 0; axis < 3; axis++) {
        assertThat(lines.get(AXES[axis]).get(i).asDouble())
            .as("%s of vertex %d", AXES[axis], i)
            .isCloseTo(coordinates.get(i).get(axis).asDouble(), within(tolerance));
      }
    }
    for (int i = 0; i < recorded.path("offsets").size(); i++) {
      assertThat(lines.get("offsets").get(i)).isEqualTo(recorded.get("offsets").get(i));
    }
  }

  private JsonNode rendered(JsonNode controllers) {
    Path out = folder.resolve("Demo.json");
    List<String> words = new ArrayList<>(List.of("render", Gallery.FOLDER + "/Demo.java"));
    words.addAll(List.of("--format", "json", "--t", "1", "--out", out.toString()));
    words.add("--cc");
    words.addAll(AT_REST);
    controllers.properties().forEach(cc -> words.add(cc.getKey() + "=" + cc.getValue()));
    StringWriter complaints = new StringWriter();
    int code =
        Main.run(
            new PrintWriter(new StringWriter()),
            new PrintWriter(complaints),
            words.toArray(String[]::new));
    assertThat(code).as(complaints.toString()).isZero();
    return JSON.readTree(out.toFile()).get("layers").get(0);
  }

  /** The longest side of the drawing's box. */
  private static double size(JsonNode recorded) {
    double size = 0;
    for (int axis = 0; axis < 3; axis++) {
      double min = recorded.at("/bbox_min/" + axis).asDouble();
      size = Math.max(size, recorded.at("/bbox_max/" + axis).asDouble() - min);
    }
    return size;
  }

  private static double length(JsonNode lines) {
    double[] x = numbers(lines.get("x"));
    double[] y = numbers(lines.get("y"));
    double[] z = numbers(lines.get("z"));
    double sum = 0;
    for (int line = 1; line < lines.get("offsets").size(); line++) {
      int end = lines.get("offsets").get(line).asInt();
      for (int i = lines.get("offsets").get(line - 1).asInt() + 1; i < end; i++) {
        sum += Math.hypot(Math.hypot(x[i] - x[i - 1], y[i] - y[i - 1]), z[i] - z[i - 1]);
      }
    }
    return sum;
  }

  private static double[] numbers(JsonNode array) {
    return array.valueStream().mapToDouble(JsonNode::asDouble).toArray();
  }
}
