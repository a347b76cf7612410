package senga.writeback;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import senga.export.ExportFailed;
import senga.export.OutputFile;
import senga.words.Quote;

/**
 * A source file that is changed in one place. All else in it stays to the byte: line ends, a byte
 * order mark, the file's permissions, the link it is reached by. It is replaced as a whole, so that
 * whoever reads it finds the one text or the other.
 */
final class SourceText {
  private static final String MARK = "\uFEFF";

  private SourceText() {}

  /** The text without a byte order mark. */
  static String read(Path file) {
    String text = whole(file);
    return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
  }

  /**
   * Puts one text in the place of another.
   *
   * @throws NotWrittenError if the file holds another text than {@code there}, or cannot be written
   */
  static void replace(Path file, String there, String wished) {
    String whole = whole(file);
    String mark = whole.startsWith(MARK) ? MARK : "";
    if (!whole.equals(mark + there)) {
      throw new NotWrittenError(
          "nothing was written: " + Quote.path(file) + " was changed since it was read");
    }
    try {
      new OutputFile(file, true).write(mark + wished);
    } catch (ExportFailed e) {
      throw new NotWrittenError("nothing was written: " + e.getMessage(), e);
    }
  }

  private static String whole(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (CharacterCodingException e) {
      throw new NotWrittenError("nothing was written: " + Quote.path(file) + " is not UTF-8", e);
    } catch (IOException e) {
      throw new NotWrittenError(
          "nothing was written: cannot read " + Quote.path(file) + ": " + reason(e), e);
    }
  }

  private static String reason(IOException e) {
    return String.valueOf(e.getMessage());
  }
}
