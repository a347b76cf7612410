package senga.read;

import senga.words.Quote;

/**
 * Path data, all commands of SVG 1.1, section 8.3. A smooth command takes the mirror image of the
 * last control point of its own kind of curve, or the last place if there is none.
 */
final class PathText {
  private static final String COMMANDS = "MLHVCSQTAZ";

  private final Scanner text;
  private final Pencil pencil;
  private double x;
  private double y;
  private double startX;
  private double startY;
  private double controlX; // of the last curve
  private double controlY;
  private char last = ' '; // command before, as a capital

  private PathText(String data, Pencil pencil) {
    text = new Scanner(data);
    this.pencil = pencil;
  }

  /**
   * Draws a path.
   *
   * @throws IllegalArgumentException if the data is none; the message says at which character
   */
  static void draw(String data, Pencil pencil) {
    if (!data.isBlank() && !data.strip().equals("none")) {
      new PathText(data, pencil).draw();
    }
  }

  private void draw() {
    text.blanks();
    if (text.peek() != 'M' && text.peek() != 'm') {
      throw text.expected("M, with which a path begins");
    }
    char command = 'M';
    while (!text.isAtEnd()) {
      if (!text.isAtNumber() && text.peek() != ',') {
        command = command();
      } else if (last == 'Z') {
        throw text.expected("a command");
      }
      boolean relative = Character.isLowerCase(command);
      step(Character.toUpperCase(command), relative ? x : 0, relative ? y : 0);
      if (last == 'M') {
        command = relative ? 'l' : 'L'; // further pairs are lines
      }
    }
  }

  private char command() {
    if (COMMANDS.indexOf(Character.toUpperCase(text.peek())) < 0) {
      throw text.expected("a command of a path (" + COMMANDS + ")");
    }
    return text.next();
  }

  /** One command with one set of its numbers, which count from {@code fromX, fromY}. */
  private void step(char command, double fromX, double fromY) {
    switch (command) {
      case 'M' -> move(fromX + text.number(), fromY + text.number());
      case 'L' -> line(fromX + text.number(), fromY + text.number());
      case 'H' -> line(fromX + text.number(), y);
      case 'V' -> line(x, fromY + text.number());
      case 'C' -> cubic(fromX + text.number(), fromY + text.number(), fromX, fromY);
      case 'S' -> cubic(mirrored(x, controlX, "CS"), mirrored(y, controlY, "CS"), fromX, fromY);
      case 'Q' -> quadratic(fromX + text.number(), fromY + text.number(), fromX, fromY);
      case 'T' -> quadratic(mirrored(x, controlX, "QT"), mirrored(y, controlY, "QT"), fromX, fromY);
      case 'A' -> arc(fromX, fromY);
      case 'Z' -> close();
      default -> throw new AssertionError(Quote.of(String.valueOf(command)));
    }
    last = command;
  }

  private double mirrored(double place, double control, String kind) {
    return kind.indexOf(last) >= 0 ? 2 * place - control : place;
  }

  private void move(double toX, double toY) {
    startX = toX;
    startY = toY;
    pencil.move(toX, toY);
    at(toX, toY);
  }

  private void line(double toX, double toY) {
    pencil.line(toX, toY);
    at(toX, toY);
  }

  private void cubic(double ax, double ay, double fromX, double fromY) {
    controlX = fromX + text.number();
    controlY = fromY + text.number();
    double toX = fromX + text.number();
    double toY = fromY + text.number();
    pencil.cubic(ax, ay, controlX, controlY, toX, toY);
    at(toX, toY);
  }

  /** A quadratic curve is a cubic one whose control points lie two thirds of the way to its own. */
  private void quadratic(double qx, double qy, double fromX, double fromY) {
    double toX = fromX + text.number();
    double toY = fromY + text.number();
    pencil.cubic(
        x + (qx - x) * 2 / 3,
        y + (qy - y) * 2 / 3,
        toX + (qx - toX) * 2 / 3,
        toY + (qy - toY) * 2 / 3,
        toX,
        toY);
    controlX = qx;
    controlY = qy;
    at(toX, toY);
  }

  private void arc(double fromX, double fromY) {
    double rx = text.number();
    double ry = text.number();
    double turn = text.number();
    boolean large = text.flag();
    boolean clockwise = text.flag();
    double toX = fromX + text.number();
    double toY = fromY + text.number();
    pencil.arc(rx, ry, turn, large, clockwise, toX, toY);
    at(toX, toY);
  }

  private void close() {
    pencil.close();
    at(startX, startY);
  }

  private void at(double newX, double newY) {
    x = newX;
    y = newY;
  }
}
