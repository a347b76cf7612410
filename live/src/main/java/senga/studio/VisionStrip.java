package senga.studio;

import java.util.List;
import senga.geometry.Color;
import senga.palette.Vision;
import senga.studio.InkList.Ink;

/** The inks on their paper, small, as each kind of eye sees them. */
final class VisionStrip {
  static final float HEIGHT = 52;

  private static final int MOST_LINES = 12;
  private static final Vision[] EYES = Vision.values();
  private static final String[] NAMES = {"full", "no red", "no green", "no blue", "grey"};
  private static final String[] HELP = {
    "as it is",
    "without red cones (protanopia), about one man of a hundred",
    "without green cones (deuteranopia), about one man of a hundred",
    "without blue cones (tritanopia), rare",
    "brightness alone, as a copying machine sees it"
  };

  private final int[][] seen = new int[EYES.length][MOST_LINES + 1];
  private List<Ink> known = List.of();

  @SuppressWarnings("ReferenceEquality") // the same list stays while nothing changes
  private void take(List<Ink> inks) {
    if (inks != known) {
      known = inks;
      for (int eye = 0; eye < EYES.length; eye++) {
        for (int i = 0; i < count(); i++) {
          Color color = EYES[eye].see(inks.get(i).color());
          seen[eye][i] = Theme.of(color);
        }
      }
    }
  }

  private int count() {
    return Math.min(known.size(), MOST_LINES + 1);
  }

  /**
   * @param inks the paper first
   */
  void draw(Sheet sheet, Help help, List<Ink> inks, float x, float y, float width) {
    take(inks);
    float room = (width - 4 * (EYES.length - 1)) / EYES.length;
    for (int eye = 0; eye < EYES.length; eye++) {
      float left = x + (room + 4) * eye;
      sheet.hit(NAMES[eye], left, y, room, HEIGHT);
      if (sheet.hovered()) {
        help.offer(sheet, eye + 1, HELP[eye]);
      }
      paper(sheet, eye, left, y, room);
      sheet.centred(sheet.small(), left, room, y + 35, 17, sheet.theme().quiet(), NAMES[eye]);
    }
  }

  private void paper(Sheet sheet, int eye, float x, float y, float width) {
    sheet.box(x, y, width, 34, seen[eye][0], Sheet.ROUND);
    sheet.frame(x, y, width, 34, sheet.theme().hair(), Sheet.ROUND);
    int lines = count() - 1;
    for (int i = 0; i < lines; i++) {
      float at = y + 34f * (i + 1) / (lines + 1);
      sheet.line(x + 6, at, x + width - 6, at, seen[eye][i + 1], lines > 6 ? 1.4f : 2);
    }
  }
}
