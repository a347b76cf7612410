package senga.sketch;

import senga.control.Controls;
import senga.words.Quote;

/** One {@code --cc} value: {@code 1=0.2} turns controller 1 to 0.2. */
public record ControllerValue(int number, double value) {
  /** All values in one snapshot; the last one of a number holds. */
  public static Controls snapshot(Iterable<ControllerValue> values) {
    Controls controls = Controls.NONE;
    for (ControllerValue each : values) {
      controls = controls.with(each.number, each.value);
    }
    return controls;
  }

  /**
   * Reads a value as it stands on the command line.
   *
   * @throws UsageError if it is none
   */
  public static ControllerValue parse(String text) {
    int sign = text.indexOf('=');
    try {
      int number = Integer.parseInt(text.substring(0, sign));
      double value = Double.parseDouble(text.substring(sign + 1));
      Controls.NONE.with(number, value);
      return new ControllerValue(number, value);
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw refused(text, "");
    } catch (IllegalArgumentException e) {
      throw refused(text, ": " + e.getMessage());
    }
  }

  private static UsageError refused(String text, String why) {
    return new UsageError(
        "--cc "
            + Quote.bare(text)
            + " is not a controller and its value"
            + why
            + "; a number 0 to 127 and a value 0 to 1 are allowed, for example --cc 1=0.2");
  }
}
