package senga.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import senga.export.Drawings;
import senga.export.ExportFailed;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Pen;

/** G-code as a controller reads it. */
class GcodeTest {
  private static final Canvas PAPER = Canvas.mm(200, 150);
  private static final Machines KNOWN = Machines.builtIn();

  static Stream<Machine> machines() {
    Machine servo = KNOWN.of("grbl-servo");
    Machine z = KNOWN.of("grbl-z");
    return Stream.of(
        servo,
        z,
        KNOWN.of("laser"),
        KNOWN.of("marlin"),
        new MachineDraft("inches", servo).put("units", "inch").machine(),
        new MachineDraft("hanging", z)
            .put("min-x", "-300")
            .put("max-x", "0")
            .put("min-y", "-200")
            .put("max-y", "0")
            .put("page-corner", "top-right")
            .put("x-axis", "left")
            .put("y-axis", "down")
            .put("min-x", "0")
            .put("max-x", "300")
            .put("min-y", "0")
            .put("max-y", "200")
            .put("down-z", "-1")
            .machine(),
        new MachineDraft("turned", z)
            .put("max-x", "180")
            .put("max-y", "240")
            .put("page-corner", "top-left")
            .put("x-axis", "down")
            .put("y-axis", "right")
            .put("page-x", "5")
            .put("page-y", "7.5")
            .machine(),
        new MachineDraft("middle", servo)
            .put("min-x", "-100")
            .put("max-x", "100")
            .put("min-y", "-75")
            .put("max-y", "75")
            .put("page-corner", "centre")
            .machine());
  }

