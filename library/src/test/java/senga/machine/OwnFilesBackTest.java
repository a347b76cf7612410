package senga.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import senga.export.Drawings;
import senga.export.Exporter;
import senga.export.Picture;
import senga.geometry.Literal;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.machine.Hpgl.Device;
import senga.read.StreamImporter;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Layer;
import senga.scene.Pen;

/** What Senga has written for machines it reads back as the drawing it was. */
class OwnFilesBackTest {
  private static final double UNIT_MM = 0.025;
  private static final double WRITTEN_MM = 0.0008; // half of the last decimal, x and y, and floats
  private static final int SEEDS = 12;
  private static final List<String> NAMES = List.of("", "red", "2 blue", "a b", "fine 0.3");

  static Stream<Machine> machines() {
    Machine z = Machines.builtIn().of("grbl-z");
    return Stream.concat(
        GcodeTest.machines(),
        Stream.of(
            new MachineDraft("pulling", z).put("down-z", "4").put("up-z", "0").machine(),
            new MachineDraft("soft", z).put("landing", "0.5").put("landing-time", "1").machine(),
            new MachineDraft("servo-soft", Machines.builtIn().of("grbl-servo"))
                .put("landing", "0.5")
                .put("landing-time", "0.25")
                .put("offsets", "2: 1.5, -0.5")
                .put("min-x", "-10")
                .put("min-y", "-10")
                .machine(),
            new MachineDraft("marlin-servo", Machines.builtIn().of("marlin"))
                .put("pen", "servo")
                .put("down", "M280 P0 S10")
                .put("up", "M280 P0 S60")
                .machine()));
  }

  @ParameterizedTest
  @MethodSource("machines")
  void gcodeOfEachMachineComesBack(Machine machine) {
    for (long seed = 0; seed < SEEDS; seed++) {
      Drawing drawing = drawing(seed, 200, 150, 6);
      Gcode format = new Gcode().machine(machine.name()).reverse(seed % 3 == 2);
      byte[] file = Drawings.bytes(format.on(new Machines(List.of(machine))), drawing);
      List<String> notes = new ArrayList<>();
      Picture back = read(new senga.read.Gcode(), file, notes);
      String name = machine.name() + ", seed " + seed;
      assertThat(notes).as(name).isEmpty();
      assertThat(back.canvas().width()).as(name).isBetween(199.9999, 200.0001);
      assertThat(back.canvas().height()).as(name).isEqualTo(150);
      Map<Pen, List<List<double[]>>> meant = strokes(drawing, seed % 3 == 2);
      assertThat(back.layers()).as(name).hasSize(meant.size());
      int layer = 0;
      for (Map.Entry<Pen, List<List<double[]>>> each : meant.entrySet()) {
        Layer drawn = back.layers().get(layer++);
        assertThat(drawn.pen().name()).as(name).isEqualTo(each.getKey().name());
        assertSame(name, each.getValue(), lines(drawn));
      }
    }
  }

  @Test
  void aMachineWithoutAPenKnowsItsLinesByTheirMoves() {
    Machine none =
        new MachineDraft("none", Machines.builtIn().of("laser")).put("pen", "none").machine();
    Drawing drawing =
        Drawings.drawing(Canvas.mm(200, 150), Pen.DEFAULT, "10 10, 20 10 | 30 30, 40 40, 50 30");
    byte[] file =
        Drawings.bytes(new Gcode().machine("none").on(new Machines(List.of(none))), drawing);
    Picture back = read(new senga.read.Gcode(), file, new ArrayList<>());
    assertSame(
        "none",
        List.copyOf(strokes(drawing, false).values()).getFirst(),
        lines(back.layers().getFirst()));
  }

  @Test
  void arcsComeBackWithinTheirTolerance() {
    for (double tolerance : new double[] {0.01, 0.1}) {
      PolylinesBuilder spiral = new PolylinesBuilder();
      for (int i = 0; i < 400; i++) {
        double radius = 5 + i / 8.0;
        spiral.vertex(
            100 + radius * Math.cos(i * Math.PI / 40), 75 + radius * Math.sin(i * Math.PI / 40));
      }
      Drawing drawing =
          new Drawing(
              Canvas.mm(200, 150),
              List.of(new Drawing.Part(Pen.DEFAULT, spiral.endLine().build())));
      byte[] file = Drawings.bytes(new Gcode().machine("laser").arcs(tolerance), drawing);
      assertThat(new String(file, StandardCharsets.US_ASCII)).containsPattern("G[23] X");
      List<String> notes = new ArrayList<>();
      Polylines back = lines(read(new senga.read.Gcode(), file, notes).layers().getFirst());
      assertThat(notes).isEmpty();
      assertThat(back.lineCount()).isOne();
      Polylines meant = drawing.layers().getFirst().lines();
      assertThat(farthest(back, meant)).isLessThan(1.5 * tolerance + 0.012);
      assertThat(farthest(meant, back)).isLessThan(tolerance + 0.012);
    }
  }

