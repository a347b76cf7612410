package senga.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import senga.export.Drawings;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.machine.Hpgl.Device;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Pen;
import senga.testing.Program;

/** Our HPGL as hp2xx draws it, which knows nothing of ours. */
class Hp2xxTest {
  private static final Pattern GROUP =
      Pattern.compile("<g style=\"([^\"]*)\" >(.*?)</g>", Pattern.DOTALL);
  private static final Pattern PATH = Pattern.compile("<path d=\"M ([^\"]*)\"");
  private static final Pattern POINT = Pattern.compile("(-?[\\d.]+), (-?[\\d.]+)");
  private static final double MM_A_POINT = 25.4 / 72;

  @TempDir private Path folder;

  /** What hp2xx draws with one pen: strokes of x, y in mm. */
  private record Drawn(List<List<double[]>> strokes) {}

  @BeforeAll
  static void hp2xx() {
    Program.need("hp2xx", "-H");
  }

  @ParameterizedTest
  @EnumSource(Device.class)
  void everyLayerIsDrawnWithinHalfAPensWidth(Device device) throws Exception {
    Drawing drawing = drawing(Canvas.parse("A4-landscape"));
    Sheet sheet = PenPlotter.of(device).sheets().getFirst();
    List<Drawn> layers = draw(new Hpgl().device(device), drawing, sheet);
    assertThat(layers).hasSize(3);
    for (int layer = 0; layer < 3; layer++) {
      Drawing.Part part = drawing.layers().get(layer);
      assertSame(layers.get(layer), part.lines(), sheet, part.pen().width() / 2);
    }
  }

  @Test
  void aPageThatStandsIsDrawnLying() throws Exception {
    Drawing drawing = drawing(Canvas.parse("A4-landscape"));
    Canvas upright = Canvas.parse("A4");
    List<Drawing.Part> turned =
        drawing.layers().stream()
            .map(part -> new Drawing.Part(part.pen(), turned(part.lines())))
            .toList();
    Sheet sheet = PenPlotter.of(Device.HP7550).sheets().getFirst();
    Hpgl hpgl = new Hpgl().device(Device.HP7550);
    List<Drawn> lying = draw(hpgl, drawing, sheet);
    List<Drawn> standing = draw(hpgl, new Drawing(upright, turned), sheet);
    for (int layer = 0; layer < 3; layer++) {
      assertThat(standing.get(layer).strokes()).hasSameSizeAs(lying.get(layer).strokes());
      assertSame(standing.get(layer), drawing.layers().get(layer).lines(), sheet, 0.15);
    }
  }

  /** As the page would be with its head up, if it is then laid with its head to the left. */
  private static Polylines turned(Polylines lines) {
    PolylinesBuilder turned = new PolylinesBuilder();
    for (int line = 0; line < lines.lineCount(); line++) {
      for (int i = lines.start(line); i < lines.end(line); i++) {
        turned.vertex(210 - lines.y(i), lines.x(i));
      }
      turned.endLine();
    }
    return turned.build();
  }

  private static Drawing drawing(Canvas canvas) {
    List<Drawing.Part> layers = new ArrayList<>();
    for (int layer = 0; layer < 3; layer++) {
      PolylinesBuilder lines = new PolylinesBuilder();
      Polylines walks = Drawings.walks(15, 40, 150, 60, layer);
      for (int line = 0; line < walks.lineCount(); line++) {
        for (int i = walks.start(line); i < walks.end(line); i++) {
          lines.vertex(70 + walks.x(i), 75 + walks.y(i));
        }
        lines.endLine();
      }
      lines.vertex(60 + layer, 60).endLine();
      layers.add(new Drawing.Part(Pen.DEFAULT.name("pen " + layer), lines.build()));
    }
    return new Drawing(canvas, layers);
  }

  private static void assertSame(Drawn drawn, Polylines lines, Sheet sheet, double tolerance) {
    assertThat(drawn.strokes()).hasSize(lines.lineCount());
    for (int line = 0; line < lines.lineCount(); line++) {
      List<double[]> stroke = drawn.strokes().get(line);
      assertThat(stroke).as("line %d", line).hasSize(lines.end(line) - lines.start(line));
      for (int i = 0; i < stroke.size(); i++) {
        double x = sheet.originX() + stroke.get(i)[0] - lines.x(lines.start(line) + i);
        double y =
            sheet.height() - sheet.originY() - stroke.get(i)[1] - lines.y(lines.start(line) + i);
        assertThat(Math.hypot(x, y)).as("vertex %d of line %d", i, line).isLessThan(tolerance);
      }
    }
  }

  private List<Drawn> draw(Hpgl hpgl, Drawing drawing, Sheet sheet) throws Exception {
    Path file = Files.write(folder.resolve("drawing.hpgl"), Drawings.bytes(hpgl, drawing));
    Reach reach = sheet.reach();
    String svg =
        Program.output(
            file,
            "hp2xx",
            "-q",
            "-N",
            "-m",
            "svg",
            "-f",
            "-",
            "-t",
            "-c",
            "1234567",
            "-x",
            number(reach.minX()),
            "-X",
            number(reach.maxX()),
            "-y",
            number(reach.minY()),
            "-Y",
            number(reach.maxY()),
            "FILE");
    List<Drawn> layers = new ArrayList<>();
    Matcher group = GROUP.matcher(svg);
    while (group.find()) {
      List<List<double[]>> strokes =
          joined(
              PATH.matcher(group.group(2))
                  .results()
                  .map(path -> stroke(path.group(1), reach))
                  .toList());
      if (!strokes.isEmpty()) {
        layers.add(new Drawn(strokes));
      }
    }
    return layers;
  }

  /** It begins a new path after some points, where the last one ended. */
  private static List<List<double[]>> joined(List<List<double[]>> paths) {
    List<List<double[]>> strokes = new ArrayList<>();
    for (List<double[]> path : paths) {
      if (!strokes.isEmpty() && Arrays.equals(strokes.getLast().getLast(), path.getFirst())) {
        strokes.getLast().addAll(path.subList(1, path.size()));
      } else {
        strokes.add(new ArrayList<>(path));
      }
    }
    return strokes;
  }

  /** From points of a 72nd of an inch, y down; hp2xx moves it up by the lower end of the range. */
  private static List<double[]> stroke(String path, Reach reach) {
    return POINT.matcher(path).results().map(point -> place(point, reach)).toList();
  }

  private static double[] place(MatchResult point, Reach reach) {
    double x = Double.parseDouble(point.group(1)) * MM_A_POINT;
    double y = Double.parseDouble(point.group(2)) * MM_A_POINT;
    return new double[] {reach.minX() / 40 + x, (reach.maxY() - reach.minY()) / 40 - y};
  }

  private static String number(double value) {
    return Integer.toString((int) value);
  }
}
