package senga.writeback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import senga.control.Controls;
import senga.geometry.Color;
import senga.scene.Canvas;
import senga.scene.Frame;
import senga.tune.Address;

class WriteBackTest {
  private static final Frame FRAME = new Frame(7, 0.5, Canvas.mm(100, 100), 3, Controls.NONE);

  private static final String SKETCH =
      """
      import module senga.live;

      // 12 and 30 stand here, too
      Object draw(Frame frame) {
        Geometry ring = G.polygon().sides(12).scale(30).rotate(30).translate(50, 50 + 1);
        return Layer.of(ring).name("ink").color("#5b2a1e").width(0.25);
      }
      """;

  @TempDir Path folder;
  private final WriteBack writeBack = new WriteBack();

  @AfterEach
  void close() {
    writeBack.close();
  }

  private Path sketch(String text) throws IOException {
    return Files.writeString(folder.resolve("Ball.java"), text);
  }

  private Written write(Path file, String address, Object value) throws IOException {
    return writeBack.write(file, Files.readString(file), FRAME, Address.of(address), value);
  }

  private static String changed(String from, String to) {
    assertThat(SKETCH).containsOnlyOnce(from);
    return SKETCH.replace(from, to);
  }

  @Test
  void theOneNumberThatMakesAValueIsChangedAndNothingElse() throws IOException {
    Path file = sketch(SKETCH);
    Written written = write(file, "ink/rotate.degrees.z", 41.5);
    assertThat(file).hasContent(changed("rotate(30)", "rotate(41.5)"));
    assertThat(written.sentence()).isEqualTo(file + ":5: 30 is now 41.5");
  }

  @Test
  void wholeNumbersColoursAndWidthsAreWrittenToo() throws IOException {
    Path file = sketch(SKETCH);
    write(file, "ink/polygon.sides", 5);
    write(file, "ink/pen.color", Color.of("#112233"));
    write(file, "ink/pen.width", 0.5);
    assertThat(file)
        .hasContent(
            SKETCH
                .replace("sides(12)", "sides(5)")
                .replace("#5b2a1e", "#112233")
                .replace("width(0.25)", "width(0.5)"));
  }

  @Test
  void whatIsCalculatedIsRefusedWithTheReason() throws IOException {
    Path file = sketch(SKETCH);
    assertThatThrownBy(() -> write(file, "ink/translate.delta.y", 60.0))
        .isInstanceOf(NotWrittenError.class)
        .hasMessage(
            "nothing was written: ink/translate.delta.y is 51, but no 51 in Ball.java alone makes"
                + " it so: it is calculated, or left to its default");
    assertThat(file).hasContent(SKETCH);
  }

  @Test
  void aNumberThatMakesTwoValuesIsNotChanged() throws IOException {
    String twice =
        SKETCH
            .replace("Geometry ring", "double r = 33;\n  Geometry ring")
            .replace("scale(30).rotate(30)", "scale(r, 1, 1).rotate(r)");
    Path file = sketch(twice);
    assertThatThrownBy(() -> write(file, "ink/rotate.degrees.z", 41.0))
        .hasMessageStartingWith("nothing was written: the 33 that makes ink/rotate.degrees.z makes")
        .hasMessageContaining("ink/scale.");
    assertThat(file).hasContent(twice);
  }

  @Test
  void aConstantUsedOnceIsFoundWhereItStands() throws IOException {
    String constant =
        SKETCH.replace("rotate(30)", "rotate(TURN)") + "\nstatic final double TURN = 17;\n";
    Path file = sketch(constant);
    write(file, "ink/rotate.degrees.z", 18.0);
    assertThat(file).hasContent(constant.replace("TURN = 17", "TURN = 18"));
  }

  @Test
  void aLoopsStepsAreWrittenTogether() throws IOException {
    String loop =
        """
        import module senga.live;
        Object draw(Frame frame) {
          return Layer.of(G.group(IntStream.range(0, 5)
              .mapToObj(i -> G.polygon().sides(7).translate(i * 9, 0)).toList())).name("ink");
        }
        """;
    Path file = sketch(loop);
    write(file, "ink/polygon.sides", 4);
    assertThat(file).hasContent(loop.replace("sides(7)", "sides(4)"));
  }

  @Test
  void aFileThatWasChangedMeanwhileIsLeftAlone() throws IOException {
    Path file = sketch(SKETCH + "// newer\n");
    assertThatThrownBy(
            () -> writeBack.write(file, SKETCH, FRAME, Address.of("ink/rotate.degrees.z"), 41.0))
        .hasMessage("nothing was written: " + file + " has changes that are not on screen");
    assertThat(file).hasContent(SKETCH + "// newer\n");
  }

  @Test
  void oneStepTakesItBackUnlessTheFileWentOn() throws IOException {
    Path file = sketch(SKETCH);
    Written written = write(file, "ink/rotate.degrees.z", 41.0);
    writeBack.takeBack(written);
    assertThat(file).hasContent(SKETCH);
    assertThatThrownBy(() -> writeBack.takeBack(written)).hasMessageContaining("was changed since");
  }

  @Test
  void aSketchThatRollsDiceIsRefused() throws IOException {
    Path file = sketch(SKETCH.replace("50 + 1", "Math.random()"));
    assertThatThrownBy(() -> write(file, "ink/rotate.degrees.z", 41.0))
        .hasMessage("nothing was written: the sketch draws the same frame differently each time");
  }

  @Test
  void marksLineEndsAndLettersStayToTheByte() throws IOException {
    String odd = "\uFEFF" + SKETCH.replace("\n", "\r\n").replace("stand here", "線画 stand here");
    Path file = sketch(odd);
    writeBack.write(file, odd.substring(1), FRAME, Address.of("ink/rotate.degrees.z"), 41.0);
    assertThat(Files.readString(file)).isEqualTo(odd.replace("rotate(30)", "rotate(41)"));
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void linksAndPermissionsStay() throws IOException {
    Path real = sketch(SKETCH);
    Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("Link.java"), real);
    write(link, "ink/rotate.degrees.z", 41.0);
    assertThat(link).isSymbolicLink();
    assertThat(real).hasContent(changed("rotate(30)", "rotate(41)"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void aValueThatNobodyHasIsRefused() throws IOException {
    Path file = sketch(SKETCH);
    assertThatThrownBy(() -> write(file, "ink/circle.radius", 41.0))
        .hasMessage("nothing was written: ink/circle.radius has no one value");
    assertThatThrownBy(() -> write(file, "ink/polygon.sides", -1))
        .isInstanceOf(NotWrittenError.class);
    assertThat(file).hasContent(SKETCH);
  }
}
