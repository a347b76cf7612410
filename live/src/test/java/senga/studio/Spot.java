package senga.studio;

import java.util.Objects;
import senga.tune.Address;

/** Where things of the panel stand in its window, for a mouse that a test moves from outside. */
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
        float left = left(studio, windowWidth) + Rows.column(studio.width() - 8);
        return new int[] {Math.round(left) + 40, Math.round(TopBar.HEIGHT + lines.top(i)) + 13};
      }
    }
    return new int[0];
  }

  /** The item of the open menu of a row that finds a value for a plotter, in framebuffer pixels. */
  public static int[] solveItem(Studio studio) {
    RowMenu menu = studio.desk().rowMenu;
    return new int[] {Math.round(menu.solveX()), Math.round(menu.solveY())};
  }

  /** Whether a line is among those that are not folded away. */
  public static boolean isShown(Studio studio, String address) {
    Shown lines = studio.lines();
    for (int i = 0; i < lines.count(); i++) {
      if (lines.line(i).address.toString().equals(address)) {
        return true;
      }
    }
    return false;
  }

  /** Folds what stands below a heading. */
  public static void fold(Studio studio, String address) {
    studio.desk().marks.close(Address.of(address));
  }

  /** What stands beside a heading of a plotter's minutes; empty for nothing. */
  public static String cost(Studio studio, String address) {
    Shown lines = studio.lines();
    for (int i = 0; i < lines.count(); i++) {
      if (lines.line(i).address.toString().equals(address)) {
        return lines.line(i).tag().text();
      }
    }
    return "";
  }

  private static float left(Studio studio, int windowWidth) {
    return studio.isLeft() ? 0 : windowWidth - studio.width();
  }

  /** The ring with which a variation is put on the way. */
  public static int[] onWay(Studio studio, int row, int windowWidth, int windowHeight) {
    VariationsPage page = Objects.requireNonNull(studio.kept());
    float top = windowHeight - page.height(windowHeight) + page.listTop() + 2;
    float right = left(studio, windowWidth) + studio.width() - 8;
    return new int[] {
      Math.round(right - 22 - 24 - 12), Math.round(top + VariationRow.HEIGHT * row + 13)
    };
  }

  /** The button that writes a sheet of all variations. */
  public static int[] sheet(Studio studio, int windowWidth, int windowHeight) {
    VariationsPage page = Objects.requireNonNull(studio.kept());
    float right = left(studio, windowWidth) + studio.width();
    return new int[] {
      Math.round(right - 107), Math.round(windowHeight - page.height(windowHeight) + 16)
    };
  }

  /** The button that walks the way, while nothing is looked at and there are no children. */
  public static int[] walk(Studio studio, int windowWidth, int windowHeight) {
    return new int[] {Math.round(left(studio, windowWidth) + 18), windowHeight - 6 - 28 - 14};
  }
}
