package senga.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import senga.geometry.Polylines;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Saxi's {@code optimize-paths}, run by Node if somebody has installed both. */
final class Saxi {
  private static final JsonMapper JSON = new JsonMapper();

  private final Path folder;
  private final Path script;

  /**
   * What came out.
   *
   * @param version of optimize-paths and of Node
   * @param cpu ms of the process for one run
   * @param travel in mm, from the corner to where the last stroke ends
   */
  record Ordered(String version, Spread cpu, int strokes, double travel, double drawn) {}

  private Saxi(Path folder, Path script) {
    this.folder = folder;
    this.script = script;
  }

  /**
   * The one that lies in a folder.
   *
   * @param folder where {@code npm install optimize-paths} was run
   * @throws IllegalArgumentException if it does not lie there
   */
  static Saxi in(Path folder) {
    if (!Files.exists(folder.resolve("node_modules/optimize-paths/package.json"))) {
      throw new IllegalArgumentException(
          "--saxi: there is no optimize-paths in "
              + folder
              + "; \"npm install optimize-paths\" in that folder gets it");
    }
    return new Saxi(folder, SourceTree.root().resolve("bench/reference/saxi.cjs"));
  }

  /** Orders strokes; nothing if there is no Node. */
  Optional<Ordered> order(Polylines lines, int repeats) throws IOException, InterruptedException {
    if (!isNodeThere()) {
      return Optional.empty();
    }
    Path file = Files.createTempFile("senga-race", ".json");
    try {
      Files.writeString(file, text(lines));
      List<String> command =
          List.of(
              "node",
              script.toString(),
              folder.toString(),
              file.toString(),
              Integer.toString(repeats));
      return Optional.of(read(JSON.readTree(Fork.lastLine(command, "saxi.cjs"))));
    } finally {
      Files.delete(file);
    }
  }

  private static boolean isNodeThere() throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder("node", "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException notThere) {
      return false;
    }
  }

  private static String text(Polylines lines) {
    List<float[]> strokes = new ArrayList<>();
    for (int line = 0; line < lines.lineCount(); line++) {
      int from = lines.start(line);
      float[] flat = new float[2 * (lines.end(line) - from)];
      for (int i = 0; i < flat.length; i += 2) {
        flat[i] = lines.x(from + i / 2);
        flat[i + 1] = lines.y(from + i / 2);
      }
      strokes.add(flat);
    }
    return JSON.writeValueAsString(strokes);
  }

  private static Ordered read(JsonNode said) {
    double[] cpu = new double[said.path("cpu").size()];
    for (int i = 0; i < cpu.length; i++) {
      cpu[i] = said.path("cpu").get(i).asDouble();
    }
    return new Ordered(
        said.path("version").asString() + ", Node " + said.path("node").asString(),
        Spread.of(cpu),
        said.path("strokes").asInt(),
        said.path("travel").asDouble(),
        said.path("drawn").asDouble());
  }
}
