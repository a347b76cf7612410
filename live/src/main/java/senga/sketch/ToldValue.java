package senga.sketch;

import senga.tune.Address;

/** What stands behind {@code --set}: a value from outside, or one of a row of the panel. */
public sealed interface ToldValue permits ControllerValue, PanelValue {
  /** As {@link #of} reads it. */
  String text();

  /**
   * Reads {@code ADDRESS=VALUE}. Addresses from outside come first; of the others, those of panel's
   * values lead to a parameter: {@code ink/circle.radius}, {@code sketch/height}.
   *
   * @throws UsageError if it is no address and its value
   */
  static ToldValue of(String text) {
    int sign = text.indexOf('=');
    String address = sign < 0 ? "" : text.substring(0, sign);
    return isOfPanel(address)
        ? PanelValue.of(address, text.substring(sign + 1))
        : ControllerValue.ofAddress(text);
  }

  private static boolean isOfPanel(String address) {
    try {
      return !ControllerValue.isAddress(address) && !Address.of(address).path().isEmpty();
    } catch (IllegalArgumentException none) {
      return false;
    }
  }
}
