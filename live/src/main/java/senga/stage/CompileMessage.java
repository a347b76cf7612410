package senga.stage;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * The compiler's errors as a person wants to read them.
 *
 * <pre>
 *   Demo.java:6: cannot find symbol: method spher(), did you mean "sphere"?
 *     return G.spher();
 *             ^
 * </pre>
 */
final class CompileMessage {
  private static final int MOST = 8;

  private CompileMessage() {}

  static String of(
      Path file, SourceFile source, List<Diagnostic<? extends JavaFileObject>> errors) {
    String text =
        errors.stream()
            .limit(MOST)
            .map(error -> one(file, source, error))
            .collect(Collectors.joining("\n"));
    return errors.size() <= MOST ? text : text + "\nand " + (errors.size() - MOST) + " more errors";
  }

  private static String one(Path file, SourceFile source, Diagnostic<?> error) {
    String sentence = sentence(error.getMessage(Locale.ENGLISH));
    if (error.getLineNumber() == Diagnostic.NOPOS) {
      return file + ": " + sentence;
    }
    return file + ":" + error.getLineNumber() + ": " + sentence + "\n" + marked(source, error);
  }

  /** The source line with a caret below the error; a tab counts as one column in both lines. */
  private static String marked(SourceFile source, Diagnostic<?> error) {
    String line = source.line(error.getLineNumber()).replace('\t', ' ');
    return line + "\n" + " ".repeat(source.column(error.getPosition())) + "^";
  }

  /** Joins the compiler's lines: what, symbol and nearest choice. */
  private static String sentence(String message) {
    List<String> lines = message.lines().map(String::strip).toList();
    String symbol = field(lines, "symbol:");
    String location = field(lines, "location:");
    return symbol.isEmpty()
        ? String.join(" ", lines)
        : lines.getFirst() + ": " + symbol + SymbolHint.of(symbol, location);
  }

  private static String field(List<String> lines, String name) {
    return lines.stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(name.length()).strip())
        .findFirst()
        .orElse("");
  }
}
