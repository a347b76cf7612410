package senga.studio;

import senga.tune.Address;

/** Where things of the popup that modulates stand, for a mouse that a test moves from outside. */
public final class ModulationSpot {
  private static final float PADDING = 10;

  private ModulationSpot() {}

  /** What choosing it in the row's menu does. */
  public static void open(Studio studio, String address) {
    for (Line line : studio.desk().outline.lines()) {
      if (line.address.toString().equals(address)) {
        studio.desk().modulations.show(line, Edits.ALL);
        return;
      }
    }
    throw new IllegalArgumentException(address);
  }

  public static boolean isOpen(Studio studio) {
    return studio.desk().modulations.isOpen();
  }

  /** The middle of one of the twelve pictures of sources, at scale 1. */
  public static int[] tile(Studio studio, int which) {
    float wide = (ModulationPopup.WIDTH - 5 * 4) / 6;
    float x = which % 6 * (wide + 4) + wide / 2;
    float y = ModulationPopup.TILES + (which < 6 ? 16 : 52);
    return at(studio, x, y);
  }

  /** The button that takes it away. */
  public static int[] remove(Studio studio) {
    return at(studio, ModulationPopup.WIDTH - Buttons.CROSS - 30, 12);
  }

  /** The cross that closes it. */
  public static int[] cross(Studio studio) {
    return at(studio, ModulationPopup.WIDTH - Buttons.CROSS / 2, 12);
  }

  /** A place on the way that is drawn, as parts of its width and height. */
  public static int[] way(Studio studio, float across, float down) {
    float top = ModulationPopup.TILES + SourceTiles.HEIGHT + 8;
    return at(studio, (ModulationPopup.WIDTH - 38) * across, top + CurveView.HEIGHT * down);
  }

  private static int[] at(Studio studio, float x, float y) {
    ModulationPopup popup = studio.desk().modulations;
    return new int[] {
      Math.round(popup.left() + PADDING + x), Math.round(popup.top() + PADDING + y)
    };
  }

  /** The text that stands at a row for where it is now. */
  public static String live(Studio studio, String address) {
    Address row = Address.of(address);
    for (Line line : studio.desk().outline.lines()) {
      if (line.address.equals(row)) {
        return line.value.liveTexts[0];
      }
    }
    return "";
  }
}
