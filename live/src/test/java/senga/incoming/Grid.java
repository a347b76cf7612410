package senga.incoming;

import java.util.List;
import senga.panel.PageLine;

/** The lines of a page as they are seen, each letter in its column. */
final class Grid {
  private Grid() {}

  static String of(List<PageLine> lines) {
    StringBuilder all = new StringBuilder();
    lines.forEach(line -> all.append(row(line)).append('\n'));
    return all.toString();
  }

  static String row(PageLine line) {
    StringBuilder row = new StringBuilder(line.label());
    if (line.bars().size() == 1) {
      long full = Math.round(PageLine.BAR * line.bars().getFirst());
      put(row, line.barsAt(), "#".repeat((int) full) + "-".repeat(PageLine.BAR - (int) full));
    } else if (!line.bars().isEmpty()) {
      StringBuilder bars = new StringBuilder();
      line.bars().forEach(part -> bars.append(Math.round(9 * part)).append(' '));
      put(row, line.barsAt(), bars.toString());
    }
    if (!line.text().isEmpty()) {
      put(row, line.textAt(), line.text());
    }
    return row.toString();
  }

  private static void put(StringBuilder row, int at, String text) {
    if (row.length() > at) {
      throw new AssertionError("at " + at + " comes " + text + " after " + row);
    }
    row.append(" ".repeat(at - row.length())).append(text);
  }
}
