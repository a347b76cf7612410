package senga.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import senga.export.Drawings;
import senga.export.ExportFailed;
import senga.geometry.Polylines;
import senga.machine.Hpgl.Device;
import senga.machine.Hpgl.Paper;
import senga.math.Vec3;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Pen;

/** HPGL as a plotter reads it. */
class HpglTest {
  private static final Canvas A4 = Canvas.parse("A4-landscape");
  private static final double UNIT_MM = 0.025;

  @Test
  void aLineIsAPenThatGoesDownAndUp() {
    assertThat(text(new Hpgl(), Drawings.drawing(A4, Pen.DEFAULT, "100 50, 110 50, 110 60")))
        .isEqualTo("IN;\nPS4;\nSP1;\nPU3663,6321;\nPD4063,6321,4063,5921;\nPU;\nSP0;\n");
  }

  @Test
  void theMiddleOfTheSheetIsTheMiddleOfTheFrameThatTheManualGives() {
    Drawing dot = Drawings.drawing(A4, Pen.DEFAULT, "148.5 105");
    assertThat(text(new Hpgl(), dot)).contains("PU5603,4121;\nPD5603,4121;");
    assertThat(text(new Hpgl().device(Device.HP7550), dot)).contains("PU5430,3800;");
    assertThat(text(new Hpgl().device(Device.HP7580), dot)).contains("PU0,0;\nPD0,0;");
    assertThat(text(new Hpgl().device(Device.DXY), dot)).contains("PU5940,4200;");
  }

  @Test
  void anUprightPageLiesWithItsHeadToTheLeft() {
    Canvas upright = Canvas.parse("A4");
    HpglReader reader = read(new Hpgl(), Drawings.drawing(upright, Pen.DEFAULT, "105 20, 105 277"));
    List<HpglReader.Unit> stroke = reader.strokes(1).getFirst();
    assertThat(stroke.getFirst().x()).isLessThan(stroke.getLast().x());
    assertThat(stroke.getFirst().y()).isEqualTo(stroke.getLast().y()).isEqualTo(4121);
  }

  @Test
  void aStrokeThatBeginsWhereTheLastOneEndedIsDrawnOn() {
    Drawing corner =
        Drawings.drawing(A4, Pen.DEFAULT, "50 50, 90 50 | 90 50, 90 90 | 20 60, 30 60");
    HpglReader reader = read(new Hpgl(), corner);
    assertThat(reader.lifts()).isEqualTo(2);
    assertThat(reader.strokes(1)).hasSize(2);
  }

  @Test
  void eachPenHasANumberOfItsOwnAndEqualPensShareOne() {
    Pen red = Pen.DEFAULT.name("red");
    Pen blue = Pen.DEFAULT.name("blue");
    Drawing drawing =
        new Drawing(
            A4,
            List.of(
                part(red, "50 50, 60 60"),
                part(blue, ""),
                part(red, "70 50, 80 60"),
                part(blue, "90 50, 90 90")));
    HpglReader reader = read(new Hpgl(), drawing);
    assertThat(reader.pens()).containsExactly(1, 2);
    assertThat(reader.strokes(1)).hasSize(2);
    assertThat(reader.instructions())
        .filteredOn(each -> each.startsWith("SP"))
        .containsExactly("SP1", "SP2", "SP0");
  }

  @Test
  void pensForWhichThereIsNoPlaceAreNamed() {
    List<Drawing.Part> parts = new ArrayList<>();
    for (int i = 1; i <= 8; i++) {
      parts.add(part(Pen.DEFAULT.name("ink " + i), "50 50, 60 60"));
    }
    Drawing drawing = new Drawing(A4, parts);
    assertThatThrownBy(() -> text(new Hpgl(), drawing))
        .isInstanceOf(ExportFailed.class)
        .hasMessage(
            "the drawing has 8 pens, but the HP 7475 holds 6; there is no place for \"ink 7\","
                + " \"ink 8\"");
    assertThatThrownBy(() -> text(new Hpgl().device(Device.HP7550).pens(7), drawing))
        .hasMessageContaining("but the HP 7550 is said to hold 7; there is no place for \"ink 8\"");
    assertThat(read(new Hpgl().device(Device.HP7550), drawing).pens()).hasSize(8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1 1, 50 50; line 1 of layer 1 \"ink\" goes to 1.0, 1.0 mm, which the HP 7475 on a4 paper"
            + " cannot reach: it draws from 8.4, 15.0 mm to 284.4, 208.0 mm of the page",
        "50 50, 60 60 | 20 20, 290 20 | 295 20; line 2 of layer 1 \"ink\" goes to 290.0, 20.0 mm"
            + " (and 1 line more), which",
        "1e30 0; line 1 of layer 1 \"ink\" goes to 1000000"
      })
  void whatThePlotterCannotReachIsRefusedWithLineAndLayer(String lines, String sentence) {
    Drawing drawing = Drawings.drawing(A4, Pen.DEFAULT.name("ink"), lines);
    assertThatThrownBy(() -> text(new Hpgl(), drawing))
        .isInstanceOf(ExportFailed.class)
        .hasMessageContaining(sentence);
  }

