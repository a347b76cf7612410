package senga.sketch;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.control.Controls;
import senga.scene.Frame;
import senga.shapes.Sphere;
import senga.stage.Outcome;

/** Any file may be a sketch, whatever it is called and however it is written. */
class SketchFilesTest {
  private static final String SKETCH =
      """
      import module senga.live;
      Geometry draw(Frame frame) {
        return G.sphere().center(9, 9);
      }
      """;
  private static final String FAILING =
      "import module senga.live;\nGeometry draw(Frame frame) {\n  return G.grid().nx(1 / 0);\n}\n";

  private static final Path BALL = Path.of("Ball.java");
  private static final SketchLoader LOADER = new SketchLoader();

  @TempDir private Path folder;

  @AfterAll
  static void close() {
    LOADER.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-05-01 my-sketch.java",
        "Ball (copy).java",
        "ball.v2.java",
        "Bälle und Größe.java",
        "線画.java",
        "wave\uD83C\uDF0A.java",
        "\uD83C\uDF0A.java",
        "BALL.JAVA",
        "ball.Java",
        "class.java",
        "record.java",
        "_.java",
        "a$b.java",
        "Frame.java",
        "Geometry.java",
        "Object.java",
        "G.java",
        "List.java",
        "module-info.java",
        "package-info.java",
      })
  void theFilesNameIsFree(String name) throws Exception {
    assertThat(draw(Path.of(name), SKETCH)).isInstanceOf(Sphere.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2024-05-01 my-sketch.java", "ball (copy).v2.JAVA", "線画\uD83C\uDF0A.java"})
  void thePictureKeepsTheFilesName(String name) throws IOException {
    Path file = write(name, SKETCH);
    Outcome outcome = Outcome.of("render", file, "--out-dir", folder);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    String title = name.substring(0, name.length() - ".java".length());
    assertThat(folder.resolve(title + ".svg")).content().contains("<path");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-05-01 my-sketch.java", "BALL.JAVA", "Frame.java", "a$b.java"})
  void anErrorOfDrawNamesTheFileAsItIsCalled(String name) {
    assertThatThrownBy(() -> draw(Path.of(name), FAILING))
        .isInstanceOf(ArithmeticException.class)
        .satisfies(e -> assertThat(e.getStackTrace()[0].toString()).endsWith(name + ":3)"));
  }

  @Test
  void theSentenceAboutAnErrorOfDrawNamesTheFileAsItIsCalled() throws IOException {
    assertComplaint(
        "my sketch.java:3: draw threw ArithmeticException: / by zero",
        write("my sketch.java", FAILING));
  }

  @Test
  void anErrorOfTheCompilerNamesTheFileAsItIsCalled() throws IOException {
    Path file = write("my sketch.java", SKETCH.replace("sphere()", "sphere(colour)"));
    assertComplaint(
        """
        my sketch.java:3:19: cannot find symbol: variable colour
          return G.sphere(colour).center(9, 9);
                          ^
          location: class my sketch
        """,
        file);
  }

  @Test
  void aPublicClassNeedNotBeCalledLikeItsFile() throws Exception {
    Object drawn =
        draw(
            Path.of("01 class.java"),
            """
            package art;
            import module senga.live;
            public class Ball implements Sketch {
              @Override public Object draw(Frame frame) { return G.sphere(); }
            }
            """);
    assertThat(drawn).isInstanceOf(Sphere.class);
  }

  @Test
  void aByteOrderMarkIsSkipped() throws IOException {
    assertDraws(write("Bom.java", "\uFEFF" + SKETCH));
    assertThat(Outcome.of("render", write("Bom.java", "\uFEFFint x = ;")).complaintIn(folder))
        .isEqualToNormalizingNewlines(
            "senga: Bom.java:1:9: illegal start of expression\nint x = ;\n        ^");
  }

  @Test
  void aFileInAnotherEncodingIsToldTheFirstSuchLine() throws IOException {
    Path file = folder.resolve("Old.java");
    Files.write(file, (SKETCH + "// größer\n// größer\n").getBytes(StandardCharsets.ISO_8859_1));
    assertComplaint("Old.java:5: not UTF-8; save the file as UTF-8", file);
    Files.write(file, SKETCH.getBytes(StandardCharsets.UTF_16));
    assertComplaint("Old.java:1: not UTF-8; save the file as UTF-8", file);
  }

  @Test
  void aFileThatIsLockedAwayIsSaidToBe() {
    assertThat(SketchText.reason(new AccessDeniedException("a.java")))
        .isEqualTo("permission denied");
  }

  @Test
  void anEmptyFileIsToldWhatASketchNeeds() throws IOException {
    assertComplaint(
        "Bare.java is empty; a sketch needs a method draw(Frame)", write("Bare.java", "\n"));
    assertComplaint(
        "Bare.java: no sketch found; main must call Stage.run(this::draw, Canvas.mm(400, 400)), or"
            + " there must be a method draw(Frame)",
        write("Bare.java", "// soon\n"));
  }

  @Test
  void aFolderThatIsCalledLikeASketchIsNone() throws IOException {
    Path file = Files.createDirectory(folder.resolve("Folder.java"));
    assertComplaint("Folder.java is a folder; a sketch is a file", file);
  }

  @Test
  void ofTwoSketchesTheOneNamedLikeTheFilePlaysAndThatIsSaid() throws IOException {
    Path file = write("Second.java", two("First", "Second"));
    Outcome outcome = Outcome.of("render", file, "--out-dir", folder);
    assertThat(outcome.complaintIn(folder))
        .isEqualTo(
            "senga: Second.java holds several sketches, First, Second; Second, named like the"
                + " file, plays");
    assertThat(outcome.out()).contains("2 vertices");
  }

  @Test
  void ofTwoSketchesWithOtherNamesTheFirstPlaysAndThatIsSaid() throws IOException {
    Path file = write("Third.java", two("Zebra", "Ant"));
    Outcome outcome = Outcome.of("render", file, "--out-dir", folder);
    assertThat(outcome.complaintIn(folder))
        .isEqualTo("senga: Third.java holds several sketches, Zebra, Ant; Zebra, the first, plays");
    assertThat(outcome.out()).contains("5 vertices");
  }

  @Test
  void aHelperNamedLikeTheFileIsNoSketch() throws Exception {
    Object drawn =
        draw(
            BALL,
            """
            import module senga.live;
            class Ball {}
            class Picture implements Sketch {
              public Object draw(Frame frame) { return G.sphere(); }
            }
            """);
    assertThat(drawn).isInstanceOf(Sphere.class);
  }

  private static String two(String first, String second) {
    return """
    import module senga.live;
    class %s implements Sketch {
      public Object draw(Frame frame) { return G.polygon().sides(4).diameter(50).center(100, 100); }
    }
    class %s implements Sketch {
      public Object draw(Frame frame) { return G.line().length(50).center(100, 100); }
    }
    """
        .formatted(first, second);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Geometry drw(Frame f)|there is drw(senga.scene.Frame), did you mean \"draw\"?",
        "Geometry Draw(Frame f)|there is Draw(senga.scene.Frame), did you mean \"draw\"?",
        "Geometry draw()|draw() must take one senga.scene.Frame",
        "Geometry draw(double t)|draw(double) must take one senga.scene.Frame",
        "Geometry draw(java.awt.Frame f)|draw(java.awt.Frame) must take one senga.scene.Frame",
        "int draw(Frame f)|draw(senga.scene.Frame) returns int; it must return what it draws",
      })
  void aDrawThatIsNoneIsToldWhatHindersIt(String declarationAndHint) {
    String[] both = declarationAndHint.split("\\|");
    String source = "import module senga.live;\n" + both[0] + " { throw new Error(); }\n";
    assertThatThrownBy(() -> draw(BALL, source))
        .hasMessage("Ball.java: no sketch found; " + both[1]);
    assertThatThrownBy(() -> draw(BALL, source + "void main() {}"))
        .hasMessage("Ball.java: no sketch found; " + both[1]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"private", "static", "private static", "protected final"})
  void aDrawMayBeHiddenOrStatic(String modifiers) throws Exception {
    String source = SKETCH.replace("Geometry draw", modifiers + " Geometry draw");
    assertThat(draw(BALL, source)).isInstanceOf(Sphere.class);
  }

  @Test
  void aMainThatNamesAnotherDrawIsToldTheNearest() {
    assertThatThrownBy(() -> draw(BALL, SKETCH + "void main() { Stage.run(this::drw); }\n"))
        .hasMessageStartingWith(
            "Ball.java:5:25: invalid method reference: method drw(Frame), did you mean"
                + " \"draw\"?");
  }

  @Test
  void aFileBesideTheSketchThatDeclaresAnotherTypeIsToldSo() throws IOException {
    write("Helper.java", "class Aid {}");
    Path file = write("Ball.java", SKETCH.replace("return", "Helper h; return"));
    assertThat(Outcome.of("render", file).complaintIn(folder))
        .startsWith(
            "senga: Ball.java:3:3: cannot find symbol: class Helper; Helper.java beside it declares"
                + " no type of that name");
  }

  private static Object draw(Path file, String source) throws Exception {
    Act act = LOADER.load(file, source);
    return requireNonNull(act.sketch().draw(new Frame(0, 0, act.canvas(), 0, Controls.NONE)));
  }

  private void assertDraws(Path file) {
    Outcome outcome = Outcome.of("render", file, "--out-dir", folder);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.err()).isEmpty();
  }

  private void assertComplaint(String sentence, Path file) {
    Outcome outcome = Outcome.of("render", file);
    assertThat(outcome.complaintIn(folder))
        .isEqualToNormalizingNewlines("senga: " + sentence.strip());
    assertThat(outcome.code()).isEqualTo(1);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
