package senga.recipe;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Text in files: strictly UTF-8, with or without a byte order mark. */
final class Utf8 {
  private static final int MARK = 0xfeff;
  private static final Pattern HALF = Pattern.compile("\\p{Cs}");

  private Utf8() {}

  /**
   * Opens a file behind its byte order mark. Bytes that are no UTF-8 end the reading with a {@link
   * java.nio.charset.CharacterCodingException}.
   *
   * @throws RecipeError if the file is written in UTF-16
   */
  static Reader open(Path file) throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
    Reader text = new BufferedReader(new InputStreamReader(bytes, UTF_8.newDecoder()));
    try {
      refuseUtf16(bytes);
      text.mark(1);
      if (text.read() != MARK) {
        text.reset();
      }
      return text;
    } catch (IOException | RuntimeException e) {
      text.close();
      throw e;
    }
  }

  /** UTF-16 begins with a mark, or has a zero beside the ASCII character that JSON begins with. */
  private static void refuseUtf16(InputStream bytes) throws IOException {
    bytes.mark(2);
    byte[] start = bytes.readNBytes(2);
    bytes.reset();
    boolean marked = start.length == 2 && (start[0] & start[1] & 0xfe) == 0xfe;
    if (marked || (start.length == 2 && (start[0] == 0) != (start[1] == 0))) {
      throw new RecipeError("is UTF-16 text; it must be UTF-8");
    }
  }

  /** JSON text whose halves of surrogate pairs, which UTF-8 cannot hold, are written as escapes. */
  static String withoutHalves(String json) {
    return HALF.matcher(json)
        .replaceAll(half -> String.format("\\\\u%04x", (int) half.group().charAt(0)));
  }
}
