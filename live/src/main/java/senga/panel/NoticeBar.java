package senga.panel;

import java.util.ArrayList;
import java.util.List;

/** What the user should know, along the lower edge; broken into lines that fit. */
final class NoticeBar {
  private static final float MARGIN = 14;
  private static final int MOST_LINES = 12;

  private List<String> lines = List.of();
  private String notice = "";
  private int columns;

  /**
   * @param width of the target, in units of the content scale
   */
  void refresh(String text, float width) {
    int room = Math.max(20, (int) ((width - 2 * (MARGIN + Brush.PADDING)) / Brush.CHARACTER));
    if (!text.equals(notice) || room != columns) {
      notice = text;
      columns = room;
      lines = broken(text, room);
    }
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  void draw(Brush brush, float width, float height) {
    if (lines.isEmpty()) {
      return;
    }
    float tall = 2 * Brush.PADDING + (lines.size() - 1) * Brush.ROW + Brush.TEXT_HEIGHT;
    float y = height - MARGIN - tall;
    brush.panel(MARGIN, y, width - 2 * MARGIN, tall);
    for (int i = 0; i < lines.size(); i++) {
      float top = y + Brush.PADDING + i * Brush.ROW;
      brush.text(MARGIN + Brush.PADDING, top, Ink.WARNING, lines.get(i));
    }
  }

  /** Breaks between words where it can. */
  static List<String> broken(String text, int columns) {
    List<String> lines = new ArrayList<>();
    for (String line : text.strip().split("\n")) {
      String rest = line.stripTrailing();
      while (rest.length() > columns) {
        int space = rest.lastIndexOf(' ', columns);
        int end = space > columns / 2 ? space : columns;
        lines.add(rest.substring(0, end));
        rest = rest.substring(end).stripLeading();
      }
      lines.add(rest);
    }
    if (text.isBlank()) {
      return List.of();
    }
    return List.copyOf(lines.subList(0, Math.min(MOST_LINES, lines.size())));
  }
}
