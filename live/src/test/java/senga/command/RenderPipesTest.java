package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import senga.stage.Programs;

/** {@code senga render} between other programs, in a process of its own. */
@Tag("slow")
class RenderPipesTest {
  private static final String RECIPE =
      """
      {"senga": 1, "canvas": "100x50", "layers": [{"polylines": [[[0, 0], [100, 50]]]}]}
      """;

  @TempDir private Path folder;
  private Path recipe = Path.of("");
  private File out = new File("");

  @BeforeEach
  void aRecipeIsThere() throws IOException {
    recipe = Files.writeString(folder.resolve("cross.json"), RECIPE);
    out = folder.resolve("stdout").toFile();
  }

  @Test
  void aPictureGoesToStandardOutputAndWordsDoNot() throws Exception {
    for (String name : List.of("-", "/dev/stdout")) {
      Ended ended = senga(recipe.toFile(), "render", recipe, "--format", "png", "--out", name);
      assertThat(ended.code).as(ended.err).isZero();
      byte[] picture = Files.readAllBytes(out.toPath());
      assertThat(ImageIO.read(new ByteArrayInputStream(picture)).getWidth()).isEqualTo(591);
      assertThat(ended.err).contains("standard output  1 line, 2 vertices");
      assertThat(names()).containsExactlyInAnyOrder("cross.json", "stdout", "stderr");
    }
  }

  @Test
  void whatASketchPrintsStaysOutOfThePicture() throws Exception {
    Path sketch =
        Files.writeString(
            folder.resolve("Talks.java"),
            """
            import module senga.live;
            void main() {
              System.out.println("begun");
              Stage.run(this::draw, Canvas.mm(100, 50));
            }
            Geometry draw(Frame frame) {
              IO.println("drawing");
              return G.line().length(10).center(50, 25);
            }
            """);
    Ended ended = senga(recipe.toFile(), "render", sketch, "--format", "gif", "--out", "-");
    assertThat(ended.code).as(ended.err).isZero();
    assertThat(Files.readAllBytes(out.toPath())).startsWith('G', 'I', 'F', '8', '9', 'a');
    assertThat(ImageIO.read(out).getWidth()).isEqualTo(600);
    assertThat(ended.err).contains("begun", "drawing", "standard output  75 frames");
    assertThat(senga(recipe.toFile(), "render", sketch, "--out", "-").code).isZero();
    assertThat(out).content().startsWith("<?xml").endsWith("</svg>\n");
  }

  @Test
  void aRecipeComesFromStandardInput() throws Exception {
    for (String name : List.of("-", "/dev/stdin")) {
      Ended ended = senga(recipe.toFile(), "render", name, "--out", "-");
      assertThat(ended.code).as(ended.err).isZero();
      assertThat(out).content().startsWith("<?xml").contains("M0 0L100 50");
    }
  }

  @Test
  void anSvgComesFromStandardInput() throws Exception {
    Path svg = folder.resolve("old.svg");
    Files.writeString(svg, "<svg width='9mm' height='9mm' stroke='red'><path d='M0 0H96'/></svg>");
    Ended ended = senga(svg.toFile(), "plot", "-", "--out", "-");
    assertThat(ended.code).as(ended.err).isZero();
    assertThat(out).content().startsWith("<?xml").contains("M0 0L25.4 0");
    Files.writeString(svg, "<svg>\n<path");
    Ended refused = senga(svg.toFile(), "plot", "-");
    assertThat(refused.code).isEqualTo(1);
    assertThat(refused.err).startsWith("senga: stdin: line 2: is no XML: ").hasLineCount(1);
  }

  @Test
  void hpglAndGcodeComeFromStandardInput() throws Exception {
    Path hpgl = Files.writeString(folder.resolve("old"), "IN;PS4000,4000;SP1;PU0,0;PD400,0;PU;");
    Ended ended = senga(hpgl.toFile(), "plot", "-", "--out", "-");
    assertThat(ended.code).as(ended.err).isZero();
    assertThat(out).content().contains("M0 100L10 100");
    Path gcode = Files.writeString(folder.resolve("job"), "(by hand)\nG21\nG0 X0 Y20\nG1 X10 Y0\n");
    ended = senga(gcode.toFile(), "plot", "-", "--out", "-");
    assertThat(ended.code).as(ended.err).isZero();
    assertThat(out).content().contains("M0 0L10 20");
    Files.writeString(gcode, "G21\nG1 X");
    Ended refused = senga(gcode.toFile(), "plot", "-");
    assertThat(refused.code).isEqualTo(1);
    assertThat(refused.err).isEqualToIgnoringNewLines("senga: stdin: line 2: X takes a number");
  }

  @Test
  void aPictureOfStandardInputIsCalledSo() throws Exception {
    Ended ended = senga(recipe.toFile(), "render", "-", "--out-dir", folder);
    assertThat(ended.code).as(ended.err).isZero();
    assertThat(folder.resolve("stdin.svg")).content().contains("M0 0L100 50");
  }

  @Test
  void whatIsWrongInStandardInputIsToldWithItsPlace() throws Exception {
    Files.writeString(recipe, "{\"senga\": 1,, }");
    Ended ended = senga(recipe.toFile(), "render", "-");
    assertThat(ended.code).isEqualTo(1);
    assertThat(ended.err).startsWith("senga: stdin: line 1").hasLineCount(1);
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs FIFOs and /dev")
  void pipesWithNamesAreReadAndWritten() throws Exception {
    Path in = pipe("in");
    Path result = pipe("result.svg");
    Process feeder = new ProcessBuilder("cp", recipe.toString(), in.toString()).start();
    Process eater =
        new ProcessBuilder("cp", result.toString(), folder.resolve("copy.svg").toString()).start();
    Ended ended = senga(recipe.toFile(), "render", in, "--out", result);
    assertThat(ended.code).as(ended.err).isZero();
    assertThat(feeder.waitFor()).isZero();
    assertThat(eater.waitFor()).isZero();
    assertThat(folder.resolve("copy.svg")).content().contains("M0 0L100 50");
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs /dev/full")
  void aFullDiskBehindStandardOutputIsToldAndFails() throws Exception {
    out = new File("/dev/full");
    Ended picture = senga(recipe.toFile(), "render", recipe, "--out", "-");
    assertThat(picture.err)
        .isEqualToIgnoringNewLines(
            "senga: cannot write to standard output: No space left on device");
    assertThat(picture.code).isEqualTo(1);
    Ended words = senga(recipe.toFile(), "list");
    assertThat(words.err)
        .isEqualToIgnoringNewLines(
            "senga: cannot write to standard output: No space left on device");
    assertThat(words.code).isEqualTo(1);
  }

  private record Ended(int code, String err) {}

  private Ended senga(File in, Object... words) throws Exception {
    List<String> command = Programs.java(List.of());
    command.add("senga.command.Main");
    Stream.of(words).map(Object::toString).forEach(command::add);
    Path err = folder.resolve("stderr");
    int code =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(in)
            .redirectOutput(out)
            .redirectError(err.toFile())
            .start()
            .waitFor();
    return new Ended(code, Files.readString(err));
  }

  private Path pipe(String name) throws Exception {
    Path pipe = folder.resolve(name);
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    return pipe;
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }
}
