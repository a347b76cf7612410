package senga.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.geometry.Polylines;

/** G-code of other programs as a machine would draw it. */
class GcodeInTest {
  private static final String UNSIZED =
      "it says no size, so the paper is as large as its lines (--canvas is another)";

  private static Reading read(String gcode) {
    return Reading.of(new Gcode(), gcode);
  }

  /** With a pen on the third axis; its paper is 100 × 100 mm. */
  private static Reading onPaper(String gcode) {
    return read(
        "G21 G90\nG0 Z5\nG0 X100 Y100\nG1 Z-1 F300\nG0 Z5\nG0 X0 Y0\n" + gcode + "\nG0 Z5\nM2\n");
  }

  private static String lines(String gcode) {
    return onPaper(gcode).lines().replaceFirst("^100 0( \\| )?", "");
  }

  @Test
  void aPenOnTheThirdAxisIsDownWhereItDraws() {
    assertThat(lines("G0 X10 Y10\nG1 Z-1\nX20\nY20\nG0 Z5\nG0 X0 Y0"))
        .isEqualTo("10 90, 20 90, 20 80");
    assertThat(onPaper("").notes())
        .containsExactly(UNSIZED, "the pen is taken to be down where Z is 2 mm or less");
  }

  @Test
  void aPenThatDrawsAtZeroAndAPrinterThatOnlyKnowsG1() {
    Reading reading = read("G1 Z5\nG1 X10 Y10\nG1 Z0.2\nG1 X20 Y10\nG1 Z5\nG1 X0 Y0\nM84");
    assertThat(reading.lines()).isEqualTo("10 0, 20 0");
    assertThat(reading.notes()).contains("the pen is taken to be down where Z is 2.6 mm or less");
  }

  @Test
  void aHighParkingPlaceIsNoPaper() {
    assertThat(
            read("G0 Z5\nG0 X10 Y10\nG1 Z-1\nG1 X20\nG0 Z5\nG0 X30\nG1 Z-2\nG1 X40\nG0 Z50\n"
                    + "G0 X0 Y0")
                .lines())
        .isEqualTo("10 0, 20 0 | 30 0, 40 0");
  }

  @Test
  void anAxisThatHangsDrawsAbove() {
    Reading reading = read("G0 Z0\nG0 X10 Y10\nG1 Z5\nG1 X20\nG0 Z0\nG0 X0 Y0");
    assertThat(reading.lines()).isEqualTo("10 0, 20 0");
    assertThat(reading.notes()).contains("the pen is taken to be down where Z is 2.5 mm or more");
  }

  @Test
  void aServoIsDownAfterTheInstructionThatDrawsFollow() {
    Reading reading =
        read(
            "M3 S30\nG0 X10 Y10\nM3 S90\nG4 P0.2\nG1 X20\nM3 S30\nG4 P0.2\nG0 X0 Y0\nM5\nM2\n"
                + "G1 X500");
    assertThat(reading.lines()).isEqualTo("10 0, 20 0");
    assertThat(reading.notes())
        .contains("the pen is taken to be down after M3 S90 and up after M3 S30, M5");
    assertThat(
            read("M280 P0 S0\nG1 X10 Y10\nM280 P0 S60\nG1 X20\nM280 P0 S0\nG1 X30\nM280 P0 S60\n"
                    + "G1 X40")
                .lines())
        .isEqualTo("10 0, 20 0 | 30 0, 40 0");
  }

  @Test
  void aControllersOwnProgramsMayMoveThePen() {
    Reading reading =
        read("START\nPEN_UP\nG0 X10 Y10\nPEN_DOWN\nG1 X20\nPEN_UP ; up\nG0 X0 Y0\nDONE=1");
    assertThat(reading.lines()).isEqualTo("10 0, 20 0");
    assertThat(reading.notes())
        .contains("the pen is taken to be down after PEN_DOWN and up after PEN_UP, START, DONE=1");
    assertThat(onPaper("HELLO x=1\nHELLO x=1").notes())
        .contains("left out, being unknown: 2 × \"HELLO x=1\" (first in line 7)");
  }

  @Test
  void aLaserIsDownWhenItIsOn() {
    assertThat(read("M5\nG0 X10 Y10\nM4 S200\nG1 X20 F900\nM5\nG0 X0 Y0").lines())
        .isEqualTo("10 0, 20 0");
    assertThat(read("M3 S0\nG0 X10 Y10\nG1 X20 S255\nG1 X30 S0\nG1 X40 S255\nG0 X0 Y0 S0").lines())
        .isEqualTo("10 0, 20 0 | 30 0, 40 0");
    Reading dynamic = read("M4 S0\nG0 X10 Y10\nS500\nG1 X20\nG0 X30\nG1 X40\nG0 X50\nG1 X60\nM5");
    assertThat(dynamic.lines()).isEqualTo("10 0, 20 0 | 30 0, 40 0 | 50 0, 60 0");
    assertThat(dynamic.notes())
        .contains("no pen goes up and down, so G1, G2 and G3 are taken to draw, and G0 not");
  }

  @Test
  void aMillTurnsAllTheTimeAndItsHeightTells() {
    String mill =
        """
        T1 M6
        M3 S12000
        G0 Z5
        G0 X10 Y10
        G1 Z-1
        G1 X20
        G0 Z5
        G0 X30
        G1 Z-1
        G1 X40
        G0 Z5
        M5
        M30
        """;
    assertThat(read(mill).lines()).isEqualTo("10 0, 20 0 | 30 0, 40 0");
  }

  @Test
  void aPenThatGoesDownAndUpMakesADot() {
    assertThat(lines("G0 X10 Y10\nG1 Z-1\nG0 Z5\nX20\nG1 Z-1")).isEqualTo("10 90 | 20 90");
  }

