package senga.read;

import java.util.Set;
import senga.words.Failure;
import senga.words.PlainNumber;
import senga.words.Quote;

/**
 * Obeys the blocks of a G-code file as a controller does, as far as they move: units, absolute and
 * relative places, the origin that is set, and what was said before and still holds. What moves and
 * is not understood is told.
 */
final class GcodeMachine {
  private static final double INCH = 25.4;
  private static final int CANCELLED = -1;
  private static final int SPLINE = 5;
  private static final int FIRST_HOLE = 81;

  /** Ten times the numbers of G that change nothing of where it moves in the plane. */
  private static final Set<Integer> IDLE =
      Set.of(
          70, 80, 110, 170, 210, 290, 400, 430, 431, 490, 540, 610, 611, 640, 690, 911, 923, 930,
          940, 950, 960, 970, 980, 990);

  /** Numbers of M that move nothing and are no mark of the pen. */
  private static final Set<Integer> IDLE_M =
      Set.of(
          0, 1, 7, 8, 9, 16, 17, 18, 23, 28, 32, 48, 49, 82, 83, 84, 92, 104, 105, 108, 109, 110,
          111, 112, 114, 115, 117, 118, 119, 140, 155, 190, 201, 202, 203, 204, 205, 206, 211, 220,
          221, 300, 302, 400, 410, 420, 500, 501, 502, 503, 569, 851, 900, 906, 907);

  private final GcodeBlocks blocks;
  private final GcodeMoves moves;
  private final Told told;
  private final GcodeTool tool;
  private final GcodeWords words;
  private double unit = 1; // mm
  private boolean isRelative;
  private boolean isCentreAbsolute;
  private boolean isFlat = true; // arcs lie in the plane of the paper
  private int motion;
  private double x; // in mm of the machine
  private double y;
  private double z;
  private double originX; // of what is told
  private double originY;
  private double originZ;
  private boolean isEnded;
  private boolean isDone; // what the block's axes are for
  private int known; // words G and M

  GcodeMachine(GcodeBlocks blocks, GcodeMoves moves, Told told) {
    this.blocks = blocks;
    this.moves = moves;
    this.told = told;
    tool = new GcodeTool(moves);
    words = new GcodeWords(blocks);
  }

  /**
   * Runs to the end.
   *
   * @throws ReadError if something is no G-code, or asks for too much
   */
  void run() {
    while (!isEnded && blocks.next()) {
      located(this::obey);
    }
    if (known == 0) {
      throw new ReadError("is no G-code: it has no word G or M");
    }
    located(moves::end);
  }

  private void located(Runnable work) {
    try {
      work.run();
    } catch (ReadError located) {
      throw located;
    } catch (IllegalArgumentException e) {
      throw ReadError.at(line(), Failure.plain(e));
    }
  }

  private void obey() {
    if (!blocks.comment().isEmpty()) {
      moves.comment(blocks.comment());
    }
    if (!blocks.macro().isEmpty()) {
      macro(blocks.macro());
    }
    if (blocks.count() == 0) {
      return;
    }
    isDone = false;
    words.read();
    for (int word = 0; word < blocks.count(); word++) {
      if (blocks.letter(word) == 'G') {
        g((int) Math.rint(10 * needed(word)));
      }
    }
    tools();
    if (!isDone) {
      move();
    }
  }

  /** A word that is a program of the controller's own may move the pen. */
  private void macro(String text) {
    if (!moves.macro(new GcodeMoves.Tool(text, 0, false))) {
      told.unknown(Quote.of(text), line());
    }
  }

  private double needed(int word) {
    known++;
    double number = blocks.number(word);
    if (!(Math.abs(number) < 100_000)) {
      throw new IllegalArgumentException(blocks.letter(word) + " takes a number such as 1");
    }
    return number;
  }

  private void tools() {
    if (has('T')) {
      moves.take(word('T'));
    }
    boolean isSaid = false;
    for (int word = 0; word < blocks.count(); word++) {
      if (blocks.letter(word) == 'M') {
        isSaid |= m((int) Math.rint(needed(word)));
      }
    }
    if (!isSaid && has('S') && !isDone) {
      tool.power(word('S'));
    }
  }

  /** Whether it is a mark of the pen. */
  private boolean m(int number) {
    if (GcodeTool.isTool(number)) {
      tool.say(number, word('P'), word('S'));
      return true;
    }
    switch (number) {
      case 2, 30 -> isEnded = true;
      case 6 -> moves.change();
      default -> {
        if (!IDLE_M.contains(number)) {
          told.unknown("M" + number, line());
        }
      }
    }
    return false;
  }

