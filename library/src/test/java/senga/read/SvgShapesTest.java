package senga.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import senga.geometry.Polylines;

/** Shapes, paths and where they lie. */
class SvgShapesTest {
  private static String lines(String inside) {
    return Reading.onPaper(inside).lines();
  }

  private static String path(String data) {
    return lines("<path d='" + data + "'/>");
  }

  @Test
  void straightCommandsAreAbsoluteOrRelative() {
    assertThat(path("M10 10 L20,10 l0 5 H5 h-1 V1 v2"))
        .isEqualTo("10 10, 20 10, 20 15, 5 15, 4 15, 4 1, 4 3");
    assertThat(path("m1 1 2 2 3 3 M9 9 8 8")).isEqualTo("1 1, 3 3, 6 6 | 9 9, 8 8");
  }

  @Test
  void afterClosingTheNextCommandBeginsWhereTheRingDid() {
    assertThat(path("M1 1h2v2z l5 5")).isEqualTo("1 1, 3 1, 3 3, 1 1 | 1 1, 6 6");
    assertThat(path("M1 1h2v2H1V1z")).isEqualTo("1 1, 3 1, 3 3, 1 3, 1 1");
  }

  @Test
  void numbersNeedNoBlanksWhereASignOrAFullStopDivides() {
    assertThat(path("M.5.5L-1-.5e1l1e0+2")).isEqualTo("0.5 0.5, -1 -5, 0 -3");
  }

  @Test
  void flagsOfArcsNeedNoBlanksEither() {
    Polylines close = Reading.onPaper("<path d='M10 50a40 40 0 0180 0'/>").all();
    Polylines wide = Reading.onPaper("<path d='M10 50 a 40,40 0 0 1 80,0'/>").all();
    assertThat(close).isEqualTo(wide);
    assertThat(close.bounds().minY()).isBetween(9.99f, 10.01f);
  }

  @Test
  void aMoveAloneDrawsNothing() {
    assertThat(path("M1 1 M2 2")).isEmpty();
    assertThat(path("")).isEmpty();
    assertThat(path("none")).isEmpty();
  }

  @Test
  void aLineWithoutLengthIsADotIfItsEndsAreRound() {
    assertThat(path("M5 5z")).isEmpty();
    assertThat(lines("<path stroke-linecap='round' d='M5 5z M6 6h0 M7 7'/>"))
        .isEqualTo("5 5 | 6 6");
  }

  @Test
  void curvesStayWithinAHundredthOfAMillimetre() {
    Polylines circle = Reading.onPaper("<circle cx='50' cy='50' r='40'/>").all();
    assertThat(circle.isClosed(0)).isTrue();
    assertThat(circle.vertexCount()).isLessThan(200);
    for (int i = 0; i + 1 < circle.vertexCount(); i++) {
      double x = (circle.x(i) + circle.x(i + 1)) / 2.0 - 50;
      double y = (circle.y(i) + circle.y(i + 1)) / 2.0 - 50;
      assertThat(Math.sqrt(x * x + y * y)).isBetween(39.989, 40.00001);
    }
  }

  @Test
  void aSmoothCommandMirrorsTheControlPointBefore() {
    Polylines smooth = Reading.onPaper("<path d='M10 50C10 10 50 10 50 50S90 90 90 50'/>").all();
    Polylines told =
        Reading.onPaper("<path d='M10 50C10 10 50 10 50 50C50 90 90 90 90 50'/>").all();
    assertThat(smooth).isEqualTo(told);
    Polylines quadratic = Reading.onPaper("<path d='M10 50Q30 10 50 50T90 50'/>").all();
    assertThat(quadratic)
        .isEqualTo(Reading.onPaper("<path d='M10 50Q30 10 50 50Q70 90 90 50'/>").all());
    assertThat(Reading.onPaper("<path d='M0 0L10 0T20 5'/>").all())
        .isEqualTo(Reading.onPaper("<path d='M0 0L10 0Q10 0 20 5'/>").all());
  }

