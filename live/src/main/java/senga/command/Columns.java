package senga.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of text whose cells line up: every column is as wide as its longest cell, and one without
 * any text takes no room.
 */
final class Columns {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  /** Adds a row; all rows have equally many cells. */
  void row(String... cells) {
    rows.add(List.of(cells));
  }

  /** Prints all rows, indented by one gap. */
  void print(PrintWriter out) {
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        int width = width(column);
        if (width > 0) {
          line.append(GAP).append(row.get(column)).repeat(' ', width - row.get(column).length());
        }
      }
      out.println(line.toString().stripTrailing());
    }
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
