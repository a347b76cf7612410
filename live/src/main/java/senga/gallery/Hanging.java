package senga.gallery;

import senga.geometry.Geometry;
import senga.scene.Canvas;

/**
 * How exhibits hang on a wall: as a grid somewhat wider than high, twenty-eight at a time; more of
 * them hang on further pages. Lengths in mm.
 *
 * @param count of all exhibits
 */
record Hanging(int count) {
  static final int MOST_ON_PAGE = 28;

  private static final double PITCH = 100;
  private static final double PICTURE = 84;
  private static final double TITLE = 12;
  private static final double MARGIN = 10;
  private static final double FOOT = 26;
  private static final double FORM = 1.5;

  /** Where a picture hangs. */
  record Place(double x, double y, double side) {
    /** A paper as large as fits, in the middle, on the floor of the place. */
    Place of(Canvas paper) {
      double scale = scale(paper);
      double width = scale * paper.width();
      double height = scale * paper.height();
      return new Place(x + (side - width) / 2, y + (side - height) / 2, scale);
    }

    double scale(Canvas paper) {
      return side / Math.max(paper.width(), paper.height());
    }

    /** A drawing on this paper, brought here. */
    Geometry bring(Geometry drawing, Canvas paper) {
      Place corner = of(paper);
      return drawing.scale(corner.side).translate(corner.x, corner.y);
    }
  }

  int columns() {
    int here = Math.min(count, MOST_ON_PAGE);
    return Math.max(1, (int) Math.ceil(Math.sqrt(here * FORM)));
  }

  int rows() {
    return Math.max(1, Math.ceilDiv(Math.min(count, MOST_ON_PAGE), columns()));
  }

  Canvas canvas() {
    return Canvas.mm(columns() * PITCH + 2 * MARGIN, rows() * (PITCH + TITLE) + MARGIN + FOOT);
  }

  int page(int exhibit) {
    return exhibit / MOST_ON_PAGE;
  }

  int pages() {
    return Math.max(1, Math.ceilDiv(count, MOST_ON_PAGE));
  }

  /** Where an exhibit hangs on its page. */
  Place place(int exhibit) {
    int here = exhibit % MOST_ON_PAGE;
    int row = here / columns();
    double inset = (PITCH - PICTURE) / 2;
    return new Place(
        MARGIN + here % columns() * PITCH + inset, MARGIN + row * (PITCH + TITLE) + inset, PICTURE);
  }

  /** The upper edge of its title. */
  double titleY(int exhibit) {
    return place(exhibit).y() + PICTURE + 6.5;
  }

  /** The upper edge of what is written below all of them. */
  double footY() {
    return rows() * (PITCH + TITLE) + MARGIN + 4;
  }

  double left() {
    return MARGIN + (PITCH - PICTURE) / 2;
  }

  /** Which exhibit of a page hangs at a point; −1 for none. */
  int at(double x, double y, int page) {
    int column = (int) Math.floor((x - MARGIN) / PITCH);
    int row = (int) Math.floor((y - MARGIN) / (PITCH + TITLE));
    boolean inside = column >= 0 && column < columns() && row >= 0 && row < rows();
    int exhibit = page * MOST_ON_PAGE + row * columns() + column;
    return inside && exhibit < count ? exhibit : -1;
  }
}
