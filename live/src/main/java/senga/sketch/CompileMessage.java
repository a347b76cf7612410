package senga.sketch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import senga.words.Quote;

/**
 * The compiler's errors as a person wants to read them.
 *
 * <pre>
 *   Demo.java:6:11: cannot find symbol: method spher(), did you mean "sphere"?
 *     return G.spher();
 *             ^
 *     location: class G
 * </pre>
 */
final class CompileMessage {
  private static final int MOST = 5;
  private static final int WIDEST = 160;
  private static final String SYMBOL = "symbol:";
  private static final String LOCATION = "location:";
  private static final Pattern QUALIFIED = Pattern.compile("\\b(?:[a-z_]\\w*\\.)+([A-Z]\\w*)");

  private final SketchSource sketch;
  private final SourceFile compiled;

  /**
   * @param sketch as the user wrote it
   * @param compiled the same, line by line, as the compiler saw it
   */
  CompileMessage(SketchSource sketch, SourceFile compiled) {
    this.sketch = sketch;
    this.compiled = compiled;
  }

  /**
   * The file that an error is in.
   *
   * @param text as the user wrote it
   * @param seen as the compiler saw it
   */
  private record Page(Path file, String text, String seen) {
    /** Line {@code number}, counted from 1; empty when there is none. */
    String line(long number) {
      return text.lines().skip(Math.max(0, number - 1)).findFirst().orElse("");
    }

    /** How many characters of its line stand before the one at {@code position}. */
    int column(long position) {
      int at = Math.toIntExact(Math.clamp(position, 0, seen.length()));
      return at - 1 - seen.lastIndexOf('\n', at - 1);
    }
  }

  private Page page(Diagnostic<?> error) {
    return error.getSource() instanceof SourceBeside beside
        ? new Page(beside.file(), SketchText.read(beside.file()), seen(beside))
        : new Page(sketch.file(), sketch.text(), compiled.text());
  }

  private static String seen(SourceBeside beside) {
    return beside.getCharContent(true).toString();
  }

  /** The first errors, and how many more there are. */
  String of(List<? extends Diagnostic<?>> errors) {
    String text = errors.stream().limit(MOST).map(this::one).collect(Collectors.joining("\n"));
    int more = errors.size() - MOST;
    return more <= 0 ? text : text + "\nand " + more + (more == 1 ? " more error" : " more errors");
  }

  /** What is wrong, where, and below it what else the compiler knows. */
  private String one(Diagnostic<?> error) {
    Page page = page(error);
    List<String> said = said(error);
    String symbol = field(said, SYMBOL);
    String head = said.getFirst();
    if (!symbol.isEmpty()) {
      head +=
          ": " + symbol + SymbolHint.of(page.file(), page.text(), symbol, field(said, LOCATION));
    }
    List<String> lines = new ArrayList<>();
    if (error.getLineNumber() == Diagnostic.NOPOS) {
      lines.add(Quote.path(page.file()) + ": " + head);
    } else {
      int column = page.column(error.getPosition());
      String place = ":" + error.getLineNumber() + ":" + (column + 1) + ": ";
      lines.add(Quote.path(page.file()) + place + head);
      lines.addAll(marked(page.line(error.getLineNumber()), column));
    }
    said.stream().skip(1).filter(line -> !line.strip().startsWith(SYMBOL)).forEach(lines::add);
    return String.join("\n", lines);
  }

  /** The compiler's lines, types and file called as the user calls them. */
  private List<String> said(Diagnostic<?> error) {
    SketchName name = compiled.sketch();
    String message =
        shortened(error.getMessage(Locale.ENGLISH))
            .replaceAll("\\b" + name.type() + "\\b", Matcher.quoteReplacement(name.title()));
    return message.lines().toList();
  }

  /** Types without their packages, unless two of one name are spoken of. */
  private static String shortened(String message) {
    Map<String, String> full = new HashMap<>();
    Matcher type = QUALIFIED.matcher(message);
    while (type.find()) {
      String known = full.putIfAbsent(type.group(1), type.group());
      if (known != null && !known.equals(type.group())) {
        return message;
      }
    }
    return QUALIFIED.matcher(message).replaceAll("$1");
  }

  /** The source line with a caret below the error; a tab counts as one column in both lines. */
  private static List<String> marked(String written, int column) {
    String line = written.replaceAll("\\p{Cntrl}", " ");
    int from = column <= WIDEST ? 0 : column - WIDEST / 2;
    String shown = line.substring(Math.min(from, line.length()));
    if (shown.length() > WIDEST) {
      shown = shown.substring(0, WIDEST) + "…";
    }
    return List.of(shown, " ".repeat(column - from) + "^");
  }

  private static String field(List<String> lines, String name) {
    return lines.stream()
        .map(String::strip)
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(name.length()).strip())
        .findFirst()
        .orElse("");
  }
}