  private void g(int tenfold) {
    switch (tenfold) {
      case 0, 10, 20, 30 -> motion = tenfold / 10;
      case 40 -> isDone = true; // its P or S is how long it waits
      case 50, 51 -> motion = SPLINE;
      case 200 -> unit = INCH;
      case 210 -> unit = 1;
      case 170 -> isFlat = true;
      case 180, 190 -> isFlat = false;
      case 800 -> motion = CANCELLED;
      case 900 -> isRelative = false;
      case 910 -> isRelative = true;
      case 901 -> isCentreAbsolute = true;
      case 911 -> isCentreAbsolute = false;
      default -> rare(tenfold);
    }
  }

  private void rare(int tenfold) {
    switch (tenfold) {
      case 920 -> origin();
      case 921, 922 -> {
        originX = 0;
        originY = 0;
        originZ = 0;
        isDone = true;
      }
      case 280, 300 -> home();
      case 100, 281, 301 -> isDone = true; // sets what it keeps
      case 530 -> {
        told.leftOut("moves from the machine's own origin (G53)", line());
        moves.home(x, y);
        isDone = true;
      }
      case 380, 382, 383, 384, 385 -> {
        told.leftOut("probing (G38)", line());
        isDone = true;
      }
      case 410, 411, 420, 421 -> told.remarkAt(line(), "offsets of tools, not heeded");
      case 550, 560, 570, 580, 590, 591, 592, 593 ->
          told.remarkAt(line(), "other origins (G55 to G59), taken for the first");
      case 730, 810, 820, 830, 840, 850, 860, 870, 880, 890 -> motion = FIRST_HOLE;
      default -> {
        if (!IDLE.contains(tenfold)) {
          told.unknown("G" + PlainNumber.of(tenfold / 10.0), line());
        }
      }
    }
  }

  private int line() {
    return blocks.line();
  }

  private boolean has(char letter) {
    return words.has(letter);
  }

  private double word(char letter) {
    return words.of(letter);
  }

  /** Where the machine is now has these numbers from now on. */
  private void origin() {
    boolean isAll = words.isBare();
    originX = isAll || has('X') ? x - (has('X') ? word('X') * unit : 0) : originX;
    originY = isAll || has('Y') ? y - (has('Y') ? word('Y') * unit : 0) : originY;
    originZ = isAll || has('Z') ? z - (has('Z') ? word('Z') * unit : 0) : originZ;
    isDone = true;
  }

  private void home() {
    boolean isAll = words.isBare();
    x = isAll || words.isNamed('X') ? 0 : x;
    y = isAll || words.isNamed('Y') ? 0 : y;
    moves.home(x, y);
    isDone = true;
  }

  private void move() {
    boolean isArc = motion == 2 || motion == 3;
    boolean isPlane = has('X') || has('Y') || (isArc && (has('I') || has('J') || has('R')));
    words.needAxes();
    if (has('Z') && motion < FIRST_HOLE) {
      z = place('Z', z, originZ);
      moves.height(z);
    }
    if (isPlane) {
      double toX = has('X') ? place('X', x, originX) : x;
      double toY = has('Y') ? place('Y', y, originY) : y;
      plane(isArc, toX, toY);
      x = toX;
      y = toY;
    }
  }

  private double place(char axis, double at, double origin) {
    double told = word(axis) * unit;
    return isRelative ? at + told : told + origin;
  }

  private void plane(boolean isArc, double toX, double toY) {
    if (isArc) {
      arc(toX, toY);
    } else if (motion == CANCELLED) {
      told.leftOut("moves after G80", line());
      moves.line(true, toX, toY);
    } else if (motion >= FIRST_HOLE) {
      told.leftOut("holes (G81 and others)", line());
      moves.line(true, toX, toY);
    } else {
      if (motion == SPLINE) {
        told.remarkAt(line(), "splines (G5), drawn straight");
      }
      moves.line(motion == 0, toX, toY);
    }
  }

  private void arc(double toX, double toY) {
    boolean isLeft = motion == 3;
    GcodeArc arc = null;
    if (isFlat && has('R')) {
      arc = GcodeArc.ofRadius(x, y, word('R') * unit, isLeft, toX, toY);
    } else if (isFlat) {
      double fromX = isCentreAbsolute ? originX : x;
      double fromY = isCentreAbsolute ? originY : y;
      double centreX = has('I') ? fromX + word('I') * unit : x;
      double centreY = has('J') ? fromY + word('J') * unit : y;
      arc = GcodeArc.about(centreX, centreY, x, y, isLeft, toX, toY);
    }
    if (arc == null) {
      told.remarkAt(line(), "arcs without a radius in the paper's plane, drawn straight");
      moves.line(false, toX, toY);
      return;
    }
    if (arc.isBent()) {
      told.remarkAt(line(), "arcs with ends on two circles, bent to meet them");
    }
    moves.curve(arc.way(), toX, toY);
  }
}
