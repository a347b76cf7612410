package senga.read;

import java.util.function.Consumer;

/** What a machine does that obeys G-code; places in mm. */
interface GcodeMoves {
  /**
   * What a servo, a spindle or a laser was told last.
   *
   * @param text the instruction: {@code M3 S90}
   * @param level its number: 90; 0 without one
   * @param isOff whether it is off
   */
  record Tool(String text, double level, boolean isOff) {}

  /**
   * Moves in a straight line.
   *
   * @param isTravel whether it is G0 that is told
   */
  void line(boolean isTravel, double x, double y);

  /** Moves along a curve. */
  void curve(Consumer<Outline> way, double x, double y);

  /** Moves the third axis. */
  void height(double z);

  void tool(Tool tool);

  /**
   * A program of the controller's own, by its name.
   *
   * @return whether it is taken for one that moves the pen
   */
  boolean macro(Tool tool);

  /** Another tool is told, by a T. */
  void take(double number);

  /** And comes into use, by M6. */
  void change();

  /** The machine goes where it finds out where it is. */
  void home(double x, double y);

  void comment(String text);

  /** The file is at its end. */
  void end();
}
