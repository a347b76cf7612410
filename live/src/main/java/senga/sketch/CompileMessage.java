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
 *   Demo.java:6: cannot find symbol: method spher(), did you mean "sphere"?
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

  private final Path file;
  private final SourceFile written;
  private final SourceFile compiled;

  /**
   * @param text as the user wrote it
   * @param compiled the same, line by line, as the compiler saw it
   */
  CompileMessage(Path file, String text, SourceFile compiled) {
    this.file = file;
    this.written = new SourceFile(compiled.sketch(), text);
    this.compiled = compiled;
  }

  /** The first errors, and how many more there are. */
  String of(List<? extends Diagnostic<?>> errors) {
    String text = errors.stream().limit(MOST).map(this::one).collect(Collectors.joining("\n"));
    int more = errors.size() - MOST;
    return more <= 0 ? text : text + "\nand " + more + (more == 1 ? " more error" : " more errors");
  }

  /** What is wrong, where, and below it what else the compiler knows. */
  private String one(Diagnostic<?> error) {
    List<String> said = said(error);
    String symbol = field(said, SYMBOL);
    String head = said.getFirst();
    if (!symbol.isEmpty()) {
      head += ": " + symbol + SymbolHint.of(file, written.text(), symbol, field(said, LOCATION));
    }
    List<String> lines = new ArrayList<>();
    if (error.getLineNumber() == Diagnostic.NOPOS) {
      lines.add(Quote.path(file) + ": " + head);
    } else {
      lines.add(Quote.path(file) + ":" + error.getLineNumber() + ": " + head);
      lines.addAll(marked(error));
    }
    said.stream().skip(1).filter(line -> !line.strip().startsWith(SYMBOL)).forEach(lines::add);
    return String.join("\n", lines);
  }

  /** The compiler's lines, types and file called as the user calls them. */
  private List<String> said(Diagnostic<?> error) {
    SketchName sketch = compiled.sketch();
    String message =
        shortened(error.getMessage(Locale.ENGLISH))
            .replaceAll("\\b" + sketch.type() + "\\b", Matcher.quoteReplacement(sketch.title()));
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
  private List<String> marked(Diagnostic<?> error) {
    String line = written.line(error.getLineNumber()).replaceAll("\\p{Cntrl}", " ");
    int column = compiled.column(error.getPosition());
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
