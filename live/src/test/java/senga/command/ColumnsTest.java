package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  @Test
  void everyColumnIsAsWideAsItsLongestCell() {
    Columns columns = new Columns();
    columns.row("a", "1…2 mm", "Short.");
    columns.row("gradientCenterOffset", "", "Long.");
    StringWriter text = new StringWriter();
    columns.print(new PrintWriter(text));
    assertThat(text.toString().lines())
        .containsExactly(
            "  a                     1…2 mm  Short.", "  gradientCenterOffset          Long.");
  }

  @Test
  void aColumnWithoutTextTakesNoRoom() {
    Columns columns = new Columns();
    columns.row("a", "", "b");
    columns.row("c", "", "d");
    StringWriter text = new StringWriter();
    columns.print(new PrintWriter(text));
    assertThat(text.toString().lines()).containsExactly("  a  b", "  c  d");
  }

  @Test
  void aLineKeepsToNoColumn() {
    Columns columns = new Columns();
    columns.row("a", "b");
    columns.line(" Much wider than a cell.");
    columns.row("cc", "d");
    StringWriter text = new StringWriter();
    columns.print(new PrintWriter(text));
    assertThat(text.toString().lines())
        .containsExactly("  a   b", " Much wider than a cell.", "  cc  d");
  }

  @Test
  void allSentencesOfADescriptionBeginInOneColumn() {
    StringWriter text = new StringWriter();
    Main.run(new PrintWriter(text), new PrintWriter(new StringWriter()), "describe", "displace");
    List<String> rows = text.toString().lines().skip(3).toList();
    int sentences = rows.getFirst().indexOf("How far");
    rows = rows.stream().filter(row -> row.contains("  default ")).toList();
    assertThat(rows).hasSizeGreaterThan(10);
    assertThat(rows).allMatch(row -> row.charAt(sentences - 1) == ' ');
    assertThat(rows).allMatch(row -> Character.isUpperCase(row.charAt(sentences)));
  }
}