  @Test
  void inchesRelativePlacesAndOtherOrigins() {
    assertThat(lines("G20\nG0 X1 Y1\nG21\nG1 Z-1\nG91\nX10\nY10\nX-5\nG90\nX0\nG0 Z5"))
        .isEqualTo("25.4 74.6, 35.4 74.6, 35.4 64.6, 30.4 64.6, 0 64.6");
    assertThat(lines("G0 X10 Y10\nG92 X0 Y0\nG1 Z-1\nG1 X10\nG92.1\nG1 X10 Y20"))
        .isEqualTo("10 90, 20 90, 10 80");
  }

  @Test
  void arcsAreAboutTheirCentreOrByTheirRadius() {
    for (String arc :
        new String[] {
          "G3 X50 Y75 I-25 J0", "G3 X50 Y75 R25", "G90.1\nG3 X50 Y75 I50 J50", "g03x50y75i-25"
        }) {
      Polylines lines = onPaper("G0 X75 Y50\nG1 Z-1\n" + arc + "\nG0 Z5").all();
      assertThat(lines.lineCount()).isEqualTo(2);
      for (int i = lines.start(1); i < lines.end(1); i++) {
        assertThat(Math.hypot(lines.x(i) - 50, lines.y(i) - 50)).isBetween(24.99, 25.01);
        assertThat(lines.x(i)).isGreaterThan(49.9f);
        assertThat(lines.y(i)).isLessThan(50.1f);
      }
      assertThat(lines.vertexCount()).isGreaterThan(20);
    }
    Polylines long3 = onPaper("G0 X75 Y50\nG1 Z-1\nG2 X50 Y75 I-25 J0\nG0 Z5").all();
    assertThat(long3.vertexCount()).isGreaterThan(60);
    Polylines circle = onPaper("G0 X75 Y50\nG1 Z-1\nG2 I-25\nG0 Z5").all();
    assertThat(circle.isClosed(1)).isTrue();
  }

  @Test
  void arcsWithoutARadiusAreStraightAndTold() {
    Reading reading = onPaper("G0 X10 Y10\nG1 Z-1\nG2 X20 Y10 I0 J0\nG3 X30 R0\nG18\nG2 X40 I5");
    assertThat(reading.lines()).endsWith("10 90, 20 90, 30 90, 40 90");
    assertThat(reading.notes())
        .contains(
            "3 × arcs without a radius in the paper's plane, drawn straight (first in line 9)");
  }

  @Test
  void toolsAndT() {
    assertThat(onPaper("T2 M6\nG1 Z-1\nG1 X10\nG0 Z5\nM6 T4\nG1 Z-1\nX0").layerNames())
        .containsExactly("pen 1", "pen 2", "pen 4");
    assertThat(onPaper("T2\nG1 Z-1\nG1 X10\nG0 Z5\nT0\nG1 Z-1\nX0").layerNames())
        .containsExactly("pen 1", "pen 2", "pen 0");
  }

  @Test
  void commentsNumbersOfLinesAndChecksumsArePassedOver() {
    String noted =
        """
        %
        O1000 (a name)
        N10 G0 X10 Y10 (to G1 X50) ; G1 X60
        /N20 G1 Z-1*33\r
        n30 g1 x 20.5 y-.5e
        $H
        M117 Hello World 5%
        M0 red pen, please
        G28 X
        """;
    assertThat(lines(noted)).isEqualTo("10 90, 20.5 100.5");
  }

  @Test
  void whatMovesAndIsNotUnderstoodIsToldOnce() {
    Reading reading =
        onPaper(
            "G1 Z-1\nG5 X10 Y0 I1 J1\nG0 Z5\nG53 G0 Z0\nG81 X5 Y5 Z-1\nG80\nG54\nG55\nM999\nG77");
    assertThat(reading.notes())
        .containsExactly(
            UNSIZED,
            "the pen is taken to be down where Z is 2 mm or less",
            "left out, being no lines: 1 × moves from the machine's own origin (G53) (first in line"
                + " 10), 1 × holes (G81 and others) (first in line 11)",
            "left out, being unknown: 1 × M999 (first in line 15), 1 × G77 (first in line 16)",
            "1 × splines (G5), drawn straight (first in line 8)",
            "1 × other origins (G55 to G59), taken for the first (first in line 14)");
  }

  @Test
  void aPageIsOnlyBelievedInAFileOfOurs() {
    assertThat(onPaper("; page 20 x 20: X 1 0 0 Y 0 -1 20").picture().canvas().width())
        .isEqualTo(100);
    Reading ours =
        read(
            "; Senga 1: x, for y\n; page 20 x 30: X 1 0 0 Y 0 -1 30\n; pen 3 red\nG0 X1 Y1\nG1 X5");
    assertThat(ours.picture().canvas().height()).isEqualTo(30);
    assertThat(ours.lines()).isEqualTo("1 29, 5 29");
    assertThat(ours.layerNames()).containsExactly("red");
    assertThat(ours.notes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "G21",
        "%\nO100",
        "; a comment\nG90",
        "(made by x)\n(and y) G0",
        "N10 G0",
        "g1x1",
        "; only a comment",
        "M3 S90",
        "T1",
        "$H\nG21"
      })
  void itsFirstBytesTellIt(String text) {
    assertThat(new Gcode().begins(bytes(text))).isTrue();
    assertThat(new Hpgl().begins(bytes(text))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<svg>", "{\"senga\": 1}", "Good day", "IN;SP1;", "hello"})
  void othersBeginOtherwise(String text) {
    assertThat(new Gcode().begins(bytes(text))).isFalse();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
