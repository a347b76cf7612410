package senga.stage;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows of text whose cells line up: every column is as wide as its longest cell. */
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
        line.append(GAP).append(row.get(column));
        line.repeat(' ', width(column) - row.get(column).length());
      }
      out.println(line.toString().stripTrailing());
    }
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