  private static double farthest(Polylines points, Polylines line) {
    double farthest = 0;
    for (int i = 0; i < points.vertexCount(); i++) {
      double nearest = Double.MAX_VALUE;
      for (int n = 1; n < line.vertexCount(); n++) {
        nearest =
            Math.min(
                nearest,
                Arc.toSegment(
                    points.x(i), points.y(i), line.x(n - 1), line.y(n - 1), line.x(n), line.y(n)));
      }
      farthest = Math.max(farthest, nearest);
    }
    return farthest;
  }

  @ParameterizedTest
  @EnumSource(Device.class)
  void hpglOfEachDeviceComesBackToAPlotterUnit(Device device) {
    for (long seed = 0; seed < SEEDS; seed++) {
      boolean isUpright = seed % 2 == 1;
      double width = isUpright ? 170 : 240;
      double height = isUpright ? 240 : 170;
      Drawing drawing = drawing(seed, width, height, 4);
      byte[] file = Drawings.bytes(new Hpgl().device(device).speed(80.0), drawing);
      List<String> notes = new ArrayList<>();
      Picture back = read(new senga.read.Hpgl(), file, notes);
      String name = device + ", seed " + seed;
      assertThat(notes).as(name).hasSize(1);
      HpglReader plotter = new HpglReader(new String(file, StandardCharsets.US_ASCII));
      assertThat(back.layers().stream().map(layer -> layer.pen().name()))
          .as(name)
          .containsExactlyElementsOf(plotter.pens().stream().map(pen -> "pen " + pen).toList());
      assertSameUnits(name, plotter, back);
      assertPlaces(name, drawing, back, isUpright);
    }
  }

  /** Every stroke and every vertex is that of the plotter; the page is only moved. */
  private static void assertSameUnits(String name, HpglReader plotter, Picture back) {
    double[] away = null;
    int layer = 0;
    for (int pen : plotter.pens()) {
      Polylines lines = lines(back.layers().get(layer++));
      assertThat(lines.lineCount()).as(name).isEqualTo(plotter.strokes(pen).size());
      for (int line = 0; line < lines.lineCount(); line++) {
        List<HpglReader.Unit> units = new ArrayList<>();
        for (HpglReader.Unit unit : plotter.strokes(pen).get(line)) {
          if (units.isEmpty() || !units.getLast().equals(unit)) {
            units.add(unit);
          }
        }
        assertThat(lines.end(line) - lines.start(line)).as(name).isEqualTo(units.size());
        for (int i = 0; i < units.size(); i++) {
          double x = lines.x(lines.start(line) + i) - units.get(i).x() * UNIT_MM;
          double y = lines.y(lines.start(line) + i) + units.get(i).y() * UNIT_MM;
          away = away == null ? new double[] {x, y} : away;
          assertThat(Math.hypot(x - away[0], y - away[1])).as(name).isLessThan(1e-4);
        }
      }
    }
  }

  /** The first vertices of the layers are as far from each other as in the drawing. */
  private static void assertPlaces(String name, Drawing drawing, Picture back, boolean upright) {
    Polylines first =
        drawing.layers().stream()
            .map(Drawing.Part::lines)
            .filter(lines -> lines.vertexCount() > 0)
            .findFirst()
            .orElseThrow();
    Polylines drawn = lines(back.layers().getFirst());
    for (Drawing.Part part : drawing.layers()) {
      Polylines lines = part.lines();
      if (lines.vertexCount() == 0) {
        continue;
      }
      double x = (double) lines.x(0) - first.x(0);
      double y = (double) lines.y(0) - first.y(0);
      double wantedX = drawn.x(0) + (upright ? y : x);
      double wantedY = drawn.y(0) + (upright ? -x : y);
      assertThat(
              back.layers().stream()
                  .mapToDouble(layer -> nearest(lines(layer), wantedX, wantedY))
                  .min()
                  .orElseThrow())
          .as(name)
          .isLessThan(UNIT_MM * 1.5);
    }
  }

  private static double nearest(Polylines lines, double x, double y) {
    double nearest = Double.MAX_VALUE;
    for (int i = 0; i < lines.vertexCount(); i++) {
      nearest = Math.min(nearest, Math.hypot(lines.x(i) - x, lines.y(i) - y));
    }
    return nearest;
  }

  @Test
  void aPageOnTheSheetOfAnHp7475LiesWhereItLies() {
    Drawing drawing =
        Drawings.drawing(Canvas.parse("A3-landscape"), Pen.DEFAULT, "100 50, 300 200, 50.02 60.01");
    Picture back =
        read(new senga.read.Hpgl(), Drawings.bytes(new Hpgl(), drawing), new ArrayList<>());
    assertThat(back.canvas()).isEqualTo(drawing.canvas());
    Polylines lines = lines(back.layers().getFirst());
    Polylines meant = drawing.layers().getFirst().lines();
    for (int i = 0; i < 3; i++) {
      assertThat((double) lines.x(i) - meant.x(i)).isBetween(-0.013, 0.013);
      assertThat((double) lines.y(i) - meant.y(i)).isBetween(-0.013, 0.013);
    }
  }

