package senga.export;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.geometry.Color;
import senga.geometry.Polylines;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Pen;
import senga.testing.RandomDrawings;
import senga.words.TextOut;

class DxfTest {
  private static final double HALF_STEP = 0.0005 + 1e-9;

  @Test
  void aLineReadsLikeThis() {
    String dxf =
        new String(
            Drawings.bytes(
                new Dxf(),
                Drawings.drawing(Canvas.mm(100, 50), Pen.DEFAULT.name("ink"), "1 2, 3.5 50")),
            US_ASCII);
    assertThat(dxf)
        .startsWith("999\nSenga 0.0: test\n999\n--t 0 --seed 0\n999\nlengths are millimetres\n")
        .contains("  0\nSECTION\n  2\nHEADER\n  9\n$ACADVER\n  1\nAC1009\n")
        .endsWith(
            """
              2
            ENTITIES
              0
            LINE
              8
            INK
             10
            1
             20
            48
             30
            0
             11
            3.5
             21
            0
             31
            0
              0
            ENDSEC
              0
            EOF
            """);
  }

  @Test
  void theSectionsAreThoseOfR12AndThePaperIsTheExtent() {
    DxfReader dxf = read(Drawings.drawing(Canvas.mm(148, 210), Pen.DEFAULT, "1 1, 2 2"));
    assertThat(dxf.sections()).containsExactly("HEADER", "TABLES", "ENTITIES");
    assertThat(dxf.variable("$ACADVER")).containsExactly("AC1009");
    assertThat(dxf.variable("$EXTMIN")).containsExactly("0", "0", "0");
    assertThat(dxf.variable("$EXTMAX")).containsExactly("148", "210", "0");
    assertThat(dxf.variable("$LIMMAX")).containsExactly("148", "210");
  }

  @Test
  void aReaderFindsTheLinesOfAnyDrawing() {
    RandomDrawings.forEach(
        lines -> {
          Drawing drawing =
              new Drawing(Canvas.mm(400, 300), List.of(new Drawing.Part(Pen.DEFAULT, lines)));
          List<DxfReader.Stroke> strokes = read(drawing).strokes();
          int found = 0;
          for (int line = 0; line < lines.lineCount(); line++) {
            if (lines.end(line) > lines.start(line)) {
              assertSame(strokes.get(found++), lines, line);
            }
          }
          assertThat(strokes).hasSize(found);
        });
  }

  private static void assertSame(DxfReader.Stroke stroke, Polylines lines, int line) {
    int first = lines.start(line);
    int vertices = lines.end(line) - first - (stroke.closed() ? 1 : 0);
    if (stroke.closed()) {
      assertThat(lines.isClosed(line)).isTrue();
    }
    boolean dot = Dots.isDot(lines, line, new TextOut(OutputStream.nullOutputStream()));
    assertThat(stroke.vertices()).hasSize(dot ? 2 : vertices);
    for (int i = 0; i < (dot ? 1 : vertices); i++) {
      double y = 300.0 - lines.y(first + i);
      assertThat(stroke.vertices().get(i)[0])
          .isCloseTo(lines.x(first + i), near(lines.x(first + i)));
      assertThat(stroke.vertices().get(i)[1]).isCloseTo(y, near(y));
    }
  }

  private static org.assertj.core.data.Offset<Double> near(double value) {
    return within(Math.max(HALF_STEP, Math.abs(value) * 1e-12));
  }

  @Test
  void aClosedLineHasTheFlag() {
    DxfReader dxf = read(Drawings.drawing("0 0, 5 0, 5 5, 0 0 | 0 0, 5 0, 5 5"));
    assertThat(dxf.strokes().get(0).closed()).isTrue();
    assertThat(dxf.strokes().get(0).vertices()).hasSize(3);
    assertThat(dxf.strokes().get(1).closed()).isFalse();
    assertThat(dxf.strokes().get(1).vertices()).hasSize(3);
  }

