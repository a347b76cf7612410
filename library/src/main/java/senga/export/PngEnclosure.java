package senga.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** An enclosure in a PNG or APNG: a text chunk (iTXt) with a keyword of our own. */
final class PngEnclosure {
  private static final String KEYWORD = "Senga manifest";
  private static final int SIGNATURE_BYTES = 8;
  private static final int CHECK_BYTES = 4;

  /** Its end, no compression, no language, no translation. */
  private static final int AFTER_KEYWORD = 5;

  private PngEnclosure() {}

  static void write(PngEncoder png, Enclosure enclosure) throws IOException {
    String text = enclosure.text();
    if (!text.isEmpty()) {
      png.text(KEYWORD, text);
    }
  }

  static Optional<String> in(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      in.skipNBytes(SIGNATURE_BYTES);
      return chunks(in);
    } catch (EOFException cutShort) {
      return Optional.empty();
    }
  }

  private static Optional<String> chunks(DataInputStream in) throws IOException {
    while (true) {
      long length = Integer.toUnsignedLong(in.readInt());
      String type = new String(in.readNBytes(4), ISO_8859_1);
      if (type.equals("IEND")) {
        return Optional.empty();
      }
      if (!type.equals("iTXt") || length > Enclosures.MOST_BYTES) {
        in.skipNBytes(length + CHECK_BYTES);
        continue;
      }
      byte[] chunk = new byte[(int) length];
      in.readFully(chunk);
      in.skipNBytes(CHECK_BYTES);
      if (isOurs(chunk)) {
        int from = KEYWORD.length() + AFTER_KEYWORD;
        return Enclosures.text(Arrays.copyOfRange(chunk, from, chunk.length));
      }
    }
  }

  private static boolean isOurs(byte[] chunk) {
    byte[] keyword = Arrays.copyOf(KEYWORD.getBytes(ISO_8859_1), KEYWORD.length() + AFTER_KEYWORD);
    return Arrays.mismatch(keyword, Arrays.copyOf(chunk, keyword.length)) < 0
        && chunk.length >= keyword.length;
  }
}
