package senga.studio;

/** Where a value of the panel stands in its window, for a mouse that a test moves from outside. */
public final class Spot {
  private Spot() {}

  /**
   * The middle of a value's field: x and y in pixels from the window's upper left corner, at scale
   * 1; nothing while it is not in sight.
   */
  public static int[] of(Studio studio, String address, int windowWidth) {
    Shown lines = studio.lines();
    for (int i = 0; i < lines.count(); i++) {
      if (lines.line(i).address.toString().equals(address)) {
        float left = windowWidth - studio.width() + Rows.column(studio.width() - 8);
        return new int[] {Math.round(left) + 40, Math.round(TopBar.HEIGHT + lines.top(i)) + 13};
      }
    }
    return new int[0];
  }
}
