package senga.export;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** An enclosure in a GIF: an application extension of our own, which viewers pass over. */
final class GifEnclosure {
  /** Eight letters of the application's name, three of its version. */
  private static final String NAME = "SENGAMFT1.0";

  private static final int EXTENSION = 0x21;
  private static final int APPLICATION = 0xff;
  private static final int IMAGE = 0x2c;
  private static final int HEAD_BYTES = 6;
  private static final int LONGEST_BLOCK = 255;

  private GifEnclosure() {}

  static void write(OutputStream out, Enclosure enclosure) throws IOException {
    String text = enclosure.text();
    if (text.isEmpty()) {
      return;
    }
    out.write(EXTENSION);
    out.write(APPLICATION);
    out.write(NAME.length());
    out.write(NAME.getBytes(US_ASCII));
    blocks(out, text.getBytes(UTF_8));
  }

  private static void blocks(OutputStream out, byte[] bytes) throws IOException {
    for (int from = 0; from < bytes.length; from += LONGEST_BLOCK) {
      int length = Math.min(LONGEST_BLOCK, bytes.length - from);
      out.write(length);
      out.write(bytes, from, length);
    }
    out.write(0);
  }

  static Optional<String> in(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      in.skipNBytes(HEAD_BYTES + 4);
      int flags = in.readUnsignedByte();
      in.skipNBytes(2 + tableBytes(flags));
      return parts(in);
    } catch (EOFException cutShort) {
      return Optional.empty();
    }
  }

  private static Optional<String> parts(DataInputStream in) throws IOException {
    while (true) {
      switch (in.readUnsignedByte()) {
        case EXTENSION -> {
          int label = in.readUnsignedByte();
          byte[] head = in.readNBytes(in.readUnsignedByte());
          boolean ours = label == APPLICATION && NAME.equals(new String(head, US_ASCII));
          byte[] rest = head.length == 0 ? head : blocks(in, ours ? Enclosures.MOST_BYTES : 0);
          if (ours) {
            return Enclosures.text(rest);
          }
        }
        case IMAGE -> image(in);
        default -> {
          return Optional.empty();
        }
      }
    }
  }

  private static void image(DataInputStream in) throws IOException {
    in.skipNBytes(8);
    int flags = in.readUnsignedByte();
    in.skipNBytes(tableBytes(flags) + 1);
    blocks(in, 0);
  }

  /** The bytes of a table of colours that the flags announce. */
  private static int tableBytes(int flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
  }

  /** Reads to the end of a row of blocks and keeps so many bytes of it. */
  private static byte[] blocks(InputStream in, int most) throws IOException {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    for (int length = length(in); length > 0; length = length(in)) {
      byte[] block = in.readNBytes(length);
      if (block.length < length) {
        throw new EOFException();
      }
      kept.write(block, 0, Math.min(length, most - kept.size()));
    }
    return kept.toByteArray();
  }

  private static int length(InputStream in) throws IOException {
    int length = in.read();
    if (length < 0) {
      throw new EOFException();
    }
    return length;
  }
}
