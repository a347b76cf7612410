package senga.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.geometry.Polylines;

/** Files for machines that are broken, and files that mean harm. */
class MachineFilesHostileTest {
  private static final String HPGL =
      "\33.(;IN;PS4;IP0,0,4000,4000;SC0,100,0,100;SP1;PU10,10;PD20,20,30,10;PU;\n"
          + "SP2;LBtext\3;"
          + "PU50,50;CI10;AA60,60,45;PM0;PD1,1,2,0;PM2;EP;PE<=_\u00cb_\u00cb;BZ1,1,2,2,3,3;LT1;RO90;"
          + "PU1,1;EW5,0,90;SC;PR;PD5,5;PA;QX;SP0;";
  private static final String GCODE =
      """
      %
      ; Senga 1: x, for y
      ; page 100 x 100: X 1 0 0 Y 0 -1 100
      G21
      G90
      M3 S30
      ; pen 2 red
      G0 X10 Y10 F900
      M3 S90
      G1 X20.5 Y-3
      G2 X30 Y10 I5 J5
      G3 X10 R15
      (note)
      G91
      G92 X0
      G20
      T3 M6
      G28 X0
      G1 Z-1
      M5
      M30
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | is empty",
        "QX1,2 | is no HPGL: it has none of its instructions, such as IN, PU or PD",
        "'IN;\n"
            + "PD10,20,30;' | line 2, character 1: PD: places are pairs of numbers, but there are"
            + " 3",
        "IN;PDNaN,1 | 'line 1, character 8: expected an instruction of two letters, but found"
            + " \"N,1\"'",
        "IN;PD1..2,1 | line 1, character 4: PD: places are pairs of numbers, but there are 3",
        "IN;PD-,1 | 'line 1, character 4: PD: expected a number, but found \"-,1\", character 1'",
        "IN;PD;PA1e999,1 | 'line 1, character 7: PA: places are pairs of numbers, but there are 1'",
        "'IN;PD99999999999999999999,0;' | line 1, character 4: PD: a place lies 2.50e+18 mm from"
            + " the paper's corner, and at most 1,000,000 are read",
        "IN;SP1000000000 | 'line 1, character 4: SP: pens have whole numbers from 0 to 99,999'",
        "IN;SP1.5 | 'line 1, character 4: SP: pens have whole numbers from 0 to 99,999'",
        "IN;LBhello | line 1, character 4: LB: the text that begins here has no end",
        "'IN;CO\"hello' | line 1, character 4: CO: the text in quotation marks has no end",
        "IN;PM0;EP; | line 1, character 8: EP: the polygon that begins with PM0 has no end (PM2)",
        "'IN;SC0,0,1,2' | line 1, character 4: SC: its two ends are one place",
        "'IN;SC0,1' | line 1, character 4: SC: no, four, five or seven numbers are allowed",
        "'IN;IP0,0,0,0;SC0,1,0,1' | line 1, character 14: SC: P1 and P2 lie in one line, or beyond"
            + " all numbers",
        "IN;RO45 | 'line 1, character 4: RO: axes are turned by 0, 90, 180 or 270 degrees'",
        "IN;CI | line 1, character 4: CI: a circle has a radius",
        "'IN;AA1,1' | line 1, character 4: AA: an arc has a centre and an angle",
        "IN;PE!! | 'line 1, character 4: PE: its code has a character of the number 33, which is no"
            + " digit'",
        "IN;PE? | line 1, character 4: PE: its code ends within a number",
        "'IN;PS9999999,9999999;' | its paper: canvas width in mm must lie between 0.01 and 10000,"
            + " got 249999.975"
      })
  void hpglIsRefusedWithItsPlace(String text, String sentence) {
    assertThatThrownBy(() -> Reading.of(new Hpgl(), text))
        .isInstanceOf(ReadError.class)
        .hasMessageStartingWith(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | is empty",
        "'\n; nothing' | is no G-code: it has no word G or M",
        "'G0 X1\nG1 XNaN' | 'line 2: X takes a number'",
        "'G0 X1\nG1 X1..2' | 'line 2: expected a word such as G1 or X10.5, but found \".2\"'",
        "'G0 X1\nX5 H' | 'line 2: H takes a number'",
        "'hello\nworld' | is no G-code: it has no word G or M",
        "'G0 X1\n#1=5' | 'line 2: expected a word such as G1 or X10.5, but found \"#1=5\"'",
        "'G0 X1\nG1 X[1+2]' | 'line 2: expected a word such as G1 or X10.5, but found \"[1+2]\"'",
        "'G0 X1\nG1 X- 5' | 'line 2: expected a number, but found \"- 5\", character 5'",
        "'G0 X1\n"
            + "G1 X999999999999' | 'line 2: a place lies 1.00e+12 mm from the paper''s corner, and"
            + " at most 1,000,000 are read'",
        "'G0 X1\nT1000000000' | 'line 2: pens have whole numbers from 0 to 99,999'",
        "'G0 X1\nG1 X5\nG2 X6 I99999999999 J5' | 'line 3: a place lies'",
        "'G0 X1\nG' | line 2: G takes a number such as 1"
      })
  void gcodeIsRefusedWithItsLine(String text, String sentence) {
    assertThatThrownBy(() -> Reading.of(new Gcode(), text))
        .isInstanceOf(ReadError.class)
        .hasMessageStartingWith(sentence);
  }

  @Test
  void whatMakesTooMuchIsRefused() {
    assertThatThrownBy(() -> Reading.of(new Hpgl(), "IN;" + "PU0,0;CI39999999;".repeat(2000)))
        .hasMessageContaining("there are more than 10,000,000 vertices or 2,000,000 lines");
    assertThatThrownBy(() -> Reading.of(new Hpgl(), "IN;PD;" + "AA19999999,0,360;".repeat(2000)))
        .hasMessageContaining("there are more than 10,000,000 vertices or 2,000,000 lines");
    assertThatThrownBy(
            () -> Reading.of(new Hpgl(), "IN;PM0;" + "CI39999999;".repeat(2000) + "PM2;EP"))
        .hasMessageContaining("there are more than 10,000,000 vertices or 2,000,000 lines");
    assertThatThrownBy(() -> Reading.of(new Hpgl(), "IN;" + "PD;PU;".repeat(2_000_001)))
        .hasMessageContaining("there are more than 10,000,000 vertices or 2,000,000 lines");
    assertThatThrownBy(
            () -> Reading.of(new Gcode(), "G0 X0\nG1 X0\n" + "G2 I499999\n".repeat(2000)))
        .hasMessageContaining("there are more than 10,000,000 vertices or 2,000,000 lines");
    assertThatThrownBy(() -> Reading.of(new Gcode(), "G0" + " X1".repeat(1000)))
        .hasMessage("line 1: a block has more than 256 words");
    StringBuilder pens = new StringBuilder("IN;");
    for (int pen = 1; pen < 400; pen++) {
      pens.append("SP").append(pen).append(";PD;PU;");
    }
    assertThatThrownBy(() -> Reading.of(new Hpgl(), pens.toString()))
        .hasMessageEndingWith("PD: there are more than 256 pens");
  }

  @Test
  void aMillionInstructionsAreRead() {
    StringBuilder hpgl = new StringBuilder("IN;SP1;PU0,0;PD");
    StringBuilder gcode = new StringBuilder("G0 X0 Y0\n");
    for (int i = 1; i <= 1_000_000; i++) {
      hpgl.append(";PD").append(i % 1000).append(',').append(i % 7);
      gcode.append("G1 X").append(i % 1000).append(" Y").append(i % 7).append('\n');
    }
    assertThat(Reading.of(new Hpgl(), hpgl.toString()).all().vertexCount()).isEqualTo(1_000_001);
    assertThat(Reading.of(new Gcode(), gcode.toString()).all().vertexCount()).isEqualTo(1_000_001);
  }

  @Test
  void whereverAFileIsCutOffItIsReadOrRefusedInASentence() {
    for (int end = 0; end <= HPGL.length(); end++) {
      readOrRefused(new Hpgl(), HPGL.substring(0, end), "cut at " + end);
    }
    for (int end = 0; end <= GCODE.length(); end++) {
      readOrRefused(new Gcode(), GCODE.substring(0, end), "cut at " + end);
    }
  }

  @Test
  void damagedFilesAreReadOrRefusedInASentence() {
    for (long seed = 0; seed < 4000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      readOrRefused(new Hpgl(), damaged(HPGL, random), "seed " + seed);
      readOrRefused(new Gcode(), damaged(GCODE, random), "seed " + seed);
    }
  }

  @Test
  void bytesAtRandomAreReadOrRefusedInASentence() {
    for (long seed = 0; seed < 2000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      readOrRefused(new Hpgl(), "IN;" + text, "seed " + seed);
      readOrRefused(new Gcode(), "G1 X1\n" + text, "seed " + seed);
      readOrRefused(new Hpgl(), text, "seed " + seed);
      readOrRefused(new Gcode(), text, "seed " + seed);
    }
  }

  private static String damaged(String whole, SplittableRandom random) {
    StringBuilder damaged = new StringBuilder(whole);
    for (int n = random.nextInt(1, 6); n > 0; n--) {
      int at = random.nextInt(damaged.length());
      switch (random.nextInt(4)) {
        case 0 -> damaged.deleteCharAt(at);
        case 1 -> damaged.setCharAt(at, (char) random.nextInt(256));
        case 2 -> damaged.insert(at, random.nextInt(1_000_000_000));
        default -> damaged.insert(at, whole.charAt(random.nextInt(whole.length())));
      }
    }
    return damaged.toString();
  }

  private static void readOrRefused(StreamImporter format, String text, String name) {
    try {
      Reading reading = Reading.of(format, text);
      Polylines lines = reading.all();
      for (int i = 0; i < lines.vertexCount(); i++) {
        assertThat(Float.isFinite(lines.x(i)) && Float.isFinite(lines.y(i))).as(name).isTrue();
      }
      assertThat(reading.notes()).as(name).allMatch(MachineFilesHostileTest::isSentence);
    } catch (ReadError told) {
      assertThat(List.of(told.getMessage())).as(name).allMatch(MachineFilesHostileTest::isSentence);
    }
  }

  private static boolean isSentence(String text) {
    return !text.isBlank() && text.length() < 800 && text.chars().noneMatch(c -> c < ' ');
  }
}
