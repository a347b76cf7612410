package senga.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import senga.Senga;
import senga.Session;
import senga.export.Picture;
import senga.export.Png;
import senga.export.Provenance;
import senga.geometry.Polylines;
import senga.read.Svg;
import senga.scene.Drawing;
import senga.scene.Frame;
import senga.sketch.Act;
import senga.sketch.SketchLoader;
import senga.stage.Programs;

/** Files of others show in our pictures what librsvg shows of them, and ours come back. */
class ForeignSvgTest {
  private static final Path FILES = Path.of("src", "test", "resources", "svg");
  private static final int PIXELS_PER_MM = 8;

  @TempDir private Path folder;

  @BeforeAll
  static void otherProgram() {
    Programs.require("rsvg-convert");
  }

  @ParameterizedTest
  @ValueSource(strings = {"arcs", "viewports", "units"})
  void aDifficultFileLooksAsLibrsvgShowsIt(String name) throws Exception {
    Path file = FILES.resolve(name + ".svg");
    BufferedImage ours = png(drawing(file));
    int width = ours.getWidth();
    int height = ours.getHeight();
    BufferedImage theirs = Pixels.read(shown(file, width, height));
    try {
      new Likeness(2).check(name, ours, theirs);
    } catch (AssertionError differ) {
      new Painted(theirs).save("differs " + name + ", theirs");
      new Painted(ours).save("differs " + name + ", ours");
      throw differ;
    }
    new Painted(ours).save("svg " + name);
  }

  /** What is written of it again, is read as the same. */
  @ParameterizedTest
  @MethodSource("senga.render.Elsewhere#gallery")
  void aSketchOfTheGalleryComesBack(Path sketch) throws Exception {
    try (SketchLoader loader = new SketchLoader()) {
      Act act = loader.load(sketch);
      Frame frame = new Frame(90, 1.5, act.canvas(), 0, act.options().controls());
      Drawing drawing = Senga.render(act.sketch(), frame);
      Path file = folder.resolve("a.svg");
      Senga.export(drawing, file);
      Drawing read = drawing(file);
      assertThat(read.canvas()).isEqualTo(drawing.canvas());
      assertThat(read.layers().stream().map(Drawing.Part::pen).toList())
          .isEqualTo(drawing.layers().stream().map(Drawing.Part::pen).toList());
      for (int layer = 0; layer < read.layers().size(); layer++) {
        same(drawing.layers().get(layer).lines(), read.layers().get(layer).lines());
      }
    }
  }

  private static void same(Polylines wanted, Polylines read) {
    int next = 0;
    for (int line = 0; line < wanted.lineCount(); line++) {
      int count = wanted.end(line) - wanted.start(line);
      if (count > 0) {
        int read0 = read.start(next);
        assertThat(read.end(next) - read0).isIn(count, 1); // a dot has one vertex
        for (int i = 0; i < read.end(next) - read0; i++) {
          float dx = read.x(read0 + i) - wanted.x(wanted.start(line) + i);
          float dy = read.y(read0 + i) - wanted.y(wanted.start(line) + i);
          assertThat(Math.max(Math.abs(dx), Math.abs(dy))).isLessThan(0.001f);
        }
        next++;
      }
    }
    assertThat(next).isEqualTo(read.lineCount());
  }

  private static Drawing drawing(Path file) throws IOException {
    Picture picture = new Svg().read(file);
    return new Session().render(picture.scene(), picture.canvas());
  }

  private static BufferedImage png(Drawing drawing) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new Png().dpi(25.4 * PIXELS_PER_MM).write(drawing, Provenance.of("test", "0"), bytes);
    return Pixels.read(bytes.toByteArray());
  }

  private byte[] shown(Path file, int width, int height) throws Exception {
    Path png = folder.resolve("shown.png");
    List<Object> words =
        List.of("rsvg-convert", "-b", "white", "-w", width, "-h", height, "-o", png, file);
    Process program =
        new ProcessBuilder(words.stream().map(Object::toString).toList()).inheritIO().start();
    assertThat(program.waitFor()).as("%s", words).isZero();
    return Files.readAllBytes(png);
  }
}
