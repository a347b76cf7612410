package senga.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import senga.geometry.Color;
import senga.scene.Layer;
import senga.scene.Pen;
import senga.scene.Scene;

/** Which pens draw what was read, in which layers, on which paper. */
class SvgPensTest {
  private static final String INKSCAPE =
      " xmlns:ink='http://www.inkscape.org/namespaces/inkscape' ";

  private static List<Pen> pens(String inside) {
    return Reading.onPaper(inside).picture().layers().stream().map(Layer::pen).toList();
  }

  private static Pen pen(String attributes) {
    return pens("<path d='M0 0H9' " + attributes + "/>").getFirst();
  }

  @Test
  void coloursAreReadHoweverTheyAreWritten() {
    for (String red :
        List.of(
            "red", "RED", "#f00", "#ff0000", "#ff0000ff", "rgb(255,0,0)", "rgb(100%, 0%, 0%)")) {
      assertThat(pen("stroke='" + red + "'").color()).as(red).isEqualTo(Color.of("#ff0000"));
    }
    assertThat(pen("color='teal' stroke='currentColor'").color()).isEqualTo(Color.of("#008080"));
    assertThat(pen("stroke='rgb(0 0 0 / 50%)'").color()).isEqualTo(Color.of("#00000080"));
    assertThat(pen("stroke='red' stroke-opacity='.5' opacity='50%'").color())
        .isEqualTo(Color.of("#ff000040"));
  }

  @Test
  void whatIsSaidNearestHolds() {
    String sheet =
        "<style><![CDATA[/* all */ path { stroke: red } .b, .c {stroke:blue; stroke-width:2}"
            + " #d {stroke:lime!important} @media print {path {stroke:black}}"
            + " g > path {stroke:gray}]]></style>";
    assertThat(pens(sheet + "<path stroke='black' d='M0 0H9'/>").getFirst().color())
        .isEqualTo(Color.of("#ff0000"));
    Pen blue = pens(sheet + "<path class='a c' d='M0 0H9'/>").getFirst();
    assertThat(blue).isEqualTo(new Pen("#0000ff", Color.of("#0000ff"), 2));
    assertThat(pens(sheet + "<path class='b' id='d' d='M0 0H9'/>").getFirst().color())
        .isEqualTo(Color.of("#00ff00"));
    assertThat(pens(sheet + "<path class='b' style='stroke:white' d='M0 0H9'/>").getFirst().color())
        .isEqualTo(Color.WHITE);
    assertThat(Reading.onPaper(sheet).notes())
        .containsExactly("2 × selectors of a style sheet that are not understood");
  }

  @Test
  void widthsGrowWithTheirUnits() {
    assertThat(pen("stroke-width='0.35'").width()).isEqualTo(0.35);
    assertThat(pen("stroke-width='0.5' transform='scale(3)'").width()).isEqualTo(1.5);
    assertThat(pen("stroke-width='2' transform='rotate(30) scale(2 8)'").width()).isEqualTo(8);
    assertThat(pen("stroke-width='1px' vector-effect='non-scaling-stroke'").width())
        .isEqualTo(0.2646);
  }

  @Test
  void layersOfInkscapeAreLayers() {
    Reading reading =
        Reading.onPaper(
            "<g"
                + INKSCAPE
                + "ink:groupmode='layer' ink:label='1 outline'><path d='M0 0H9'/>"
                + "<g><path d='M1 1H9'/></g></g>"
                + "<g"
                + INKSCAPE
                + "ink:groupmode='layer' ink:label='hatch' stroke='red'>"
                + "<path d='M0 0H9'/><path d='M1 1H9' stroke='blue'/></g><path d='M2 2H9'/>");
    assertThat(reading.layerNames()).containsExactly("1 outline", "hatch", "hatch", "");
    assertThat(Reading.lines(reading.picture().layers().getFirst()).lineCount()).isEqualTo(2);
  }

  @Test
  void groupsAtTheTopAreLayersIfThereAreNoOthers() {
    assertThat(
            Reading.onPaper(
                    "<title>Card</title><defs/><clipPath id='c'><path d='M0 0H9V9Z'/></clipPath>"
                        + "<linearGradient id='l'/><g id='frame'><path d='M0 0H9'/></g>"
                        + "<g id='x'><title>leaves</title><path d='M0 0H9'/></g>")
                .layerNames())
        .containsExactly("frame", "leaves");
    assertThat(
            Reading.onPaper(
                    "<g id='all'><g id='a'><path d='M0 0H9'/></g><g id='b'><path"
                        + " d='M0 0H9'/></g></g>")
                .layerNames())
        .containsExactly("a", "b");
  }

  @Test
  void withoutLayersColoursAreToldApart() {
    assertThat(
            Reading.onPaper(
                    "<path d='M0 0H9'/><g stroke='red'><path d='M0 0H9'/></g><path d='M1 1H9'/>")
                .layerNames())
        .containsExactly("#000000", "#ff0000");
  }