  private static Picture read(StreamImporter format, byte[] file, List<String> notes) {
    assertThat(format.begins(file)).isTrue();
    try {
      return format.read(new ByteArrayInputStream(file), notes::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Polylines lines(Layer layer) {
    return layer.geometry() instanceof Literal literal ? literal.lines() : Polylines.EMPTY;
  }

  private static void assertSame(String name, List<List<double[]>> meant, Polylines lines) {
    assertThat(lines.lineCount()).as(name).isEqualTo(meant.size());
    for (int line = 0; line < meant.size(); line++) {
      List<double[]> stroke = meant.get(line);
      assertThat(lines.end(line) - lines.start(line)).as(name).isEqualTo(stroke.size());
      for (int i = 0; i < stroke.size(); i++) {
        double x = lines.x(lines.start(line) + i) - stroke.get(i)[0];
        double y = lines.y(lines.start(line) + i) - stroke.get(i)[1];
        assertThat(Math.hypot(x, y))
            .as("%s, line %d, vertex %d", name, line, i)
            .isLessThan(WRITTEN_MM);
      }
    }
  }

  /** What each pen draws, in the order in which they are taken: strokes that meet are one. */
  private static Map<Pen, List<List<double[]>>> strokes(Drawing drawing, boolean reverse) {
    Map<Pen, List<List<double[]>>> strokes = new LinkedHashMap<>();
    for (Drawing.Part part : drawing.layers()) {
      List<List<double[]>> own = new ArrayList<>();
      for (int line = 0; line < part.lines().lineCount(); line++) {
        if (part.lines().start(line) < part.lines().end(line)) {
          own.add(points(part.lines(), line));
        }
      }
      if (!own.isEmpty()) {
        List<List<double[]>> into = strokes.computeIfAbsent(part.pen(), pen -> new ArrayList<>());
        (reverse ? own.reversed() : own)
            .forEach(each -> add(into, into.isEmpty(), reverse ? each.reversed() : each));
      }
    }
    return strokes;
  }

  private static void add(List<List<double[]>> into, boolean isFirst, List<double[]> stroke) {
    if (!isFirst && isSame(into.getLast().getLast(), stroke.getFirst())) {
      into.getLast().addAll(stroke.subList(1, stroke.size()));
    } else {
      into.add(new ArrayList<>(stroke));
    }
  }

  private static List<double[]> points(Polylines lines, int line) {
    List<double[]> points = new ArrayList<>();
    for (int i = lines.start(line); i < lines.end(line); i++) {
      double[] point = {lines.x(i), lines.y(i)};
      if (points.isEmpty() || !isSame(points.getLast(), point)) {
        points.add(point);
      }
    }
    return points;
  }

  private static boolean isSame(double[] a, double[] b) {
    return a[0] == b[0] && a[1] == b[1];
  }

  /** Pens twice, dots, doubled vertices, closed strokes, strokes that meet, empty layers. */
  private static Drawing drawing(long seed, double width, double height, int mostLayers) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Drawing.Part> layers = new ArrayList<>();
    for (int layer = random.nextInt(1, mostLayers); layer >= 0; layer--) {
      PolylinesBuilder lines = new PolylinesBuilder();
      for (int stroke = random.nextInt(1, 12); stroke > 0; stroke--) {
        for (int i = random.nextInt(1, 20); i > 0; i--) {
          double x = random.nextDouble(15, width - 15);
          double y = random.nextDouble(15, height - 15);
          lines.vertex(x, y);
          if (random.nextInt(9) == 0) {
            lines.vertex(x, y);
          }
          if (i == 1 && random.nextInt(4) == 0) {
            lines.endLine().vertex(x, y).vertex(20, 20);
          }
        }
        (random.nextInt(4) == 0 ? lines.close() : lines).endLine();
      }
      if (random.nextInt(5) == 0 && layer > 0) {
        layers.add(new Drawing.Part(Pen.DEFAULT.name("empty"), Polylines.EMPTY));
      }
      String name = NAMES.get(random.nextInt(NAMES.size()));
      layers.add(new Drawing.Part(Pen.DEFAULT.name(name), lines.build()));
    }
    return new Drawing(Canvas.mm(width, height), layers);
  }

  @Test
  void anEmptyDrawingComesBackEmpty() {
    Drawing nothing = Drawings.drawing(Canvas.parse("A4-landscape"), Pen.DEFAULT, "");
    for (Exporter format : List.<Exporter>of(new Hpgl(), new Gcode().machine("laser"))) {
      StreamImporter reader =
          format instanceof Hpgl ? new senga.read.Hpgl() : new senga.read.Gcode();
      Picture back = read(reader, Drawings.bytes(format, nothing), new ArrayList<>());
      assertThat(back.layers()).isEmpty();
      assertThat(back.canvas()).isEqualTo(nothing.canvas());
    }
  }
}
