package senga.sketch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import senga.words.Quote;

/** Reads a sketch's source as text. */
final class SketchText {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private SketchText() {}

  /**
   * The text, without the mark that some editors put before it.
   *
   * @throws UserError if the file cannot be read or is not UTF-8; the message says which line
   */
  static String read(Path file) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UserError("cannot read " + Quote.path(file) + ": " + reason(e), e);
    }
    try {
      return withoutMark(decoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      throw new UserError(
          Quote.path(file) + ":" + badLine(bytes) + ": not UTF-8; save the file as UTF-8", e);
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  /** A new decoder refuses what it cannot read. */
  private static CharsetDecoder decoder() {
    return StandardCharsets.UTF_8.newDecoder();
  }

  /** The line, counted from 1, where decoding stops. */
  private static long badLine(byte[] bytes) {
    ByteBuffer good = ByteBuffer.wrap(bytes);
    decoder().decode(good, CharBuffer.allocate(bytes.length), true);
    long line = 1;
    for (int i = 0; i < good.position(); i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  /** Java's message for a file that is locked away is only its name. */
  static String reason(IOException e) {
    return e instanceof AccessDeniedException
        ? "permission denied"
        : String.valueOf(e.getMessage());
  }
}