  @Test
  void aLineAlongTheEdgeOfTheReachIsDrawn() {
    for (Device device : Device.values()) {
      for (Sheet sheet : PenPlotter.of(device).sheets()) {
        Reach reach = sheet.reach();
        double left = Math.max(0, sheet.originX() + reach.minX() * UNIT_MM);
        double bottom = sheet.height() - Math.max(0, sheet.originY() + reach.minY() * UNIT_MM);
        double right = sheet.originX() + reach.maxX() * UNIT_MM;
        double top = sheet.height() - (sheet.originY() + reach.maxY() * UNIT_MM);
        String lines = String.format(Locale.ROOT, "%f %f, %f %f", left, bottom, right, top);
        Canvas canvas = Canvas.mm(sheet.width(), sheet.height());
        Hpgl hpgl = new Hpgl().device(device).paper(sheet.paper());
        HpglReader reader = read(hpgl, Drawings.drawing(canvas, Pen.DEFAULT, lines));
        assertThat(reader.strokes(1).getFirst().getLast())
            .as("%s on %s", device, sheet.name())
            .isEqualTo(new HpglReader.Unit((long) reach.maxX(), (long) reach.maxY()));
        assertThat(right)
            .as("%s on %s", device, sheet.name())
            .isBetween(0.9 * sheet.width(), sheet.width() + 0.01);
        assertThat(top).as("%s on %s", device, sheet.name()).isBetween(-0.01, 25.0);
      }
    }
  }

  @Test
  void paperThatTheDeviceDoesNotTakeIsRefused() {
    Drawing drawing = Drawings.drawing(A4, Pen.DEFAULT, "50 50, 60 60");
    assertThatThrownBy(() -> text(new Hpgl().paper(Paper.A1), drawing))
        .hasMessage("the HP 7475 takes no paper a1; it takes a4, letter, a3, tabloid");
    Drawing poster = Drawings.drawing(Canvas.parse("A2"), Pen.DEFAULT, "50 50, 60 60");
    assertThatThrownBy(() -> text(new Hpgl(), poster))
        .hasMessage(
            "a canvas of 420 × 594 mm does not fit on tabloid paper of 431.8 × 279.4 mm in the HP"
                + " 7475, which takes a4, letter, a3, tabloid");
    assertThat(read(new Hpgl().device(Device.HP7580), poster).pens()).hasSize(1);
  }

  @Test
  void aSmallCardLiesInTheMiddleOfTheFirstSheetThatHoldsIt() {
    assertThat(text(new Hpgl(), Drawings.drawing("50 50"))).contains("PU5603,4121;");
    Drawing letter =
        Drawings.drawing(Canvas.parse("letter-landscape"), Pen.DEFAULT, "139.7 107.95");
    assertThat(text(new Hpgl(), letter)).contains("PS4;", "PU5250,4196;");
  }

  @Test
  void noInstructionIsLongerThanTheSmallestMemory() {
    HpglReader reader =
        read(new Hpgl().device(Device.HP7580), walk(Canvas.parse("A1-landscape"), 1));
    assertThat(reader.instructions()).allMatch(each -> each.length() < 60);
  }

  @Test
  void theSpeedIsSaidInCentimetres() {
    assertThat(text(new Hpgl().speed(104.0), Drawings.drawing("50 50"))).contains("VS10;");
    assertThatThrownBy(() -> new Hpgl().speed(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Hpgl().pens(0))
        .hasMessage("hpgl pens must lie between 1 and 16, got 0");
  }

  @ParameterizedTest
  @EnumSource(Device.class)
  void everyStrokeIsWhereItWasDrawn(Device device) {
    for (long seed = 0; seed < 10; seed++) {
      Drawing drawing = walk(A4, seed);
      Polylines lines = drawing.layers().getFirst().lines();
      Sheet sheet = PenPlotter.of(device).sheets().getFirst();
      List<List<HpglReader.Unit>> strokes = read(new Hpgl().device(device), drawing).strokes(1);
      assertThat(strokes).hasSize(lines.lineCount());
      for (int line = 0; line < strokes.size(); line++) {
        List<HpglReader.Unit> stroke = strokes.get(line);
        assertThat(stroke).hasSize(lines.end(line) - lines.start(line));
        for (int i = 0; i < stroke.size(); i++) {
          double x = sheet.originX() + stroke.get(i).x() * UNIT_MM - lines.x(lines.start(line) + i);
          double y =
              sheet.height()
                  - sheet.originY()
                  - stroke.get(i).y() * UNIT_MM
                  - lines.y(lines.start(line) + i);
          assertThat(Math.max(Math.abs(x), Math.abs(y))).as("seed %d", seed).isLessThan(0.0126);
        }
      }
    }
  }

  /** Within what every device reaches of an A4 page. */
  private static Drawing walk(Canvas canvas, long seed) {
    Polylines walks = Drawings.walks(12, 30, 180, 90, seed);
    Polylines inside = Polylines.of(shifted(walks));
    return new Drawing(canvas, List.of(new Drawing.Part(Pen.DEFAULT, inside)));
  }

  private static List<List<Vec3>> shifted(Polylines walks) {
    List<List<Vec3>> lines = new ArrayList<>();
    for (int line = 0; line < walks.lineCount(); line++) {
      List<Vec3> points = new ArrayList<>();
      for (int i = walks.start(line); i < walks.end(line); i++) {
        points.add(Vec3.of(60 + walks.x(i), 60 + walks.y(i)));
      }
      lines.add(points);
    }
    return lines;
  }

  private static Drawing.Part part(Pen pen, String lines) {
    return new Drawing.Part(pen, Drawings.lines(lines));
  }

  private static String text(Hpgl hpgl, Drawing drawing) {
    return new String(Drawings.bytes(hpgl, drawing), StandardCharsets.US_ASCII);
  }

  private static HpglReader read(Hpgl hpgl, Drawing drawing) {
    return new HpglReader(text(hpgl, drawing));
  }
}
