package senga.pipeline;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;

/**
 * JSON text ⇄ Jackson tree, as recipes need it: strict, with line and column on every error, and
 * with bounds that hostile text cannot break.
 *
 * <p>In such a tree the value of a key {@code "polylines"} is no tree of numbers, which would take
 * twelve times the memory, but a {@link senga.geometry.Polylines} in a node of its own; see {@link
 * LinesNode}.
 */
public final class JsonText {
  /** Longest text, in characters, and largest file, in bytes. */
  public static final int MOST_CHARACTERS = 64 << 20;

  /** Deepest nesting of lists and objects. */
  public static final int DEEPEST = 100;

  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final PrettyPrinter LAYOUT =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER))
          .withObjectIndenter(new DefaultIndenter("  ", "\n"));

  private JsonText() {}

  /**
   * @throws RecipeException if the text is no JSON, has a key twice in one object, or is too large
   *     or too deeply nested; the message begins with line and column
   */
  public static JsonNode parse(String text) {
    if (text.length() > MOST_CHARACTERS) {
      throw tooLarge(text.length(), "characters");
    }
    try (JsonParser parser = LinesNode.MAPPER.createParser(withoutMark(text))) {
      return new JsonTree(parser).document();
    } catch (JacksonException e) {
      throw JsonTree.error(e.getLocation(), reason(e));
    }
  }

  /**
   * @throws IOException if the file cannot be read
   * @throws RecipeException as {@link #parse}, or if the file is no UTF-8; the message begins with
   *     the file's name
   */
  public static JsonNode read(Path file) throws IOException {
    try {
      if (Files.size(file) > MOST_CHARACTERS) {
        throw tooLarge(Files.size(file), "bytes");
      }
      return parse(Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new RecipeException(file + ": is not UTF-8 text");
    } catch (RecipeException e) {
      throw new RecipeException(file + ": " + e.getMessage());
    }
  }

  /** The tree as text, indented; lists of numbers stay on one line. */
  public static String write(JsonNode tree) {
    return LinesNode.MAPPER.writer().with(LAYOUT).writeValueAsString(tree) + "\n";
  }

  private static RecipeException tooLarge(long size, String unit) {
    return new RecipeException(
        String.format(
            Locale.ROOT, "the text has %,d %s; at most %,d are read", size, unit, MOST_CHARACTERS));
  }

  private static String withoutMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static String reason(JacksonException e) {
    String message = e.getOriginalMessage();
    return "is not JSON: " + message.lines().findFirst().orElse("").strip();
  }
}
