package senga.recipe;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;

/**
 * JSON text ⇄ Jackson tree, as recipes need it: strict, with line and column on every error, and
 * with bounds that hostile text cannot break. What is written keeps the same bounds, so all of it
 * can be read back.
 *
 * <p>In such a tree long lists of coordinates are no trees of numbers, which would take twelve
 * times the memory, but {@link senga.geometry.Polylines} or arrays in nodes of their own; see
 * {@link LinesNode} and {@link PackedLines}.
 */
public final class JsonText {
  /**
   * Longest text, in characters, and largest file, in bytes: more than ten million points take,
   * written with every digit.
   */
  public static final int MOST_CHARACTERS = 512 << 20;

  /** Deepest nesting of lists and objects. */
  public static final int DEEPEST = 100;

  /** Longest string, and longest key, in characters. */
  public static final int LONGEST_STRING = 1 << 20;

  /** Values outside of packed lines; each costs up to a hundred bytes of memory. */
  static final int MOST_VALUES = 4_000_000;

  private static final PrettyPrinter LAYOUT =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER))
          .withObjectIndenter(new DefaultIndenter("  ", "\n"));

  private static final PrettyPrinter LINE =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER))
          .withObjectIndenter(new DefaultPrettyPrinter.FixedSpaceIndenter());

  private JsonText() {}

  /** Opens a text at its beginning, as often as it is asked to. */
  @FunctionalInterface
  interface Source {
    Reader open() throws IOException;
  }

  /**
   * @throws RecipeError if the text is no JSON, has a key twice in one object, or is too large or
   *     too deeply nested; the message begins with line and column
   */
  public static JsonNode parse(String text) {
    checkSize(text.length(), "characters");
    try {
      return parse(() -> new StringReader(text.substring(text.startsWith("\ufeff") ? 1 : 0)));
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * @throws IOException if the file cannot be read
   * @throws RecipeError as {@link #parse}, or if the file is no UTF-8; the message begins with the
   *     file's name
   */
  public static JsonNode read(Path file) throws IOException {
    return RecipeError.in(
        file,
        () -> {
          if (Files.isDirectory(file)) {
            throw new RecipeError("is a folder, not a file");
          }
          checkSize(Files.size(file), "bytes");
          return parse(() -> Utf8.open(file));
        });
  }

  private static JsonNode parse(Source source) throws IOException {
    try (Reader reader = source.open();
        JsonParser parser = LinesNode.MAPPER.createParser(reader)) {
      return parse(parser, source);
    } catch (CharacterCodingException e) {
      throw new RecipeError("is not UTF-8 text");
    }
  }

  private static JsonNode parse(JsonParser parser, Source source) throws IOException {
    try {
      return new JsonTree(parser).document();
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (JacksonException e) {
      throw new JsonFault(parser, source).of(e);
    }
  }

  /**
   * The tree as text, indented; lists of numbers stay on one line.
   *
   * @throws RecipeError if the text would be too large to be read back
   */
  public static String write(JsonNode tree) {
    new JsonSize().check(tree);
    String text = LinesNode.MAPPER.writer().with(LAYOUT).writeValueAsString(tree) + "\n";
    checkSize(text.length(), "characters");
    return Utf8.withoutHalves(text);
  }

  /** The tree in one line. */
  public static String line(JsonNode tree) {
    return Utf8.withoutHalves(LinesNode.MAPPER.writer().with(LINE).writeValueAsString(tree));
  }

  private static void checkSize(long size, String unit) {
    if (size > MOST_CHARACTERS) {
      throw new RecipeError(
          String.format(
              Locale.ROOT,
              "the text has %,d %s; at most %,d are read",
              size,
              unit,
              MOST_CHARACTERS));
    }
  }
}
