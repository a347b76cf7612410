package senga.panel;

import java.util.ArrayList;
import java.util.List;

/**
 * What the user should know, in rows that fit.
 *
 * <p>Sentences break between words. A compiler's message is laid out as it is on a terminal: the
 * line of source that stands above a caret is never broken, or the caret would point elsewhere; of
 * a long one the part around the caret is shown.
 */
final class NoticeText {
  /** What a row is. */
  enum Kind {
    SENTENCE,
    SOURCE,
    CARET
  }

  record Row(Kind kind, String text) {}

  private static final String CUT = "...";

  private final int columns;
  private final int mostRows;
  private final List<Row> rows = new ArrayList<>();

  private NoticeText(int columns, int mostRows) {
    this.columns = columns;
    this.mostRows = mostRows;
  }

  /**
   * @param columns how many characters fit into a row, 20 or more
   * @param mostRows of more rows than these the last one says how many there are
   */
  static List<Row> rows(String text, int columns, int mostRows) {
    NoticeText notice = new NoticeText(columns, mostRows);
    if (!text.isBlank()) {
      notice.lay(text.stripTrailing().split("\n"));
    }
    return notice.cut();
  }

  private void lay(String[] lines) {
    for (int i = 0; i < lines.length; i++) {
      if (i + 1 < lines.length && isCaret(lines[i + 1])) {
        source(lines[i], lines[i + 1].indexOf('^'));
        i++;
      } else {
        sentence(lines[i].stripTrailing());
      }
    }
  }

  private static boolean isCaret(String line) {
    return line.strip().equals("^");
  }

  private void source(String line, int caret) {
    int room = columns - 2 * CUT.length();
    int from = line.length() <= columns || caret < room ? 0 : caret - room / 2;
    String shown = line.substring(Math.min(from, line.length()));
    String begun = from == 0 ? shown : CUT + shown;
    int at = from == 0 ? caret : caret - from + CUT.length();
    boolean whole = begun.length() <= columns;
    rows.add(
        new Row(Kind.SOURCE, whole ? begun : begun.substring(0, columns - CUT.length()) + CUT));
    rows.add(new Row(Kind.CARET, " ".repeat(at) + "^"));
  }

  /** Breaks between words where it can. */
  private void sentence(String line) {
    String rest = line;
    while (rest.length() > columns) {
      int space = rest.lastIndexOf(' ', columns);
      int end = space > columns / 2 ? space : columns;
      rows.add(new Row(Kind.SENTENCE, rest.substring(0, end)));
      rest = rest.substring(end).stripLeading();
    }
    rows.add(new Row(Kind.SENTENCE, rest));
  }

  private List<Row> cut() {
    if (rows.size() <= mostRows) {
      return List.copyOf(rows);
    }
    List<Row> shown = new ArrayList<>(rows.subList(0, mostRows - 1));
    int more = rows.size() - shown.size();
    shown.add(new Row(Kind.SENTENCE, "and " + more + " lines more, on the terminal"));
    return List.copyOf(shown);
  }
}
