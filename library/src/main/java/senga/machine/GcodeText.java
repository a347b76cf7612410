package senga.machine;

import java.io.IOException;
import java.io.OutputStream;
import senga.words.PlainNumber;
import senga.words.TextOut;

/**
 * The instructions of a machine, one a line. Knows where the machine is, so that nothing is said
 * twice.
 */
final class GcodeText {
  private static final double MM_AN_INCH = 25.4;
  private static final int SECONDS_A_MINUTE = 60;
  private static final int DECIMALS_MM = 3;
  private static final int DECIMALS_INCH = 5;

  /** GRBL reads lines of up to 80 characters. */
  private static final int LONGEST_COMMENT = 70;

  private static final int LONGEST_NAME = 40;

  private static final double MILLIS = 1000;
  private static final int NOT_YET = -1;

  private final TextOut out;
  private final Machine machine;
  private final PenMoves pen;
  private final double unit; // mm in one of what is written
  private boolean isSomewhere;
  private double atX; // in mm
  private double atY;
  private double feed = NOT_YET; // in mm/s, as last said

  GcodeText(OutputStream stream, Machine machine) {
    boolean inches = machine.program().inches();
    out = new TextOut(stream, inches ? DECIMALS_INCH : DECIMALS_MM);
    this.machine = machine;
    unit = inches ? MM_AN_INCH : 1;
    pen = new PenMoves(machine.pen(), this);
  }

  /** Without what a controller would take for the end of a comment, or cannot read. */
  private static String plain(String text, int most) {
    StringBuilder plain = new StringBuilder();
    text.codePoints().limit(most).forEach(c -> plain.append(isPlain(c) ? (char) c : '?'));
    return plain.toString();
  }

  private static boolean isPlain(int c) {
    return c >= ' ' && c <= '~' && c != '(' && c != ')' && c != ';';
  }

  /** A name as it can stand in an instruction. */
  static String shortened(String name) {
    return plain(name, LONGEST_NAME);
  }

  GcodeText comment(String text) throws IOException {
    return line("; " + plain(text, LONGEST_COMMENT));
  }

  GcodeText line(String instruction) throws IOException {
    out.text(instruction).ascii('\n');
    return this;
  }

  /** Several, or none; they may have changed the feed. */
  void lines(String instructions) throws IOException {
    if (!instructions.isEmpty()) {
      line(instructions);
      feed = NOT_YET;
      isSomewhere = false;
    }
  }

  void penUp() throws IOException {
    pen.up();
  }

  void penDown() throws IOException {
    pen.down();
  }

  boolean isDownAt(double x, double y) {
    return pen.isDown() && isAt(x, y);
  }

  void travel(double x, double y) throws IOException {
    if (!isAt(x, y)) {
      go("G0", x, y, machine.motion().travelling().speed());
    }
  }

  void draw(double x, double y) throws IOException {
    if (!isAt(x, y)) {
      go("G1", x, y, machine.motion().drawing().speed());
    }
  }

  /** Along an arc, whose centre is told from where it begins. */
  void draw(Arc arc) throws IOException {
    if (arc.isStraight()) {
      draw(arc.toX(), arc.toY());
    } else if (!isAt(arc.toX(), arc.toY())) {
      out.text(arc.isLeft() ? "G3" : "G2");
      place(arc.toX(), arc.toY());
      out.text(" I").decimal((arc.centreX() - atX) / unit);
      out.text(" J").decimal((arc.centreY() - atY) / unit);
      endWithFeed(machine.motion().drawing().speed());
      at(arc.toX(), arc.toY());
    }
  }

  /** Along the third axis, in mm and mm/s. */
  void lift(double z, double speed) throws IOException {
    out.text("G1 Z").decimal(z / unit);
    endWithFeed(speed);
  }

  void pause(double seconds) throws IOException {
    String dwell = machine.program().dwell();
    if (seconds > 0 && !dwell.isEmpty()) {
      line(
          dwell
              .replace("{s}", PlainNumber.of(Math.rint(seconds * MILLIS) / MILLIS))
              .replace("{ms}", PlainNumber.of(Math.rint(seconds * MILLIS))));
    }
  }

  private boolean isAt(double x, double y) {
    return isSomewhere && out.isSame(x / unit, atX / unit) && out.isSame(y / unit, atY / unit);
  }

  private void go(String instruction, double x, double y, double speed) throws IOException {
    out.text(instruction);
    place(x, y);
    endWithFeed(speed);
    at(x, y);
  }

  private void place(double x, double y) throws IOException {
    out.text(" X").decimal(x / unit).text(" Y").decimal(y / unit);
  }

  private void at(double x, double y) {
    atX = x;
    atY = y;
    isSomewhere = true;
  }

  private void endWithFeed(double speed) throws IOException {
    if (speed != feed) {
      feed = speed;
      out.text(" F").decimal(speed * SECONDS_A_MINUTE / unit);
    }
    out.ascii('\n');
  }

  void flush() throws IOException {
    out.flush();
  }
}