  @Test
  void radiiThatAreTooSmallGrowUntilTheArcReaches() {
    Polylines arc = Reading.onPaper("<path d='M10 50A1 1 0 0 1 90 50'/>").all();
    assertThat(arc.bounds().minY()).isBetween(9.99f, 10.01f);
    assertThat(path("M1 1A0 5 0 0 1 9 1")).isEqualTo("1 1, 9 1");
    assertThat(path("M1 1A5 5 0 0 1 1 1L2 2")).isEqualTo("1 1, 2 2");
  }

  @Test
  void aTurnedEllipseIsTheOneOfItsCentre() {
    Polylines arc =
        Reading.onPaper("<path d='M21.7157 21.7157A40 10 45 1 0 78.2843 78.2843'/>").all();
    Polylines whole =
        Reading.onPaper("<ellipse rx='40' ry='10' transform='translate(50 50) rotate(45)'/>").all();
    assertThat(arc.bounds().maxX()).isLessThanOrEqualTo(whole.bounds().maxX() + 0.02f);
    assertThat(arc.length()).isBetween(whole.length() / 2 - 0.1, whole.length() / 2 + 0.1);
  }

  @Test
  void basicShapesAreDrawn() {
    assertThat(lines("<line x1='1' y1='2' x2='3' y2='4'/>")).isEqualTo("1 2, 3 4");
    assertThat(lines("<polyline points='1,2 3,4, 5 6'/>")).isEqualTo("1 2, 3 4, 5 6");
    assertThat(lines("<polygon points='0 0 4 0 4 3'/>")).isEqualTo("0 0, 4 0, 4 3, 0 0");
    assertThat(lines("<rect x='1' y='1' width='4' height='2'/>"))
        .isEqualTo("1 1, 5 1, 5 3, 1 3, 1 1");
    assertThat(lines("<rect width='0' height='2'/><circle r='0'/><ellipse rx='3'/>"))
        .isNotEmpty(); // of an ellipse, one radius means both
  }

  @Test
  void roundCornersAreAsRoundAsTheyCanBe() {
    Polylines pill = Reading.onPaper("<rect width='20' height='10' rx='5'/>").all();
    assertThat(pill.bounds().maxX()).isEqualTo(20);
    assertThat(pill.length()).isBetween(51.3, 51.42);
  }

  @Test
  void transformsAreNested() {
    assertThat(
            lines(
                "<g transform='translate(10,20)'><g transform='rotate(90) scale(2)'>"
                    + "<path d='M0 0H5'/></g></g>"))
        .isEqualTo("10 20, 10 30");
    assertThat(lines("<path transform='matrix(0 1 -1 0 5 5)' d='M0 0L3 0'/>"))
        .isEqualTo("5 5, 5 8");
    assertThat(lines("<path transform='rotate(180 10 10)' d='M0 0H5'/>")).isEqualTo("20 20, 15 20");
    assertThat(lines("<path transform='skewX(45)' d='M0 0V5'/>")).isEqualTo("0 0, 5 5");
    assertThat(lines("<path style='transform: translate(5px, 1px) rotate(90deg)' d='M0 0H5'/>"))
        .isEqualTo("5 1, 5 6");
  }

  @Test
  void usedElementsAreDrawnWhereTheyAreUsed() {
    assertThat(
            lines(
                "<defs><path id='a' d='M0 0H5'/></defs><use href='#a' x='10' y='1'/>"
                    + "<use xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='#a'"
                    + " transform='scale(2)'/>"))
        .isEqualTo("10 1, 15 1 | 0 0, 10 0");
  }

  @Test
  void symbolsAndPicturesWithinHaveUnitsOfTheirOwn() {
    assertThat(
            lines(
                "<symbol id='s' viewBox='0 0 10 10'><path d='M0 0L10 10'/></symbol>"
                    + "<use href='#s' x='20' y='20' width='40' height='20'/>"))
        .isEqualTo("30 20, 50 40");
    assertThat(
            lines(
                "<svg x='10' y='10' width='20' height='20' viewBox='0 0 10 10'"
                    + " preserveAspectRatio='none'><path d='M0 0L10 10'/></svg>"))
        .isEqualTo("10 10, 30 30");
  }