  @Test
  void moreThanEnoughPensAreToldApartByLess() {
    StringBuilder widths = new StringBuilder();
    StringBuilder colors = new StringBuilder();
    for (int i = 1; i <= 300; i++) {
      widths.append("<path d='M0 0H9' stroke-width='" + i / 100.0 + "'/>");
      colors.append(String.format("<path d='M0 0H9' stroke='#%06x'/>", i));
    }
    Reading many = Reading.onPaper(widths.toString());
    assertThat(many.picture().layers()).hasSize(1);
    assertThat(many.all().lineCount()).isEqualTo(300);
    assertThat(many.notes())
        .containsExactly("there are more than 256 pens, so widths are not told apart");
    Reading bright = Reading.onPaper(colors.toString());
    assertThat(bright.picture().layers()).hasSizeLessThanOrEqualTo(Scene.MOST_LAYERS);
    assertThat(bright.all().lineCount()).isEqualTo(300);
    assertThat(bright.notes().getFirst()).contains("colours are not told apart");
  }

  @Test
  void filledShapesAreOutlinesAndThatIsTold() {
    Reading reading =
        Reading.of("<svg width='10mm' height='10mm'><path fill='red' d='M1 1H20V20'/></svg>");
    assertThat(reading.lines()).isEqualTo("0.265 0.265, 5.292 0.265, 5.292 5.292, 0.265 0.265");
    assertThat(reading.picture().layers().getFirst().pen())
        .isEqualTo(new Pen("#ff0000", Color.of("#ff0000"), 0.3));
    assertThat(reading.notes())
        .containsExactly("1 × filled shapes without a stroke, drawn as outlines");
  }

  @Test
  void whatIsNoLineIsToldOnce() {
    assertThat(
            Reading.onPaper(
                    "<text>a</text><text>b</text><image href='x.png'/><path d='M0 0H9'"
                        + " stroke-dasharray='2 1' marker-end='url(#m)'/><g mask='url(#m)'/>"
                        + "<path d='M0 0H9' stroke='url(#gradient)'/><use href='other.svg#a'/>"
                        + "<g display='none'><text/></g>")
                .notes())
        .containsExactly(
            "left out, being no lines: 2 × text, 1 × image, 1 × marker",
            "1 × dashed lines, drawn whole",
            "1 × masks, not heeded",
            "1 × strokes of an unknown colour or a gradient, drawn black",
            "1 × references to other files, not followed");
  }

  @Test
  void aShapeBehindEverythingIsThePaper() {
    Reading reading =
        Reading.onPaper(
            "<rect width='100%' height='100%' fill='#123' stroke='none'/>" + "<path d='M0 0H9'/>");
    assertThat(reading.picture().canvas().background()).isEqualTo(Color.of("#112233"));
    assertThat(reading.lines()).isEqualTo("0 0, 9 0");
    assertThat(reading.notes()).hasSize(1);
  }

  @Test
  void thePaperHasTheSizeThatTheFileSays() {
    assertThat(paper("width='210mm' height='297mm'")).isEqualTo("210.0 297.0");
    assertThat(paper("width='96' height='1in' viewBox='0 0 5 5'")).isEqualTo("25.4 25.4");
    assertThat(paper("viewBox='0 0 96 192'")).isEqualTo("25.4 50.8");
    assertThat(paper("width='100%' height='100%' viewBox='0 0 96 192'")).isEqualTo("25.4 50.8");
    assertThat(paper("width='50mm' viewBox='0 0 1 2'")).isEqualTo("50.0 100.0");
  }

  private static String paper(String attributes) {
    var canvas = Reading.of("<svg " + attributes + "/>").picture().canvas();
    return canvas.width() + " " + canvas.height();
  }

  @Test
  void withoutASizeThePaperIsAsLargeAsItsLines() {
    Reading reading = Reading.of("<svg stroke='red'><path d='M0 0L96 192'/></svg>");
    assertThat(reading.picture().canvas().width()).isBetween(25.3999, 25.4001);
    assertThat(reading.picture().canvas().height()).isBetween(50.7999, 50.8001);
    assertThat(reading.notes())
        .containsExactly(
            "it says no size, so the paper is as large as its lines (--canvas is another)");
  }

  @Test
  void thePictureIsPutIntoThePaperAsItsAspectSays() {
    String[][] wanted = {
      {"", "50 0, 150 100"},
      {"xMinYMin meet", "0 0, 100 100"},
      {"xMaxYMid", "100 0, 200 100"},
      {"none", "0 0, 200 100"},
      {"xMidYMid slice", "0 -50, 200 150"},
      {"xMidYMax slice", "0 -100, 200 100"}
    };
    for (String[] each : wanted) {
      String svg =
          "<svg width='200mm' height='100mm' viewBox='0 0 10 10' stroke='red'"
              + " preserveAspectRatio='"
              + each[0]
              + "'><path d='M0 0L10 10'/></svg>";
      assertThat(Reading.of(svg).lines()).as(each[0]).isEqualTo(each[1]);
    }
  }
}
