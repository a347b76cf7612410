package garden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as users have it, given to a Senga that knows nothing of it. */
class GardenJarTest {
  private static final Path JAR = Path.of(System.getProperty("guest.jar"));

  @TempDir private Path folder;

  @Test
  void itIsListedAndDescribed() throws Exception {
    assertThat(senga("list")).contains("garden:rose", "garden:wind", "garden:csv");
    assertThat(senga("describe", "garden:wind")).contains("push", "slider -50…50 mm");
  }

  @Test
  void aSketchDrawsWithIt() throws Exception {
    Path sketch =
        Files.writeString(
            folder.resolve("Meadow.java"),
            """
            import module senga.live;
            import garden.*;

            void main() {
              Stage.run(this::draw, Canvas.mm(100, 100));
            }

            Geometry draw(Frame frame) {
              return new Rose().petals(3).scale(40).translate(50, 50)
                  .through(new Wind().push(8, 0));
            }
            """);
    senga("render", sketch.toString(), "--out", folder.resolve("meadow.svg").toString());
    assertThat(folder.resolve("meadow.svg")).content().contains("<path");
  }

  @Test
  void aRecipeIsWrittenAsATable() throws Exception {
    Path recipe =
        Files.writeString(
            folder.resolve("meadow.json"),
            """
            {"senga": 1, "canvas": "100x100", "layers": [
              {"shape": {"garden:rose": {"segments": 3}}, "effects": [
                {"scale": {"factor": 40}}, {"translate": {"delta": [50, 50]}},
                {"garden:wind": {"push": [8, 0]}}]}]}
            """);
    Path table = folder.resolve("meadow.csv");
    senga("render", recipe.toString(), "--option", "separator=tab", "--out", table.toString());
    assertThat(table).content().startsWith("layer\tline\tx\ty\n0\t0\t").hasLineCount(5);
  }

  /** Runs the command without this module's classes, and returns what it said. */
  private static String senga(String... words) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPathWithoutGuest(),
                "senga.command.Main",
                "--with",
                JAR.toString()));
    command.addAll(List.of(words));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  private static String classPathWithoutGuest() {
    Path target = JAR.getParent();
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !Path.of(entry).startsWith(target))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
