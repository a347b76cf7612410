package senga.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import senga.geometry.Color;
import senga.geometry.Polylines;

/** HP-GL of other programs as a plotter would draw it. */
class HpglInTest {
  /** On HP-GL/2 paper of 100 × 100 mm. */
  private static Reading onPaper(String hpgl) {
    return Reading.of(new Hpgl(), "IN;PS4000,4000;" + hpgl);
  }

  @Test
  void aPenThatGoesDownDrawsUntilItGoesUp() {
    assertThat(onPaper("SP1;PU400,400;PD800,400,800,800;PU;SP0;").lines())
        .isEqualTo("10 90, 20 90, 20 80");
    assertThat(onPaper("sp1 pu 400 400 pd 800 400 pu sp").lines()).isEqualTo("10 90, 20 90");
    assertThat(onPaper("PU;PA400,400;PD;PR400,0,0,400;PA0,0;PU").lines())
        .isEqualTo("10 90, 20 90, 20 80, 0 100");
  }

  @Test
  void aPenThatGoesDownAndUpMakesADot() {
    assertThat(onPaper("PU400,400;PD;PU;PU800,800;PD800,800;PU").lines())
        .isEqualTo("10 90 | 20 80");
  }

  @Test
  void eachPenIsALayerInTheOrderInWhichTheyAreTaken() {
    Reading reading = onPaper("SP3;PD40,0;PU;SP1;PD0,0;PU;SP3;PD0,40;PU;SP0;");
    assertThat(reading.layerNames()).containsExactly("pen 3", "pen 1");
    assertThat(reading.picture().layers().get(1).pen().color()).isEqualTo(Color.BLACK);
    assertThat(Reading.lines(reading.picture().layers().getFirst()).lineCount()).isEqualTo(2);
  }

  @Test
  void aPensColourAndWidthAreThoseThatTheFileTells() {
    Reading reading = onPaper("PC2,0,128,255;PW0.5,2;SP2;PD400,0;PU");
    assertThat(reading.picture().layers().getFirst().pen().color()).isEqualTo(Color.of("#0080ff"));
    assertThat(reading.picture().layers().getFirst().pen().width()).isEqualTo(0.5);
  }

  @Test
  void circlesAndArcsStayWithinAHundredthOfAMillimetre() {
    Polylines circle = onPaper("PU2000,2000;CI1000").all();
    assertThat(circle.lineCount()).isOne();
    assertThat(circle.isClosed(0)).isTrue();
    for (int i = 1; i < circle.vertexCount(); i++) {
      double x = (circle.x(i) + circle.x(i - 1)) / 2.0;
      double y = (circle.y(i) + circle.y(i - 1)) / 2.0;
      assertThat(Math.hypot(x - 50, y - 50)).isBetween(24.989, 25.001);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "AA2000,2000,90|; 75 50; 50 25", // counter-clockwise on paper, y up
        "AA2000,2000,-90|; 75 50; 50 75",
        "AR-1000,0,180|; 75 50; 25 50",
        "AT2707,2707,2000,3000|; 75 50; 50 25",
        "RT-293,707,-1000,1000|; 75 50; 50 25",
        "BZ3000,2500,2500,3000,2000,3000|; 75 50; 50 25",
        "BR0,500,-500,1000,-1000,1000|; 75 50; 50 25"
      })
  void curvesEndWhereTheyShould(String curve, String from, String to) {
    String[] parts = curve.split("\\|", -1);
    Polylines lines = onPaper("PU3000,2000;PD;" + parts[0] + ";PU").all();
    assertThat(lines.lineCount()).isOne();
    assertPlace(lines, 0, from);
    assertPlace(lines, lines.vertexCount() - 1, to);
    assertThat(lines.vertexCount()).isGreaterThan(10);
  }

  private static void assertPlace(Polylines lines, int vertex, String place) {
    String[] xy = place.strip().split(" ");
    assertThat((double) lines.x(vertex) - Double.parseDouble(xy[0])).isBetween(-0.01, 0.01);
    assertThat((double) lines.y(vertex) - Double.parseDouble(xy[1])).isBetween(-0.01, 0.01);
  }

