package senga.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of text whose cells line up: every column is as wide as its longest cell, and one without
 * any text takes no room. Lines may stand between them.
 */
final class Columns {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  /** Adds a row; all rows have equally many cells. */
  void row(String... cells) {
    rows.add(List.of(cells));
  }

  /** Adds a line that keeps to no column. */
  void line(String text) {
    rows.add(List.of(text));
  }

  /** Prints all rows, indented by one gap. */
  void print(PrintWriter out) {
    for (List<String> row : rows) {
      out.println((row.size() == 1 ? row.getFirst() : inColumns(row)).stripTrailing());
    }
  }

  private String inColumns(List<String> row) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      int width = width(column);
      if (width > 0) {
        line.append(GAP).append(row.get(column)).repeat(' ', width - row.get(column).length());
      }
    }
    return line.toString();
  }

  private int width(int column) {
    return rows.stream()
        .filter(row -> row.size() > 1)
        .mapToInt(row -> row.get(column).length())
        .max()
        .orElse(0);
  }
}
