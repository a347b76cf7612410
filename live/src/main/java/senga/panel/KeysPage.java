package senga.panel;

import java.util.ArrayList;
import java.util.List;

/**
 * What the keys do: a row for each action, in the middle of the picture, in as many columns as
 * there is room for. What has no room comes on pages behind the first.
 *
 * <p>How they are laid out depends on the size of the picture, so it is done anew when that is
 * another one; drawing makes nothing.
 */
final class KeysPage {
  private static final float MARGIN = 14;
  private static final float GAP = 2 * Brush.CHARACTER;
  private static final float BETWEEN = 4 * Brush.CHARACTER;
  private static final int FEWEST_COLUMNS = 20;

  private List<KeyHint> hints = List.of();
  private List<KeyHint> rows = List.of();
  private float laidWidth = -1;
  private float laidHeight = -1;
  private int high = 1; // rows of a column
  private int across = 1; // columns of a page
  private int pages = 1;
  private int page;
  private String[] feet = {};

  /** Takes the rows over, and begins with the first page. */
  void list(List<KeyHint> all) {
    hints = List.copyOf(all);
    laidWidth = -1;
    page = 0;
  }

  /** Goes to the next page; whether there was one. */
  boolean next() {
    page++;
    return page < pages;
  }

  void draw(Brush brush, float targetWidth, float targetHeight) {
    if (targetWidth != laidWidth || targetHeight != laidHeight) {
      lay(targetWidth, targetHeight);
    }
    int first = page * across * high;
    int last = Math.min(rows.size(), first + across * high);
    boolean more = pages > 1;
    int tallest = Math.min(high, last - first) + (more ? 2 : 0);
    float width = width(first, last, high) + 2 * Brush.PADDING;
    float height = 2 * Brush.PADDING + (tallest - 1) * Brush.ROW + Brush.TEXT_HEIGHT;
    float left = Math.max(MARGIN, (targetWidth - width) / 2);
    float top = Math.max(MARGIN, (targetHeight - height) / 2);
    brush.page(left, top, width, height);
    float x = left + Brush.PADDING;
    float y = top + Brush.PADDING;
    for (int column = first; column < last; column += high) {
      int end = Math.min(last, column + high);
      column(brush, column, end, x, y);
      x += width(column, end, high) + BETWEEN;
    }
    if (more) {
      float foot = y + (tallest - 1) * Brush.ROW;
      brush.text(left + Brush.PADDING, foot, Ink.QUIET, feet[page]);
    }
  }

  private void column(Brush brush, int from, int to, float x, float top) {
    float words = x + keysWidth(from, to) + GAP;
    float y = top;
    for (int i = from; i < to; i++, y += Brush.ROW) {
      KeyHint hint = rows.get(i);
      brush.text(x, y, Ink.VALUE, hint.keys());
      brush.text(words, y, Ink.LABEL, hint.does());
    }
  }

  // ---------------------------------------------------------------- how they are laid out

  private void lay(float targetWidth, float targetHeight) {
    laidWidth = targetWidth;
    laidHeight = targetHeight;
    float wide = targetWidth - 2 * (MARGIN + Brush.PADDING);
    float tall = targetHeight - 2 * (MARGIN + Brush.PADDING);
    rows = broken((int) (wide / Brush.CHARACTER));
    int most = Math.max(1, (int) ((tall - Brush.TEXT_HEIGHT) / Brush.ROW) + 1);
    across = Math.max(1, parts(rows.size(), most));
    pages = 1;
    high = Math.max(1, parts(rows.size(), across));
    if (!areIn(wide)) {
      most = Math.max(1, most - 2); // below stands which page it is
      do {
        across = Math.max(1, across - 1);
        pages = parts(rows.size(), across * most);
        high = parts(rows.size(), across * pages);
      } while (across > 1 && !areIn(wide));
    }
    page = Math.min(page, pages - 1);
    feet = new String[pages];
    for (int i = 0; i < pages; i++) {
      String then = i + 1 < pages ? "? for the next" : "? closes";
      feet[i] = "page " + (i + 1) + " of " + pages + ", " + then;
    }
  }

  private static int parts(int whole, int part) {
    return (whole + part - 1) / part;
  }

  /** Whether the columns of each page are no wider than this. */
  private boolean areIn(float wide) {
    int onPage = across * high;
    for (int first = 0; first < rows.size(); first += onPage) {
      if (width(first, Math.min(rows.size(), first + onPage), high) > wide) {
        return false;
      }
    }
    return true;
  }

  /** How wide the columns from one row to another are, with the gaps between them. */
  private float width(int first, int last, int perColumn) {
    float sum = 0;
    for (int from = first; from < last; from += perColumn) {
      int to = Math.min(last, from + perColumn);
      sum += (from == first ? 0 : BETWEEN) + keysWidth(from, to) + GAP + doesWidth(from, to);
    }
    return sum;
  }

  private float keysWidth(int from, int to) {
    float width = 0;
    for (int i = from; i < to; i++) {
      width = Math.max(width, Brush.width(rows.get(i).keys()));
    }
    return width;
  }

  private float doesWidth(int from, int to) {
    float width = 0;
    for (int i = from; i < to; i++) {
      width = Math.max(width, Brush.width(rows.get(i).does()));
    }
    return width;
  }

  /** In rows of at most so many characters: what a key does may go on in further rows. */
  private List<KeyHint> broken(int columns) {
    int keys = hints.stream().mapToInt(hint -> hint.keys().length()).max().orElse(0);
    int room = Math.max(FEWEST_COLUMNS, columns - keys - Math.round(GAP / Brush.CHARACTER));
    List<KeyHint> all = new ArrayList<>();
    for (KeyHint hint : hints) {
      String name = hint.keys();
      for (NoticeText.Row row : NoticeText.rows(hint.does(), room, Integer.MAX_VALUE)) {
        all.add(new KeyHint(name, row.text()));
        name = "";
      }
    }
    return List.copyOf(all);
  }
}
