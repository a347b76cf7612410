package senga.sketch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the lines of a sketch that ask for an operation. When one fails, {@code draw} has returned
 * long ago and no stack leads back to it; remembering a line at every step would cost each frame.
 */
final class CallSites {
  /** Of more lines than these, none says where to look. */
  private static final int MOST = 3;

  /** What a geometry can do by a method of its own, too. */
  private static final Set<String> MOVES = Set.of("translate", "scale", "rotate");

  private static final Pattern NO_CODE =
      Pattern.compile(
          "\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);

  private CallSites() {}

  /** {@code ":4"}, {@code ":4 or 7"}, or nothing. */
  static String in(Path file, String operation) {
    try {
      return in(Files.readString(file), operation);
    } catch (IOException unreadable) {
      return "";
    }
  }

  static String in(String source, String operation) {
    String code = NO_CODE.matcher(source).replaceAll(skipped -> newlines(skipped.group()));
    List<Long> lines =
        call(operation)
            .matcher(code)
            .results()
            .map(call -> 1 + code.substring(0, call.end()).chars().filter(c -> c == '\n').count())
            .distinct()
            .toList();
    return lines.isEmpty() || lines.size() > MOST
        ? ""
        : lines.stream().map(String::valueOf).collect(Collectors.joining(" or ", ":", ""));
  }

  private static Pattern call(String operation) {
    String type = Character.toUpperCase(operation.charAt(0)) + operation.substring(1);
    String before = MOVES.contains(operation) ? "" : "\\b[EG]\\s*";
    return Pattern.compile(
        before + "\\.\\s*" + operation + "\\b|\\bnew\\s+(?:\\w+\\.)*" + type + "\\b");
  }

  private static String newlines(String text) {
    return "\n".repeat((int) text.chars().filter(c -> c == '\n').count());
  }
}
