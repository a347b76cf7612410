package senga.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import senga.control.Controls;
import senga.geometry.Color;
import senga.geometry.Polylines;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Pen;

class SvgTest {
  private static final double HALF_STEP = 0.0005 + 1e-9;

  @Test
  void theWholeFileReadsLikeThis() {
    Pen pen = new Pen("ink & <water>", Color.of("#ff000080"), 0.35);
    String svg =
        svg(Canvas.mm(148, 210), pen, "0 0, 10.5 0, 10.5004 -0.0004 | 1 1, 2 1, 1 1 | 7 8");
    assertThat(svg)
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" \
            xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" \
            xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" \
            width="148mm" height="210mm" viewBox="0 0 148 210">
            <title>test</title>
            <metadata><senga:drawing xmlns:senga="urn:senga:drawing" \
            sketch="test" seconds="0" seed="0" version="0.0"></senga:drawing></metadata>
            <g id="layer1" fill="none" stroke="#ff0000" stroke-width="0.35" \
            stroke-linecap="round" stroke-linejoin="round" opacity="0.502" \
            inkscape:groupmode="layer" inkscape:label="1 ink &amp; &lt;water&gt;">
            <path d="M0 0L10.5 0 10.5 0"/>
            <path d="M1 1L2 1Z"/>
            <path d="M7 8L7.01 8"/>
            </g>
            </svg>
            """);
  }

  @Test
  void anXmlReaderFindsTheSameLines() throws Exception {
    Polylines lines = Drawings.walks(200, 50, 400, 400, 1);
    Drawing drawing =
        new Drawing(Canvas.mm(400, 400), List.of(new Drawing.Part(Pen.DEFAULT, lines)));
    List<double[]> read = SvgReader.lines(read(drawing).layers().getFirst());
    assertThat(read).hasSize(lines.lineCount());
    for (int line = 0; line < lines.lineCount(); line++) {
      assertSame(read.get(line), lines, line);
    }
  }

  @Test
  void aClosedLineEndsWhereItBegan() throws Exception {
    SvgReader svg = read(Drawings.drawing("0 0, 5 0, 5 5, 0 0"));
    assertThat(svg.all("path").getFirst().getAttribute("d")).isEqualTo("M0 0L5 0 5 5Z");
    assertThat(SvgReader.lines(svg.layers().getFirst()).getFirst())
        .containsExactly(0, 0, 5, 0, 5, 5, 0, 0);
  }

  @Test
  void aLineThatOnlyLooksClosedFromAboveStaysOpen() throws Exception {
    SvgReader svg = read(Drawings.drawing("0 0 0, 5 0 0, 0 0 7"));
    assertThat(svg.all("path").getFirst().getAttribute("d")).isEqualTo("M0 0L5 0 0 0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10 10",
        "20 20, 20 20",
        "30 30, 30 30, 30 30",
        "20 20 1, 20 20 2",
        "5 5, 5.0001 5.0001",
        "0.0001 0.0004, -0.0004 -0.0001",
        "-7.0005 -1",
        "999.9995 0, 999.9995 0",
        "-1e9 1e9"
      })
  void aDotIsAStrokeThatIsShortButHasALength(String line) throws Exception {
    double[] read = SvgReader.lines(read(Drawings.drawing(line)).layers().getFirst()).getFirst();
    assertThat(read).hasSize(4);
    assertThat(read[2] - read[0]).isCloseTo(0.01, within(0.0011));
    assertThat(read[3]).isEqualTo(read[1]);
    assertThat(svg(Canvas.mm(100, 100), Pen.DEFAULT, line)).contains("stroke-linecap=\"round\"");
  }

  @Test
  void aLineOfOneStepOfTheLastDecimalStaysALine() throws Exception {
    assertThat(svg(Canvas.mm(100, 100), Pen.DEFAULT, "0.0004 0.0004, 0.0005 0.0005"))
        .contains("\"M0 0L0.001 0.001\"");
  }

  @Test
  void linesWithoutVerticesAreLeftOut() throws Exception {
    SvgReader svg = read(Drawings.drawing("0 0, 1 1 | | 2 2, 3 3"));
    assertThat(SvgReader.lines(svg.layers().getFirst())).hasSize(2);
  }

  @Test
  void anEmptyDrawingIsAnEmptyPage() throws Exception {
    SvgReader svg = read(new Drawing(Canvas.mm(0.5, 0.25), List.of()));
    assertThat(svg.root().getAttribute("viewBox")).isEqualTo("0 0 0.5 0.25");
    assertThat(svg.layers()).isEmpty();
  }

  @Test
  void layersKeepTheirOrderAndHaveNumbersOfTheirOwn() throws Exception {
    Pen pen = Pen.DEFAULT;
    Drawing drawing =
        new Drawing(
            Canvas.mm(100, 100),
            List.of(
                part(pen.name("青いインク")),
                part(pen.name("<&\"'>\t\n]]>")),
                part(pen),
                part(pen.name("1 \uD83D\uDD8B black"))));
    assertThat(read(drawing).layers().stream().map(SvgReader::label))
        .containsExactly("2 青いインク", "3 <&\"'>\t\n]]>", "4", "1 \uD83D\uDD8B black");
  }

  @Test
  void whatXmlCannotSayIsReplaced() throws Exception {
    Drawing drawing =
        new Drawing(
            Canvas.mm(9, 9), List.of(part(Pen.DEFAULT.name("a\u0000b\u001bc\uD800d\uFFFEe"))));
    assertThat(SvgReader.label(read(drawing).layers().getFirst())).isEqualTo("1 a�b�c�d�e");
  }

  @Test
  void whitePaperIsLeftOutForThePlotter() throws Exception {
    assertThat(read(Drawings.drawing("0 0, 1 1")).all("rect")).isEmpty();
  }

  @Test
  void colouredPaperIsThePagesColourAndNoShape() throws Exception {
    SvgReader svg = onBlue(new Svg());
    assertThat(svg.all("rect")).isEmpty();
    assertThat(svg.root().getAttribute("style")).isEqualTo("background:#10203040");
    Element view = svg.all("namedview").getFirst();
    assertThat(view.getAttribute("pagecolor")).isEqualTo("#102030");
    assertThat(view.getAttributeNS(SvgReader.INKSCAPE, "pageopacity")).isEqualTo("0.251");
  }

  @Test
  void orItLiesInALayerThatPlottersSkip() throws Exception {
    SvgReader svg = onBlue(new Svg().paper(Svg.Paper.SHAPE));
    Element rect = svg.all("rect").getFirst();
    assertThat(SvgReader.label(svg.layers().getFirst())).isEqualTo("%background");
    assertThat(rect.getParentNode()).isSameAs(svg.layers().getFirst());
    assertThat(rect.getAttribute("fill")).isEqualTo("#102030");
    assertThat(rect.getAttribute("fill-opacity")).isEqualTo("0.251");
    assertThat(svg.root().getAttribute("style")).isEmpty();
  }

  @Test
  void orItIsLeftOut() throws Exception {
    SvgReader svg = onBlue(new Svg().paper(Svg.Paper.NONE));
    assertThat(svg.all("rect")).isEmpty();
    assertThat(svg.all("namedview")).isEmpty();
    assertThat(svg.root().getAttribute("style")).isEmpty();
  }

  private static SvgReader onBlue(Svg svg) throws Exception {
    Canvas canvas = Canvas.mm(20, 10).background(Color.of("#10203040"));
    return new SvgReader(Drawings.bytes(svg, Drawings.drawing(canvas, Pen.DEFAULT, "0 0, 1 1")));
  }

  @Test
  void pensMayKeepTheirPlainNames() throws Exception {
    Drawing drawing =
        new Drawing(Canvas.mm(9, 9), List.of(part(Pen.DEFAULT.name("0.3 red")), part(Pen.DEFAULT)));
    Svg plain = new Svg().layerNames(Svg.LayerNames.PLAIN);
    SvgReader svg = new SvgReader(Drawings.bytes(plain, drawing));
    assertThat(svg.layers().stream().map(SvgReader::label)).containsExactly("0.3 red", "");
  }

  @Test
  void thePlainDialectNeedsNothingBeyondTheStandard() {
    String svg =
        text(
            new Svg().dialect(Svg.Dialect.PLAIN),
            Drawings.drawing("0 0, 5 0, 5 5, 0 0 | 1 2, 3 4"));
    assertThat(svg)
        .doesNotContain("inkscape", "sodipodi")
        .contains("<title>1</title>", "<path d=\"M0 0L5 0 5 5Z\"/>", "<path d=\"M1 2L3 4\"/>");
  }

  @Test
  void thePolylineDialectHasNoPaths() {
    String svg =
        text(
            new Svg().dialect(Svg.Dialect.POLYLINE),
            Drawings.drawing("0 0, 5 0, 5 5, 0 0 | 1 2, 3 4 | 7 8"));
    assertThat(svg)
        .doesNotContain("<path")
        .contains(
            "<polygon points=\"0,0 5,0 5,5\"/>",
            "<polyline points=\"1,2 3,4\"/>",
            "<polyline points=\"7,8 7.01,8\"/>");
  }

  @Test
  void numbersAreAsShortAsTheToleranceAllows() {
    Drawing third = Drawings.drawing("0.33333 10, 20.66666 30");
    assertThat(text(new Svg().tolerance(0.05), third)).contains("\"M0.3 10L20.7 30\"");
    assertThat(text(new Svg().tolerance(0.049), third)).contains("\"M0.33 10L20.67 30\"");
    assertThat(text(new Svg().tolerance(0.5), third)).contains("\"M0 10L21 30\"");
    assertThat(text(new Svg().tolerance(0.0000005), third)).contains("\"M0.33333 10L20.66666 30\"");
  }

  @Test
  void aDotKeepsALengthWhateverTheTolerance() {
    assertThat(text(new Svg().tolerance(0.05), Drawings.drawing("7 8"))).contains("M7 8L7.1 8");
  }

  @Test
  void linesAreCutAtTheEdgeIfThatIsWished() {
    Drawing over = Drawings.drawing(Canvas.mm(20, 20), Pen.DEFAULT, "-5 10, 25 10 | 30 0, 31 0");
    assertThat(text(new Svg(), over)).contains("\"M-5 10L25 10\"", "\"M30 0L31 0\"");
    assertThat(text(new Svg().clip(0.0), over)).contains("\"M0 10L20 10\"").doesNotContain("M30 0");
    assertThat(text(new Svg().clip(3.0), over)).contains("\"M3 10L17 10\"");
  }

  @Test
  void aMarginThatLeavesNoPaperIsRefused() {
    Drawing small = Drawings.drawing(Canvas.mm(20, 30), Pen.DEFAULT, "1 1, 2 2");
    assertThatThrownBy(
            () -> new Svg().clip(11.0).write(small, Drawings.FROM, OutputStream.nullOutputStream()))
        .isInstanceOf(ExportFailed.class)
        .hasMessage("svg clip: margin in mm on this paper must lie between 0 and 10, got 11");
  }

  @Test
  void aFileMayHaveATitleOfItsOwn() {
    assertThat(text(new Svg().title("a & b"), Drawings.drawing("0 0, 1 1")))
        .contains("<title>a &amp; b</title>", "sketch=\"test\"");
  }

  @Test
  void aVeryThinPenIsNotRoundedToNothing() throws Exception {
    Drawing drawing = Drawings.drawing(Canvas.mm(1, 1), Pen.DEFAULT.width(1e-5), "0 0, 1 1");
    assertThat(read(drawing).layers().getFirst().getAttribute("stroke-width")).isEqualTo("0.00001");
  }

  @Test
  void coordinatesFarOutsideHaveNoExponent() {
    assertThat(svg(Canvas.mm(1, 1), Pen.DEFAULT, "-3e38 1e-30, 1e20 -1e-30"))
        .contains("\"M-300000000549775575777803994281145270272 0L100000002004087734272 0\"");
  }

  @Test
  void theFileSaysWhereItCameFrom() throws Exception {
    Controls controls =
        Controls.NONE.with(10, 0.5).with("osc/a", -2).with("cc/3/1", 0.25).with(6, 0.2);
    Provenance from = Provenance.of("D\"emo", "1.2.3").seconds(1e-7).seed(-7).controls(controls);
    SvgReader svg = new SvgReader(Drawings.bytes(new Svg(), Drawings.drawing(""), from));
    Element drawing = svg.all("drawing").getFirst();
    assertThat(svg.all("title").getFirst().getTextContent()).isEqualTo("D\"emo");
    assertThat(drawing.getAttribute("sketch")).isEqualTo("D\"emo");
    assertThat(drawing.getAttribute("seconds")).isEqualTo("0.0000001");
    assertThat(drawing.getAttribute("seed")).isEqualTo("-7");
    assertThat(drawing.getAttribute("version")).isEqualTo("1.2.3");
    assertThat(
            svg.all("cc").stream()
                .map(c -> c.getAttribute("number") + "=" + c.getAttribute("value")))
        .containsExactly("6=0.2", "10=0.5");
    assertThat(
            svg.all("set").stream()
                .map(c -> c.getAttribute("address") + "=" + c.getAttribute("value")))
        .containsExactly("cc/3/1=0.25", "osc/a=-2");
  }

  @Test
  void theSameDrawingGivesTheSameBytes() {
    assertThat(svg(Canvas.mm(9, 9), Pen.DEFAULT, "1 2, 3 4 | 5 6"))
        .isEqualTo(svg(Canvas.mm(9, 9), Pen.DEFAULT, "1 2, 3 4 | 5 6"));
  }

  @Test
  void aMillionVerticesTakeNoMoreMemoryThanAThousand() throws IOException {
    long small = Drawings.allocated(new Svg(), Drawings.walks(10, 100, 400, 400, 1));
    long large = Drawings.allocated(new Svg(), Drawings.walks(10_000, 100, 400, 400, 1));
    assertThat(large - small).as("bytes for %d vertices more", 999_000).isLessThan(64 << 10);
  }

  private static void assertSame(double[] read, Polylines lines, int line) {
    int first = lines.start(line);
    assertThat(read).hasSize(2 * (lines.end(line) - first));
    for (int i = first; i < lines.end(line); i++) {
      assertThat(read[2 * (i - first)]).isCloseTo(lines.x(i), within(HALF_STEP));
      assertThat(read[2 * (i - first) + 1]).isCloseTo(lines.y(i), within(HALF_STEP));
    }
  }

  private static Drawing.Part part(Pen pen) {
    return new Drawing.Part(pen, Drawings.lines("0 0, 1 1"));
  }

  private static SvgReader read(Drawing drawing) throws Exception {
    return new SvgReader(Drawings.bytes(new Svg(), drawing));
  }

  private static String svg(Canvas canvas, Pen pen, String lines) {
    return text(new Svg(), Drawings.drawing(canvas, pen, lines));
  }

  private static String text(Svg svg, Drawing drawing) {
    return new String(Drawings.bytes(svg, drawing), UTF_8);
  }
}