  @ParameterizedTest
  @MethodSource("machines")
  void everyStrokeIsWhereItWasDrawnLayerByLayer(Machine machine) {
    for (long seed = 0; seed < 8; seed++) {
      Drawing drawing = random(seed);
      GcodeReader reader = read(machine, drawing, false);
      assertThat(reader.layers()).hasSize(drawing.layers().size());
      assertThat(reader.isDown()).isFalse();
      PageMap back = machine.bed().map(PAPER).inverse();
      for (int layer = 0; layer < drawing.layers().size(); layer++) {
        assertSame(reader.layers().get(layer), drawing.layers().get(layer).lines(), back, seed);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("machines")
  void nothingLeavesTheBed(Machine machine) {
    Reach reach = machine.bed().reach();
    for (long seed = 0; seed < 8; seed++) {
      assertThat(read(machine, random(seed), seed % 2 == 0).places())
          .allMatch(place -> reach.holds(place[0], place[1], 0.001));
    }
  }

  private static void assertSame(
      GcodeReader.Layer layer, Polylines lines, PageMap back, long seed) {
    assertThat(layer.strokes()).as("seed %d", seed).hasSize(lines.lineCount());
    for (int line = 0; line < lines.lineCount(); line++) {
      List<double[]> stroke = layer.strokes().get(line);
      assertThat(stroke)
          .as("seed %d, line %d", seed, line)
          .hasSize(lines.end(line) - lines.start(line));
      for (int i = 0; i < stroke.size(); i++) {
        double[] place = stroke.get(i);
        int vertex = lines.start(line) + i;
        double apart =
            Math.hypot(
                back.x(place[0], place[1]) - lines.x(vertex),
                back.y(place[0], place[1]) - lines.y(vertex));
        assertThat(apart).as("seed %d, vertex %d of line %d", seed, i, line).isLessThan(0.001);
      }
    }
  }

  @Test
  void aLineIsATravelAPenThatComesDownAndMoves() {
    assertThat(text(KNOWN.of("grbl-servo"), drawing("10 20, 30 20, 30 40"), false))
        .isEqualTo(
            """
            ; Senga 0.0: test, for grbl-servo
            ; page 200 x 150: X 1 0 0 Y 0 -1 150
            G21
            G90
            G17
            G94
            M3 S30
            G4 P0.2
            ; pen 1 ink
            G0 X10 Y130 F6000
            M3 S90
            G4 P0.2
            G1 X30 Y130 F3000
            G1 X30 Y110
            M3 S30
            G4 P0.2
            G0 X0 Y0 F6000
            M5
            M2
            """);
  }

  @Test
  void backwardsIsTheLastStrokeFirstAndFromItsEnd() {
    Machine machine = KNOWN.of("laser");
    Drawing drawing = drawing("10 10, 20 10 | 50 50, 60 60, 70 50");
    List<List<double[]>> strokes = read(machine, drawing, true).layers().getFirst().strokes();
    assertThat(strokes.getFirst().getFirst()).containsExactly(70, 100);
    assertThat(strokes.getLast().getLast()).containsExactly(10, 140);
  }

  @Test
  void aStrokeThatBeginsWhereTheLastOneEndedIsDrawnOn() {
    GcodeReader reader =
        read(KNOWN.of("grbl-z"), drawing("10 10, 20 10 | 20 10, 20 30 | 40 40"), false);
    assertThat(reader.layers().getFirst().strokes()).hasSize(2);
    assertThat(reader.layers().getFirst().strokes().getLast()).hasSize(1);
  }

  @Test
  void beforeAnotherPenTheMachineParksAndWaitsWithThePenUp() {
    Machine machine =
        new MachineDraft("mine", KNOWN.of("grbl-z"))
            .put("park", "5, 170")
            .put("change", "M0 ; {pen} {number}")
            .machine();
    Drawing drawing =
        new Drawing(
            PAPER,
            List.of(
                part("red", "10 10, 20 10"),
                part("empty", ""),
                part("red", "30 10, 40 10"),
                part("bl(u)e; é", "50 10, 60 10")));
    assertThat(text(machine, drawing, false))
        .containsOnlyOnce("M0")
        .contains("G0 X5 Y170 F3000\nM0 ; bl?u?e? ? 3\n; pen 3 bl?u?e? ?\nG0 X50 Y140 F3000\n");
    assertThat(read(machine, drawing, false).changes()).isEqualTo(1);
  }

  @Test
  void aSoftLandingSlowsTheLastPartOfTheWayDown() {
    MachineDraft soft = new MachineDraft("soft", KNOWN.of("grbl-z"));
    Machine machine = soft.put("landing", "0.5").put("landing-time", "1").machine();
    assertThat(text(machine, drawing("10 10, 20 10"), false)).contains("G1 Z1.5 F480\nG1 Z0 F90\n");
    assertThat(read(machine, drawing("10 10, 20 10"), false).slowestDown()).isEqualTo(1.5);
    assertThat(machine.motion().down()).isEqualTo(1.5 / 8 + 1);
  }

  @Test
  void aServoLandsInSteps() {
    Machine machine =
        new MachineDraft("soft", KNOWN.of("grbl-servo"))
            .put("landing", "0.5")
            .put("landing-time", "0.25")
            .machine();
    assertThat(text(machine, drawing("10 10, 20 10"), false))
        .contains(
            "M3 S60.0\nG4 P0.05\nM3 S66.0\nG4 P0.05\nM3 S72.0\n",
            "M3 S84.0\nG4 P0.05\nM3 S90\nG4 P0.2\n");
  }

  @Test
  void aPenThatWritesBesideTheFirstIsMovedBack() {
    Machine machine =
        new MachineDraft("two", KNOWN.of("grbl-servo")).put("offsets", "2: 1.5, -0.5").machine();
    Drawing drawing =
        new Drawing(PAPER, List.of(part("a", "10 10, 20 10"), part("b", "10 10, 20 10")));
    GcodeReader reader = read(machine, drawing, false);
    assertThat(reader.layers().get(0).strokes().getFirst().getFirst()).containsExactly(10, 140);
    assertThat(reader.layers().get(1).strokes().getFirst().getFirst()).containsExactly(8.5, 140.5);
    Drawing edge = new Drawing(PAPER, List.of(part("a", "10 10, 20 10"), part("b", "1 10, 20 10")));
    assertThatThrownBy(() -> text(machine, edge, false))
        .hasMessageContaining("line 1 of layer 2 \"b\" goes to 1.0, 10.0 mm");
  }

  @Test
  void waitsAreInTheUnitsOfTheController() {
    Machine marlin =
        new MachineDraft("slow", KNOWN.of("marlin")).put("down-dwell", "0.15").machine();
    assertThat(text(marlin, drawing("10 10, 20 10"), false))
        .contains("G4 P150\n")
        .doesNotContain("G4 P0.15");
    Machine grbl = new MachineDraft("slow", KNOWN.of("grbl-z")).put("down-dwell", "0.15").machine();
    assertThat(read(grbl, drawing("10 10, 20 10"), false).waited()).isEqualTo(0.15);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "10 10, 20 20 | 305 20, 40 40; line 2 of layer 1 \"ink\" goes to 305.0, 20.0 mm, which the"
            + " machine grbl-z cannot reach: it draws from 0.0, -30.0 mm to 300.0, 150.0 mm of the"
            + " page",
        "10 10, 20 150.01; line 1 of layer 1 \"ink\" goes to 20.0, 150.0 mm",
        "1e30 10; line 1 of layer 1 \"ink\" goes to 10000000"
      })
  void whatIsNotOnTheBedIsRefusedWithLineAndLayer(String lines, String sentence) {
    assertThatThrownBy(() -> text(KNOWN.of("grbl-z"), drawing(lines), false))
        .isInstanceOf(ExportFailed.class)
        .hasMessageContaining(sentence);
  }

  @Test
  void numbersAreTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    Machine soft =
        new MachineDraft("soft", KNOWN.of("grbl-servo"))
            .put("landing", "0.5")
            .put("landing-time", "0.25")
            .machine();
    String here = text(soft, random(3), false);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(text(soft, random(3), false)).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
    assertThat(here.lines().filter(line -> !line.startsWith(";")))
        .noneMatch(line -> line.contains("E-") || line.contains(",") || line.contains("-0 "));
  }

  @Test
  void anUnknownMachineIsAnsweredWithTheNearest() {
    assertThatThrownBy(() -> new Gcode().machine("grbl-sevro").on(KNOWN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "gcode machine: there is no machine \"grbl-sevro\", did you mean \"grbl-servo\"?; there"
                + " are grbl-servo, grbl-z, laser, marlin");
    assertThat(KNOWN.motion("axidraw").name()).isEqualTo("axidraw");
    assertThatThrownBy(() -> KNOWN.motion("axidrow"))
        .hasMessageContaining("did you mean \"axidraw\"?");
  }

  @Test
  void aMachineWithoutAPenCommandIsRemarked() {
    Machine servo = KNOWN.of("grbl-servo");
    assertThat(servo.remark()).isEmpty();
    assertThat(new MachineDraft("dumb", servo).put("pen", "none").machine().remark())
        .hasValueSatisfying(
            sentence -> assertThat(sentence).contains("the machine dumb has no pen command"));
    assertThat(new MachineDraft("dumb", servo).put("up", " ").machine().remark()).isPresent();
  }

  @Test
  void aCircleIsFourArcsAndNotAHundredLines() {
    PolylinesBuilder circle = new PolylinesBuilder();
    for (int i = 0; i <= 100; i++) {
      circle.vertex(100 + 50 * Math.cos(i * Math.PI / 50), 75 + 50 * Math.sin(i * Math.PI / 50));
    }
    Drawing drawing =
        new Drawing(PAPER, List.of(new Drawing.Part(Pen.DEFAULT, circle.endLine().build())));
    String text = text(KNOWN.of("laser"), drawing, 0.06);
    assertThat(text.lines().filter(line -> line.matches("G[123] .*")).count()).isLessThan(12);
    assertThat(text).containsPattern("G2 X[\\d.]+ Y[\\d.]+ I-?[\\d.]+ J-?[\\d.]+");
  }

  @ParameterizedTest
  @MethodSource("machines")
  void arcsStayWithinTheToleranceOfTheStrokesAndOnTheBed(Machine machine) {
    int arcs = 0;
    for (long seed = 0; seed < 6; seed++) {
      double tolerance = seed % 2 == 0 ? 0.02 : 0.3;
      Drawing drawing = curves(seed);
      GcodeReader reader = new GcodeReader(text(machine, drawing, tolerance), machine.pen());
      arcs += reader.arcs();
      Reach reach = machine.bed().reach();
      assertThat(reader.places()).allMatch(place -> reach.holds(place[0], place[1], 0.002));
      PageMap back = machine.bed().map(PAPER).inverse();
      Polylines lines = drawing.layers().getFirst().lines();
      List<List<double[]>> strokes = reader.layers().getFirst().strokes();
      assertThat(strokes).hasSize(lines.lineCount());
      for (int line = 0; line < strokes.size(); line++) {
        List<double[]> drawn =
            strokes.get(line).stream()
                .map(at -> new double[] {back.x(at[0], at[1]), back.y(at[0], at[1])})
                .toList();
        List<double[]> meant = points(lines, line);
        assertThat(farthest(drawn, meant))
            .as("seed %d, line %d", seed, line)
            .isLessThan(1.5 * tolerance + 0.002);
        assertThat(farthest(meant, drawn))
            .as("seed %d, line %d", seed, line)
            .isLessThan(tolerance + 0.002);
      }
    }
    assertThat(arcs).isGreaterThan(30);
  }

  /** How far the points of one line are from the other at most. */
  private static double farthest(List<double[]> points, List<double[]> line) {
    double farthest = 0;
    for (double[] point : points) {
      double nearest = Math.hypot(point[0] - line.getFirst()[0], point[1] - line.getFirst()[1]);
      for (int i = 1; i < line.size(); i++) {
        nearest =
            Math.min(
                nearest,
                Arc.toSegment(
                    point[0],
                    point[1],
                    line.get(i - 1)[0],
                    line.get(i - 1)[1],
                    line.get(i)[0],
                    line.get(i)[1]));
      }
      farthest = Math.max(farthest, nearest);
    }
    return farthest;
  }

  private static List<double[]> points(Polylines lines, int line) {
    List<double[]> points = new ArrayList<>();
    for (int i = lines.start(line); i < lines.end(line); i++) {
      points.add(new double[] {lines.x(i), lines.y(i)});
    }
    return points;
  }

  /** Spirals, waves, straight lines with many vertices, doubled points, corners, the edge. */
  private static Drawing curves(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    PolylinesBuilder lines = new PolylinesBuilder();
    for (int stroke = 0; stroke < 6; stroke++) {
      double turn = random.nextDouble(-0.3, 0.3);
      double bend = random.nextDouble(-0.02, 0.02);
      double step = random.nextDouble(0.1, 4);
      double angle = random.nextDouble(6);
      double x = random.nextDouble(PAPER.width());
      double y = random.nextDouble(PAPER.height());
      for (int i = 0; i < 120; i++) {
        lines.vertex(Math.clamp(x, 0, PAPER.width()), Math.clamp(y, 0, PAPER.height()));
        angle += i == 60 ? 2 : turn + bend * i;
        x += i % 17 == 0 ? 0 : step * Math.cos(angle);
        y += i % 17 == 0 ? 0 : step * Math.sin(angle);
      }
      lines.endLine();
    }
    return new Drawing(PAPER, List.of(new Drawing.Part(Pen.DEFAULT, lines.build())));
  }

  private static String text(Machine machine, Drawing drawing, double arcs) {
    Gcode format = new Gcode().machine(machine.name()).arcs(arcs);
    return new String(
        Drawings.bytes(format.on(new Machines(List.of(machine))), drawing),
        StandardCharsets.US_ASCII);
  }

  private static Drawing random(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Drawing.Part> layers = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int layer = 0; layer < count; layer++) {
      PolylinesBuilder lines = new PolylinesBuilder();
      int strokes = 1 + random.nextInt(20);
      for (int stroke = 0; stroke < strokes; stroke++) {
        int vertices = 1 + random.nextInt(30);
        for (int i = 0; i < vertices; i++) {
          lines.vertex(random.nextDouble(PAPER.width()), random.nextDouble(PAPER.height()));
        }
        lines.endLine();
      }
      layers.add(new Drawing.Part(Pen.DEFAULT.name("pen " + layer), lines.build()));
    }
    return new Drawing(PAPER, layers);
  }

  private static Drawing drawing(String lines) {
    return new Drawing(PAPER, List.of(part("ink", lines)));
  }

  private static Drawing.Part part(String pen, String lines) {
    return new Drawing.Part(Pen.DEFAULT.name(pen), Drawings.lines(lines));
  }

  private static String text(Machine machine, Drawing drawing, boolean reverse) {
    Gcode format = new Gcode().machine(machine.name()).reverse(reverse);
    return new String(
        Drawings.bytes(format.on(new Machines(List.of(machine))), drawing),
        StandardCharsets.US_ASCII);
  }

  private static GcodeReader read(Machine machine, Drawing drawing, boolean reverse) {
    return new GcodeReader(text(machine, drawing, reverse), machine.pen());
  }
}
