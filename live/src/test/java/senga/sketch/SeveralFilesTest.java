package senga.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.control.Controls;
import senga.scene.Frame;

/** A sketch that uses types of other files, as {@code java Ball.java} would find them. */
class SeveralFilesTest {
  private static final SketchLoader LOADER = new SketchLoader();
  private static final String BALL =
      "import module senga.live;\nObject draw(Frame frame) {\n  return %s;\n}\n";

  @TempDir private Path folder;

  @AfterAll
  static void close() {
    LOADER.close();
  }

  @Test
  void aTypeOfAFileBesideIsFound() throws Exception {
    write("Palette.java", "class Palette { static String ink() { return \"blue\"; } }");
    assertThat(drawn("Palette.ink()")).isEqualTo("blue");
  }

  @Test
  void oneFileBesideMayUseAnother() throws Exception {
    write("Palette.java", "class Palette { static String ink() { return Name.of(); } }");
    write("Name.java", "record Name() { static String of() { return \"red\"; } }");
    assertThat(drawn("Palette.ink()")).isEqualTo("red");
  }

  @Test
  void aPackageIsAFolder() throws Exception {
    Files.createDirectory(folder.resolve("tools"));
    write("tools/Ink.java", "package tools; public class Ink { public static int N = 7; }");
    assertThat(drawn("tools.Ink.N")).isEqualTo(7);
  }

  @Test
  void aSketchInAPackageFindsItsNeighboursInIt() throws Exception {
    Path art = Files.createDirectory(folder.resolve("art"));
    write("art/Ink.java", "package art; class Ink { static int N = 8; }");
    Path file = Files.writeString(art.resolve("Ball.java"), sketchInPackage());
    assertThat(draw(LOADER.load(SketchSource.read(file), note -> {}))).isEqualTo(8);
  }

  private static String sketchInPackage() {
    return """
    package art;
    import module senga.live;
    class Ball implements Sketch {
      @Override public Object draw(Frame frame) { return Ink.N; }
    }
    """;
  }

  @Test
  void aFileBesideIsFoundFromTheSketchsOwnFolder() throws Exception {
    write("poem.txt", "Regen\nund Tinte\n");
    assertThat(drawn("Content.of(\"poem.txt\").lines()")).isEqualTo(List.of("Regen", "und Tinte"));
    assertThat(drawn("Content.of(Path.of(\"poem.txt\")).text()")).isEqualTo("Regen\nund Tinte\n");
    assertThatThrownBy(() -> drawn("Content.of(\"prose.txt\")"))
        .hasMessageContaining(folder.getFileName() + "/prose.txt");
  }

  @Test
  void aTypeOfAFileBesideAsksFromThereToo() throws Exception {
    write("poem.txt", "Regen");
    write(
        "Poem.java",
        "class Poem { static String text() { return Content.of(\"poem.txt\").text(); } }"
            .replace("class", "import module senga.live;\nclass"));
    assertThat(drawn("Poem.text()")).isEqualTo("Regen");
  }

  @Test
  void whoImportsOurModuleHasThoseOfJavaToo() throws Exception {
    write("Words.java", "import module senga.live;\nrecord Words(List<String> all, Vec3 place) {}");
    assertThat(drawn("new Words(List.of(\"a\"), new Vec3(1, 2, 3)).all()")).isEqualTo(List.of("a"));
  }

  @Test
  void whatIsNotUsedIsNotRead() throws Exception {
    write("Broken.java", "class Broken { int a = ; }");
    SketchSource source = SketchSource.read(write("Ball.java", BALL.formatted("1")));
    LOADER.load(source, note -> {});
    assertThat(source.beside().used()).isEmpty();
  }

  @Test
  void anotherSketchBesideHidesNothing() throws Exception {
    write("Frame.java", BALL.formatted("2"));
    assertThat(drawn("frame.index()")).isEqualTo(0L);
  }

  @Test
  void anErrorInAFileBesideShowsItsLineThere() throws IOException {
    write("Palette.java", "class Palette {\n  static int ink() { return \"blue\"; }\n}\n");
    assertThatThrownBy(() -> drawn("Palette.ink()"))
        .hasMessage(
            """
            %s:2:29: incompatible types: String cannot be converted to int
              static int ink() { return "blue"; }
                                        ^\
            """
                .formatted(folder.resolve("Palette.java")));
  }

  @Test
  void whatFailsInAFileBesideIsToldWithItsLineThere() throws IOException {
    write("Palette.java", "class Palette {\n  static int ink = 1 / Integer.parseInt(\"0\");\n}\n");
    Path file = write("Ball.java", BALL.formatted("1") + "void main() { int i = Palette.ink; }");
    assertThatThrownBy(() -> LOADER.load(SketchSource.read(file), note -> {}))
        .hasMessageStartingWith(folder.resolve("Palette.java") + ":2: main threw ");
  }

  private Object drawn(String expression) throws Exception {
    Path file = write("Ball.java", BALL.formatted(expression));
    return draw(LOADER.load(SketchSource.read(file), note -> {}));
  }

  private static Object draw(Act act) throws Exception {
    Object drawn = act.sketch().draw(new Frame(0, 0, act.canvas(), 0, Controls.NONE));
    assertThat(drawn).isNotNull();
    return drawn == null ? "" : drawn;
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
