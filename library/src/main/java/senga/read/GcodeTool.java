package senga.read;

import java.util.Set;
import senga.words.PlainNumber;

/** What a servo, a spindle, a laser or a pin was told last: where it may be the mark of the pen. */
final class GcodeTool {
  private static final int ON = 3;
  private static final int ON_BACKWARDS = 4;
  private static final int OFF = 5;
  private static final int FAN = 106;
  private static final int FAN_OFF = 107;

  /** Spindles and lasers, valves, pins, fans, servos. */
  private static final Set<Integer> TOOLS =
      Set.of(3, 4, 5, 10, 11, 42, 62, 63, 64, 65, 67, 68, 106, 107, 280, 340);

  private final GcodeMoves moves;
  private double power = Double.NaN; // S, which holds until another is told
  private int number = OFF;

  GcodeTool(GcodeMoves moves) {
    this.moves = moves;
  }

  static boolean isTool(int number) {
    return TOOLS.contains(number);
  }

  /** An instruction, with its P and its S, NaN if it has none. */
  void say(int instruction, double p, double s) {
    number = instruction;
    if (isSpindle()) {
      power = Double.isNaN(s) ? power : s;
      tell(p, power);
    } else {
      tell(p, s);
    }
  }

  /** Another S alone: of a spindle or laser that is on. */
  void power(double s) {
    power = s;
    if (isSpindle()) {
      tell(Double.NaN, s);
    }
  }

  private boolean isSpindle() {
    return number == ON || number == ON_BACKWARDS;
  }

  private void tell(double p, double s) {
    boolean isOff =
        number == OFF || number == FAN_OFF || ((isSpindle() || number == FAN) && s == 0);
    String text = "M" + number + said(" P", p) + (number == OFF ? "" : said(" S", s));
    moves.tool(new GcodeMoves.Tool(text, Double.isNaN(s) ? 0 : s, isOff));
  }

  private static String said(String letter, double value) {
    return Double.isNaN(value) ? "" : letter + PlainNumber.of(value);
  }
}
