package senga.recipe;

import java.io.IOException;
import java.io.Reader;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import senga.words.Quote;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Says why text is no JSON, in words for whoever wrote it: by a look at the place where the parser
 * stopped, for its own message speaks of its features.
 */
final class JsonFault {
  private static final int SEEN = 64;
  private static final Pattern WORD_BEFORE = Pattern.compile("[\\p{L}\\p{N}_.+-]*$");
  private static final Pattern VALUE =
      Pattern.compile("true|false|null|-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");
  private static final Pattern WORD_AFTER = Pattern.compile("^[\\p{L}\\p{N}_.+-]*");

  private final JsonParser parser;
  private final JsonText.Source source;

  JsonFault(JsonParser parser, JsonText.Source source) {
    this.parser = parser;
    this.source = source;
  }

  RecipeError of(JacksonException e) throws IOException {
    if (e instanceof StreamConstraintsException) {
      return JsonTree.error(parser.currentTokenLocation(), tooLong(e.getOriginalMessage()));
    }
    TokenStreamLocation where =
        Objects.requireNonNullElseGet(e.getLocation(), parser::currentLocation);
    return JsonTree.error(where, "is not JSON: " + reason(where.getCharOffset()));
  }

  private static String tooLong(String message) {
    return message.startsWith("Number")
        ? JsonTree.count("a number has more than %,d digits", LinesNode.MOST_DIGITS)
        : JsonTree.count("a string has more than %,d characters", JsonText.LONGEST_STRING);
  }

  private String reason(long offset) throws IOException {
    long start = Math.max(0, offset - SEEN);
    String seen = seen(start);
    int at = (int) Math.min(seen.length(), offset - start);
    return reason(seen.substring(0, at), seen.substring(at));
  }

  private String seen(long start) throws IOException {
    try (Reader text = source.open()) {
      text.skip(start);
      StringBuilder seen = new StringBuilder();
      for (int c = text.read(); c >= 0 && seen.length() < 2 * SEEN; c = text.read()) {
        seen.append((char) c);
      }
      return seen.toString();
    }
  }

  private String reason(String before, String after) {
    if (after.isEmpty()) {
      return "the text ends too early";
    }
    String left = found(WORD_BEFORE, before);
    String word = left + found(WORD_AFTER, after);
    String rest = before.substring(0, before.length() - left.length());
    if (rest.endsWith("\\")) {
      return Quote.bare("\\" + word) + " is no escape";
    }
    return isSign(after.charAt(0), left, word, last(before))
        ? sign(last(before), after)
        : word(word);
  }

  /** Whether the sign where the parser stopped is at fault, and not the word around it. */
  private static boolean isSign(char sign, String left, String word, char last) {
    if (sign < ' ' || word.isEmpty()) {
      return true;
    }
    return left.isEmpty() ? isEnd(last) : left.equals(word) && VALUE.matcher(left).matches();
  }

  private String word(String word) {
    if (Character.isDigit(word.charAt(0)) || ".+-".indexOf(word.charAt(0)) >= 0) {
      return Quote.bare(word) + " is no number";
    }
    boolean key = parser.streamReadContext().inObject() && !isName(parser.currentToken());
    return key
        ? "keys stand in \"double quotes\", unlike " + Quote.bare(word)
        : "unknown word " + Quote.of(word);
  }

  /** What is wrong with the sign at the beginning of {@code after}. */
  private String sign(char last, String after) {
    char sign = after.charAt(0);
    String shown = Quote.of(new String(Character.toChars(after.codePointAt(0))));
    if (sign == '\'') {
      return "strings stand in \"double quotes\"";
    }
    if (sign == '/' || sign == '#') {
      return "comments are not allowed";
    }
    if (sign < ' ') {
      return shown + " is no space; inside a string it is written so";
    }
    return isEnd(last) && isBeginning(sign)
        ? (isName(parser.currentToken()) ? "a colon" : "a comma") + " is missing before " + shown
        : superfluous(last, sign, shown);
  }

  private static String superfluous(char last, char sign, String shown) {
    boolean closes = sign == ']' || sign == '}';
    if (closes && last == ',') {
      return "the comma before " + shown + " is one too many";
    }
    return sign == ',' && ",[{:".indexOf(last) >= 0
        ? "a value is missing before the comma"
        : "unexpected " + shown;
  }

  private static boolean isName(JsonToken token) {
    return token == JsonToken.PROPERTY_NAME;
  }

  private static boolean isEnd(char c) {
    return Character.isLetterOrDigit(c) || "\"]}".indexOf(c) >= 0;
  }

  private static boolean isBeginning(char c) {
    return Character.isLetterOrDigit(c) || "\"[{-".indexOf(c) >= 0;
  }

  private static char last(String before) {
    String text = before.stripTrailing();
    return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
  }

  private static String found(Pattern word, String text) {
    Matcher matcher = word.matcher(text);
    return matcher.find() ? matcher.group() : "";
  }
}