  @Test
  void aDotIsAStrokeThatIsShortButHasALength() {
    List<DxfReader.Stroke> dots = read(Drawings.drawing("7 8 | 1 1, 1 1, 1 1 | ")).strokes();
    assertThat(dots).hasSize(2);
    assertThat(dots.getFirst().vertices().get(0)).containsExactly(7, 92);
    assertThat(dots.getFirst().vertices().get(1)).containsExactly(7.01, 92);
  }

  @Test
  void layersHaveNamesThatR12AllowsAndNoTwoAreAlike() {
    String longest = "a pen with quite a long name, indeed";
    DxfReader dxf =
        read(drawing("Ink & <water>", "青いインク", "0", "", "0.3 red", "0_3 RED", longest, longest));
    assertThat(dxf.layers().keySet())
        .containsExactly(
            "0",
            "INK_WATER_",
            "PEN",
            "0_2",
            "PEN_2",
            "0_3_RED",
            "0_3_RED_2",
            "A_PEN_WITH_QUITE_A_LONG_NAME_IN",
            "A_PEN_WITH_QUITE_A_LONG_NAME__2")
        .allMatch(name -> name.matches("[A-Z0-9$_-]{1,31}"));
  }

  @Test
  void layersHaveTheColourNearestToTheirInk() {
    Canvas night = Canvas.mm(9, 9).background(Color.of("#102030"));
    Pen pen = Pen.DEFAULT;
    Drawing drawing =
        new Drawing(
            night,
            List.of(
                part(pen.name("a").color(Color.of("#ff0000"))),
                part(pen.name("b").color(Color.of("#f0f8f8"))),
                part(pen.name("c").color(Color.of("#0000f880")))));
    assertThat(read(drawing).layers())
        .containsExactly(entry("0", 7), entry("A", 1), entry("B", 7), entry("C", 5));
  }

  /** Values as AutoCAD shows them. */
  @ParameterizedTest
  @CsvSource({
    "#000000, 7", "#ffffff, 255", "#ffff00, 2", "#00ffff, 4", "#808080, 8", "#c0c0c0, 9",
    "#ff7f7f, 11", "#a50000, 12", "#7f3f3f, 15", "#ff3f00, 20", "#ff9f7f, 21", "#00ff3f, 100",
    "#003fff, 160", "#bf00ff, 200", "#260000, 18", "#333333, 250", "#d6d6d6, 254"
  })
  void theTableIsThatOfAutoCad(String color, int index) {
    assertThat(AciColor.nearest(Color.of(color), Color.WHITE)).isEqualTo(index);
  }

  @Test
  void everyColourOfTheTableIsNearestToItself() {
    for (int index = 1; index <= 255; index++) {
      int rgb = AciColor.rgb(index, Color.WHITE);
      Color color = Color.of(String.format("#%06x", rgb));
      assertThat(AciColor.rgb(AciColor.nearest(color, Color.WHITE), Color.WHITE)).isEqualTo(rgb);
    }
  }

  @Test
  void whatAsciiCannotSayIsEscapedInComments() {
    Provenance from = Provenance.of("線\n1", "1");
    DxfReader dxf = new DxfReader(Drawings.bytes(new Dxf(), Drawings.drawing("1 1, 2 2"), from));
    assertThat(dxf.comments().getFirst()).isEqualTo("Senga 1: \\U+7DDA\\U+000A1");
  }

  @Test
  void aMillionVerticesTakeNoMoreMemoryThanAThousand() throws IOException {
    long small = Drawings.allocated(new Dxf(), Drawings.walks(10, 100, 400, 400, 1));
    long large = Drawings.allocated(new Dxf(), Drawings.walks(10_000, 100, 400, 400, 1));
    assertThat(large - small).as("bytes for %d vertices more", 999_000).isLessThan(64 << 10);
  }

  private static Drawing drawing(String... pens) {
    return new Drawing(
        Canvas.mm(9, 9), Arrays.stream(pens).map(pen -> part(Pen.DEFAULT.name(pen))).toList());
  }

  private static Drawing.Part part(Pen pen) {
    return new Drawing.Part(pen, Drawings.lines("0 0, 1 1"));
  }

  private static DxfReader read(Drawing drawing) {
    return new DxfReader(Drawings.bytes(new Dxf(), drawing));
  }
}
