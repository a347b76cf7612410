package senga.sketch;

import senga.control.Controls;
import senga.words.Quote;

/** One value of the command line: {@code --cc 1=0.2}, which is {@code --set cc/1=0.2}. */
public record ControllerValue(String address, double value) implements ToldValue {
  /** All values in one snapshot; the last one of an address holds. */
  public static Controls snapshot(Iterable<ControllerValue> values) {
    Controls controls = Controls.NONE;
    for (ControllerValue each : values) {
      controls = controls.with(each.address, each.value);
    }
    return controls;
  }

  /**
   * Reads what stands behind {@code --cc}.
   *
   * @throws UsageError if it is no controller and its value
   */
  public static ControllerValue ofController(String text) {
    int sign = text.indexOf('=');
    try {
      int number = Integer.parseInt(text.substring(0, sign));
      double value = Double.parseDouble(text.substring(sign + 1));
      Controls.NONE.with(number, value);
      return new ControllerValue("cc/" + number, value);
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw noController(text, "");
    } catch (IllegalArgumentException e) {
      throw noController(text, ": " + e.getMessage());
    }
  }

  /**
   * Reads what stands behind {@code --set}.
   *
   * @throws UsageError if it is no address and its value
   */
  public static ControllerValue ofAddress(String text) {
    int sign = text.indexOf('=');
    try {
      String address = text.substring(0, sign);
      double value = Double.parseDouble(text.substring(sign + 1));
      Controls.NONE.with(address, value);
      return new ControllerValue(address, value);
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw noAddress(text, "; for example --set osc/fader/1=0.2 is one");
    } catch (IllegalArgumentException e) {
      throw noAddress(text, ": " + e.getMessage());
    }
  }

  /** Whether a value from outside can have this address. */
  public static boolean isAddress(String text) {
    try {
      return Controls.NONE.hasRoomFor(text);
    } catch (IllegalArgumentException none) {
      return false;
    }
  }

  /** As {@link #ofAddress} reads it; without blanks. */
  @Override
  public String text() {
    return address + "=" + value;
  }

  private static UsageError noController(String text, String why) {
    return new UsageError(
        "--cc "
            + Quote.bare(text)
            + " is not a controller and its value"
            + why
            + "; a number 0 to 127 and a value 0 to 1 are allowed, for example --cc 1=0.2");
  }

  private static UsageError noAddress(String text, String why) {
    return new UsageError("--set " + Quote.bare(text) + " is not an address and its value" + why);
  }
}