  @Test
  void oblongsAndWedgesAreDrawnAroundAndThePenGoesOn() {
    assertThat(onPaper("PU400,400;EA800,800;PD400,1200;PU").lines())
        .isEqualTo("10 90, 20 90, 20 80, 10 80, 10 90 | 10 90, 10 70");
    assertThat(onPaper("PU400,400;ER400,400").lines())
        .isEqualTo("10 90, 20 90, 20 80, 10 80, 10 90");
    Polylines wedge = onPaper("PU2000,2000;EW1000,0,90").all();
    assertPlace(wedge, 0, "50 50");
    assertPlace(wedge, 1, "75 50");
    assertPlace(wedge, wedge.vertexCount() - 2, "50 25");
    assertThat(wedge.isClosed(0)).isTrue();
  }

  @Test
  void filledShapesAreOutlinesAndTold() {
    Reading reading = onPaper("PU400,400;RA800,800;PM0;PD1200,400,1200,1200;PM2;FP;EP;");
    assertThat(reading.all().lineCount()).isEqualTo(2);
    assertThat(reading.notes())
        .containsExactly("2 × filled shapes, drawn as outlines (first in line 1)");
  }

  @Test
  void aPolygonsEdgesAreDrawnWhereItsPenWasDown() {
    assertThat(onPaper("PU0,0;PM0;PD400,0,400,400;PM1;PU800,0;PD1200,0,1200,400;PM2;EP;").lines())
        .isEqualTo("0 100, 10 100, 10 90, 0 100 | 20 100, 30 100, 30 90, 20 100");
    assertThat(onPaper("PU0,0;PM0;PD400,0;PU400,400;PD0,400;PM2;EP;PD0,40;PU").lines())
        .isEqualTo("0 100, 10 100 | 10 90, 0 90 | 0 100, 0 99");
  }

  @Test
  void numbersLieBetweenThePointsThatScalingTells() {
    assertThat(onPaper("IP400,400,2400,2400;SC0,50,0,50;PU0,0;PD50,50;PU;").lines())
        .isEqualTo("10 90, 60 40");
    assertThat(onPaper("IP0,0,4000,2000;SC0,10,0,10,1;PU0,0;PD10,10;PU;").lines())
        .isEqualTo("25 100, 75 50");
    assertThat(onPaper("IP0,0,4000,2000;SC0,10,0,10,1,0,0;PU0,0;PD10,10;PU;").lines())
        .isEqualTo("0 100, 50 50");
    assertThat(onPaper("IP400,400,2400,2400;SC0,40,0,40,2;PU0,0;PD10,10;PU;SC;PU0,0;PD400,0;PU"))
        .extracting(Reading::lines)
        .isEqualTo("10 90, 20 80 | 0 100, 10 100");
    assertThat(onPaper("SC0,10,0,10;PU1,1;PD9,9;PU").lines()).isEqualTo("10 90, 90 10");
  }

  @Test
  void axesAreTurnedByQuarters() {
    assertThat(Reading.of(new Hpgl(), "IN;PS4000,2000;RO90;PU400,400;PD800,400;PU").lines())
        .isEqualTo("90 40, 90 30");
    assertThat(onPaper("RO180;PU400,400;PD800,400;PU").lines()).isEqualTo("90 10, 80 10");
    assertThat(onPaper("RO270;PU400,400;PD800,400;PU").lines()).isEqualTo("10 10, 10 20");
  }

  @Test
  void encodedPolylinesAreRead() {
    // 5 is 10, +10 after the sign bit: as one digit; 400 is 800 = 32 + 12·64
    String to400 = "" + (char) (63 + 32) + (char) (191 + 12);
    String zero = "" + (char) 191;
    assertThat(onPaper("PU0,0;PE<=" + to400 + to400 + to400 + zero + zero + to400 + ";PU").lines())
        .isEqualTo("10 90, 20 90, 20 80");
    String narrow = "" + (char) 63 + (char) (95 + 25); // 800 = 25·32
    String none = "" + (char) 95;
    assertThat(onPaper("PU0,0;PE7:" + (char) (95 + 4) + "<=" + narrow + narrow + narrow + none))
        .satisfies(
            reading -> {
              assertThat(reading.lines()).isEqualTo("10 90, 20 90");
              assertThat(reading.layerNames()).containsExactly("pen 2");
            });
  }

