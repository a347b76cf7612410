package gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import senga.Senga;
import senga.export.Picture;
import senga.export.Provenance;
import senga.geometry.Literal;
import senga.geometry.Polylines;
import senga.machine.Bed;
import senga.machine.Gcode;
import senga.machine.Machine;
import senga.machine.Machines;
import senga.scene.Drawing;
import senga.scene.Frame;
import senga.scene.Pen;
import senga.sketch.Act;
import senga.sketch.SketchLoader;

/** Of every sketch of the gallery, the G-code of a moment is written, and read as it was. */
class MachineFilesOfSketchTest {
  private static final double WRITTEN_MM = 0.001;
  private static final SketchLoader LOADER = new SketchLoader();
  private static final String NAME = "grbl-z";
  private static final Machine SMALL = Machines.builtIn().of(NAME);
  private static final Bed BED =
      new Bed(
          -5000, -5000, 5000, 5000, Bed.Corner.CENTRE, Bed.Direction.RIGHT, Bed.Direction.UP, 0, 0);
  private static final Machine LARGE =
      new Machine(SMALL.motion(), BED, SMALL.pen(), SMALL.program());

  @AfterAll
  static void close() {
    LOADER.close();
  }

  static List<Path> sketches() throws IOException {
    return Gallery.sketches();
  }

  @ParameterizedTest
  @MethodSource("sketches")
  void itsGcodeComesBackLineForLine(Path file) throws Exception {
    Act act = LOADER.load(file);
    Frame frame = new Frame(0, 0.7, act.canvas(), 3, act.options().controls());
    Drawing drawing = Senga.render(act.sketch(), frame);
    ByteArrayOutputStream gcode = new ByteArrayOutputStream();
    new Gcode()
        .machine(NAME)
        .on(new Machines(List.of(LARGE)))
        .write(drawing, Provenance.of("x", "1"), gcode);
    List<String> notes = new ArrayList<>();
    Picture back =
        new senga.read.Gcode().read(new ByteArrayInputStream(gcode.toByteArray()), notes::add);
    assertThat(notes).isEmpty();
    List<Pen> pens =
        drawing.layers().stream()
            .filter(part -> vertices(part.lines()) > 0)
            .map(Drawing.Part::pen)
            .distinct()
            .toList();
    assertThat(back.layers()).hasSameSizeAs(pens);
    for (int pen = 0; pen < pens.size(); pen++) {
      Polylines lines = ((Literal) back.layers().get(pen).geometry()).lines();
      assertSameLength(drawing, pens.get(pen), lines);
    }
  }

  private static void assertSameLength(Drawing drawing, Pen pen, Polylines lines) {
    double length = 0;
    int vertices = 0;
    for (Drawing.Part part : drawing.layers()) {
      if (part.pen().equals(pen)) {
        length += length(part.lines());
        vertices += vertices(part.lines());
      }
    }
    assertThat(lines.vertexCount()).isPositive().isLessThanOrEqualTo(vertices);
    assertThat(length(lines)).isCloseTo(length, within(WRITTEN_MM * vertices));
  }

  private static Offset<Double> within(double mm) {
    return Offset.offset(mm);
  }

  private static int vertices(Polylines lines) {
    return lines.vertexCount();
  }

  private static double length(Polylines lines) {
    double length = 0;
    for (int line = 0; line < lines.lineCount(); line++) {
      for (int i = lines.start(line) + 1; i < lines.end(line); i++) {
        length += Math.hypot(lines.x(i) - lines.x(i - 1), lines.y(i) - lines.y(i - 1));
      }
    }
    return length;
  }
}
