package senga.writeback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import senga.control.Controls;
import senga.geometry.Color;
import senga.math.Vec3;
import senga.scene.Canvas;
import senga.scene.Frame;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Formula;

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
    return write(file, Map.of(address, new Change.Set(value)));
  }

  private Written write(Path file, Map<String, Change> changes) throws IOException {
    return written(file, Files.readString(file), at(changes));
  }

  private Written written(Path file, String text, Map<Address, Change> changes) {
    Written written = writeBack.find(file, text, FRAME, changes);
    WriteBack.put(written);
    return written;
  }

  private static Map<Address, Change> at(Map<String, Change> changes) {
    Map<Address, Change> map = new TreeMap<>();
    changes.forEach((address, change) -> map.put(Address.of(address), change));
    return map;
  }

  private static Map<Address, Change> turned() {
    return at(Map.of("ink/rotate.degrees.z", new Change.Set(41.0)));
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
    assertThatThrownBy(() -> written(file, SKETCH, turned()))
        .hasMessage("nothing was written: " + file + " has changes that are not on screen");
    assertThat(file).hasContent(SKETCH + "// newer\n");
  }

  @Test
  void oneStepTakesItBackUnlessTheFileWentOn() throws IOException {
    Path file = sketch(SKETCH);
    Written written = write(file, "ink/rotate.degrees.z", 41.0);
    WriteBack.takeBack(written);
    assertThat(file).hasContent(SKETCH);
    assertThatThrownBy(() -> WriteBack.takeBack(written)).hasMessageContaining("was changed since");
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
    written(file, odd.substring(1), turned());
    assertThat(Files.readString(file)).isEqualTo(odd.replace("rotate(30)", "rotate(41)"));
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need rights there; no such permissions")
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
        .isInstanceOf(NotWrittenError.class)
        .hasMessageContaining("circle");
    assertThatThrownBy(() -> write(file, "ink/polygon.sides", -1))
        .isInstanceOf(NotWrittenError.class);
    assertThat(file).hasContent(SKETCH);
  }

  @Test
  void oneNumberThatMakesAllAxesIsChangedOnce() throws IOException {
    Path file = sketch(SKETCH);
    Change wide = new Change.Set(44.0);
    Written written =
        write(
            file,
            Map.of(
                "ink/scale.factor.x",
                wide,
                "ink/scale.factor.y",
                wide,
                "ink/scale.factor.z",
                wide));
    assertThat(file).hasContent(changed("scale(30)", "scale(44)"));
    assertThat(written.edits()).hasSize(1);
  }

  @Test
  void aWholeVectorIsWrittenAxisByAxis() throws IOException {
    String vector = SKETCH.replace("scale(30)", "scale(31, 32, 1)");
    Path file = sketch(vector);
    write(file, "ink/scale.factor", Vec3.of(41, 32, 2));
    assertThat(file).hasContent(vector.replace("scale(31, 32, 1)", "scale(41, 32, 2)"));
  }

  @Test
  void aRelativeChangeIsWrittenAsTheNumberItMakes() throws IOException {
    Path file = sketch(SKETCH);
    write(file, Map.of("ink/rotate.degrees.z", new Change.Times(1.5)));
    assertThat(file).hasContent(changed("rotate(30)", "rotate(45)"));
  }

  @Test
  void whatCannotBeWrittenDoesNotKeepTheRestBack() throws IOException {
    Path file = sketch(SKETCH);
    Change formula = new Change.Calculated(Formula.of("10 * t"));
    Written written =
        write(
            file,
            Map.of(
                "ink/polygon.sides", new Change.Set(5),
                "ink/rotate.degrees.z", formula,
                "ink/translate.delta.y", new Change.Set(60.0)));
    assertThat(file).hasContent(changed("sides(12)", "sides(5)"));
    assertThat(written.values()).containsOnly(Map.entry(Address.of("ink/polygon.sides"), 5));
    assertThat(written.sentence())
        .isEqualTo(
            file
                + ":5: 12 is now 5; not written: ink/rotate.degrees.z is calculated in the panel:"
                + " only a value can be written (and 1 more)");
  }

  @Test
  void aFollowerOfAControllerIsRefused() throws IOException {
    Path file = sketch(SKETCH);
    assertThatThrownBy(
            () -> write(file, Map.of("ink/polygon.sides", new Change.Driven("cc/1", 3, 9))))
        .hasMessage(
            "nothing was written: ink/polygon.sides follows cc/1: only a value can be written");
  }

  @Test
  void aSketchsOwnValuesAreWrittenAlthoughOthersFollowThem() throws IOException {
    String own =
        """
        import module senga.live;
        enum Mode { SOFT, HARD }
        Object draw(Frame frame) {
          int count = frame.whole("count", 4, 1, 60);
          double size = frame.param("size", 7.5, 0, 20) * (frame.param("mode", Mode.SOFT) == Mode.HARD ? 2 : 1);
          return Layer.of(G.group(IntStream.range(0, count)
              .mapToObj(i -> G.polygon().diameter(size).translate(i * 9, 0)).toList())).name("ink");
        }
        """;
    Path file = sketch(own);
    Written written =
        write(
            file,
            Map.of(
                "sketch/count", new Change.Set(6),
                "sketch/mode", new Change.Set("hard"),
                "sketch/size", new Change.Set(8.25)));
    assertThat(written.refused()).isEmpty();
    assertThat(file)
        .hasContent(
            own.replace("\"count\", 4", "\"count\", 6")
                .replace("\"size\", 7.5", "\"size\", 8.25")
                .replace("Mode.SOFT)", "Mode.HARD)"));
  }

  @Test
  void thePapersColourIsWrittenWhereTheCanvasIsMade() throws IOException {
    String paper =
        SKETCH
            + "\nvoid main() { Stage.run(this::draw,"
            + " Canvas.mm(100, 100).background(Color.of(\"#f4efe4\"))); }\n";
    Path file = sketch(paper);
    write(file, "sketch/paper.color", Color.of("#101214"));
    assertThat(file).hasContent(paper.replace("#f4efe4", "#101214"));
  }

  @Test
  void whatWasTakenBackIsWrittenAgain() throws IOException {
    Path file = sketch(SKETCH);
    Written written = write(file, "ink/rotate.degrees.z", 41.0);
    WriteBack.takeBack(written);
    WriteBack.put(written);
    assertThat(file).hasContent(written.after());
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no such permissions")
  void aReadOnlyFileIsLeftAlone() throws IOException {
    Path file = sketch(SKETCH);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    Assumptions.assumeFalse(Files.isWritable(file), "root writes everywhere");
    assertThatThrownBy(() -> write(file, "ink/rotate.degrees.z", 41.0))
        .hasMessageEndingWith("it is write-protected");
    assertThat(file).hasContent(SKETCH);
  }
}
