package senga.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Files for machines as texts, a character for each byte; they know no other code. */
final class Latin {
  /** Most bytes of a file. */
  static final int MOST_BYTES = 256 << 20;

  private Latin() {}

  /**
   * All that is in a stream.
   *
   * @throws ReadError if that is too much, or nothing
   */
  static String read(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new ReadError("is longer than the " + (MOST_BYTES >> 20) + " MiB that are read");
    }
    if (bytes.length == 0) {
      throw new ReadError("is empty");
    }
    return text(bytes);
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