  @Test
  void nothingIsSeenBeyondTheEdgeOfAPictureWithin() {
    String inside = "><path d='M-5 5H50'/></svg>";
    assertThat(lines("<svg x='10' width='20' height='20'" + inside)).isEqualTo("10 5, 30 5");
    assertThat(lines("<svg x='10' width='20' height='20' overflow='visible'" + inside))
        .isEqualTo("5 5, 60 5");
  }

  @Test
  void percentsArePartsOfTheViewport() {
    assertThat(lines("<line x1='0' y1='50%' x2='100%' y2='50%'/>")).isEqualTo("0 50, 100 50");
    assertThat(
            lines(
                "<svg width='50%' height='20' viewBox='0 0 5 2'><line x2='100%' y2='100%'/></svg>"))
        .isEqualTo("0 0, 50 20");
  }

  @Test
  void lengthsHaveUnits() {
    assertThat(
            Reading.of(
                    "<svg width='10cm' height='10cm' stroke='black'><line x2='1in' y1='10mm'"
                        + " y2='96px'/><line x2='72pt' y2='6pc'/><line x2='40Q'/></svg>")
                .lines())
        .isEqualTo("0 10, 25.4 25.4 | 0 0, 25.4 25.4 | 0 0, 10 0");
  }

  @Test
  void aClipPathCutsLines() {
    String clip = "<clipPath id='c'><rect x='10' y='10' width='20' height='20'/></clipPath>";
    assertThat(lines(clip + "<path clip-path='url(#c)' d='M0 20H50'/>")).isEqualTo("10 20, 30 20");
    assertThat(lines(clip + "<g clip-path='url(#c)' transform='scale(2)'><path d='M0 8H50'/></g>"))
        .isEqualTo(lines(clip + "<path d='M20 16'/>")); // 8 lies above of it
    assertThat(
            lines(
                clip + "<g clip-path='url(#c)'><path style='clip-path:url(#c)' d='M20 0V50'/></g>"))
        .isEqualTo("20 10, 20 30");
  }

  @Test
  void aClippedRingIsOneOpenLine() {
    assertThat(
            lines(
                "<clipPath id='c'><rect x='-5' y='-5' width='20' height='50'/></clipPath>"
                    + "<rect clip-path='url(#c)' width='20' height='20'/>"))
        .isEqualTo("15 20, 0 20, 0 0, 15 0");
  }

  @Test
  void clipPathsAreTheUnionOfTheirShapes() {
    assertThat(
            lines(
                "<clipPath id='c'><rect width='10' height='10'/><path d='M20 0h10v10h-10z'/>"
                    + "<rect x='5' width='10' height='10'/></clipPath>"
                    + "<path clip-path='url(#c)' d='M-5 5H50'/>"))
        .isEqualTo("0 5, 15 5 | 20 5, 30 5");
    assertThat(
            lines(
                "<clipPath id='c' clipPathUnits='objectBoundingBox'><rect width='.5'"
                    + " height='1'/></clipPath><path clip-path='url(#c)' d='M10 10L30 30'/>"))
        .isEqualTo("10 10, 20 20");
    assertThat(lines("<clipPath id='c'/><path clip-path='url(#c)' d='M10 10L30 30'/>")).isEmpty();
  }

  @Test
  void whatIsHiddenIsNotDrawn() {
    assertThat(
            lines(
                "<g display='none'><path d='M0 0H1'/></g><path visibility='hidden' d='M0 0H2'/>"
                    + "<g visibility='hidden'><path visibility='visible' d='M0 0H3'/></g>"
                    + "<path opacity='0' d='M0 0H4'/><path style='stroke:none' d='M0 0H5'/>"
                    + "<path stroke-width='0' d='M0 0H6'/>"))
        .isEqualTo("0 0, 3 0");
  }
}