  @Test
  void textsAndWhatIsUnknownAreLeftOutAndCounted() {
    Reading reading =
        onPaper("\nLBhello PD1,1;\3PU400,400;PD800,400;DT*;LBa\3b*\nQX1,2;QX;SM+;LT2,4;PD0,0;PU");
    assertThat(reading.lines()).isEqualTo("10 90, 20 90, 0 100");
    assertThat(reading.notes())
        .containsExactly(
            "left out, being no lines: 2 × texts (LB) (first in line 2), 1 × symbols (SM) (first in"
                + " line 3)",
            "left out, being unknown: 2 × QX (first in line 3)",
            "1 × dashes (LT), lines are drawn whole (first in line 3)");
  }

  @Test
  void wordsToTheInterfaceAndToAPrinterArePassedOver() {
    assertThat(
            onPaper(
                    "\33.(;\33.I81;;17:\33.N;19:\33.@;0:PU400,400;PD800,400;\33.R;PU;\33%0APCL"
                        + " PD0,0\33%0BPU0,0;PD400,0;PU")
                .lines())
        .isEqualTo("10 90, 20 90 | 0 100, 10 100");
    assertThat(
            Reading.of(
                    new Hpgl(),
                    "\33%-12345X@PJL ENTER LANGUAGE=HPGL2\r\n"
                        + "\33E\33&l1O\33%1BIN;SP1;BP1,\"a; PD\",5;"
                        + "PU0,0;PD400,0;PU;\33%0A\33E\33%-12345X")
                .lines())
        .isEqualTo("0 210, 10 210");
  }

  @Test
  void withoutAPenNothingIsDrawn() {
    Reading reading = onPaper("SP0;PU0,0;PD400,0;PU;SP1;PD0,0;PU");
    assertThat(reading.lines()).isEqualTo("10 100, 0 100");
    assertThat(reading.notes()).containsExactly("1 × lines drawn without a pen (SP0), left out");
  }

  @Test
  void thePaperIsAsLargeAsTheLinesIfNothingSaysIt() {
    Reading reading = Reading.of(new Hpgl(), "IN;SP1;PU-400,400;PD4000,2000;PU;");
    assertThat(reading.picture().canvas().width()).isEqualTo(110);
    assertThat(reading.picture().canvas().height()).isEqualTo(50);
    assertThat(reading.lines()).isEqualTo("0 40, 110 0");
    assertThat(reading.notes())
        .containsExactly(
            "it says no size, so the paper is as large as its lines (--canvas is another)");
    Reading framed = Reading.of(new Hpgl(), "IN;IP0,0,8000,4000;PU400,400;PD4000,2000;PU;");
    assertThat(framed.picture().canvas().width()).isEqualTo(200);
    assertThat(framed.picture().canvas().height()).isEqualTo(100);
  }

  @Test
  void aSheetOfAnHp7475IsA4OrA3() {
    Reading a4 = Reading.of(new Hpgl(), "IN;PS4;SP1;PU5603,4121;PD5603,4121;PU;SP0;");
    assertThat(a4.picture().canvas().width()).isEqualTo(297);
    assertThat(a4.lines()).isEqualTo("148.5 105");
    assertThat(a4.notes())
        .containsExactly(
            "its PS is taken for A4 paper as an HP 7475 takes it (--canvas is another)");
    assertThat(Reading.of(new Hpgl(), "PS0;PU0,0").picture().canvas().width()).isEqualTo(420);
  }

  @Test
  void pagesLieOnEachOther() {
    assertThat(onPaper("PD400,0;PU;PG;PD0,0;PU;PG;").notes())
        .containsExactly(
            "1 × pages after the first (PG), drawn on the same paper (first in line 1)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IN;SP1;",
        "IN SP1",
        "INSP1;",
        "\33.(;IN;",
        "\33%0BIN;",
        "\n PU10,10;",
        "SP1\nPU",
        "PA 10 20",
        "CO\"made by\";",
        "IN"
      })
  void itsFirstBytesTellIt(String text) {
    assertThat(new Hpgl().begins(bytes(text))).isTrue();
    assertThat(new Gcode().begins(bytes(text))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<svg>", "{\"senga\": 1}", "IN THE", "Page", "; IN mm", "G21", "PDF"})
  void othersBeginOtherwise(String text) {
    assertThat(new Hpgl().begins(bytes(text))).isFalse();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
