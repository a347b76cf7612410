package senga.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds what is enclosed in a file. The kind of file is told by how it begins, not by its name. All
 * lengths in such a file are a stranger's words: nothing is read beyond {@value #MOST_BYTES} bytes
 * of text, and what is cut short encloses nothing.
 */
final class Enclosures {
  /** The longest text. */
  static final int MOST_BYTES = 64 << 20;

  private static final int BEGINNING = 16;

  private Enclosures() {}

  static Optional<String> in(Path file) throws IOException {
    byte[] first = beginning(file);
    if (begins(first, 0, "\u0089PNG")) {
      return PngEnclosure.in(file);
    }
    if (begins(first, 0, "GIF8")) {
      return GifEnclosure.in(file);
    }
    if (begins(first, 0, "%PDF")) {
      return PdfEnclosure.in(file);
    }
    if (begins(first, 4, "ftyp")) {
      return BoxEnclosure.in(file);
    }
    return isXml(first) ? SvgEnclosure.in(file) : Optional.empty();
  }

  /** The text of these bytes; empty for none. */
  static Optional<String> text(byte[] bytes) {
    return bytes.length == 0 ? Optional.empty() : Optional.of(new String(bytes, UTF_8));
  }

  private static byte[] beginning(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(BEGINNING);
    }
  }

  private static boolean begins(byte[] bytes, int from, String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      if (from + i >= bytes.length || (bytes[from + i] & 0xff) != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** After a byte order mark and blanks, if there are any. */
  private static boolean isXml(byte[] first) {
    String text = new String(first, UTF_8).replace("\ufeff", "").stripLeading();
    return text.startsWith("<");
  }
}
