package senga.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInput;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * An enclosure in an MP4 or MOV: a box {@code uuid} behind all others (ISO/IEC 14496-12, 4.2 and
 * 11.1), which players pass over.
 */
final class BoxEnclosure {
  private static final UUID OURS = UUID.fromString("8d0e6b5e-5a3f-4c58-9f0b-2f5e67a1c0de");
  private static final int HEAD_BYTES = 8;
  private static final int UUID_BYTES = 16;

  private BoxEnclosure() {}

  static void write(OutputStream out, Enclosure enclosure) throws IOException {
    byte[] text = enclosure.text().getBytes(UTF_8);
    if (text.length == 0) {
      return;
    }
    DataOutputStream box = new DataOutputStream(out);
    box.writeInt(HEAD_BYTES + UUID_BYTES + text.length);
    box.write("uuid".getBytes(ISO_8859_1));
    box.writeLong(OURS.getMostSignificantBits());
    box.writeLong(OURS.getLeastSignificantBits());
    box.write(text);
    box.flush();
  }

  static Optional<String> in(Path path) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      return boxes(file);
    } catch (EOFException cutShort) {
      return Optional.empty();
    }
  }

  private static Optional<String> boxes(RandomAccessFile file) throws IOException {
    for (long at = 0; at + HEAD_BYTES <= file.length(); ) {
      file.seek(at);
      long size = Integer.toUnsignedLong(file.readInt());
      byte[] type = new byte[4];
      file.readFully(type);
      size = size == 1 ? file.readLong() : size;
      if (size < HEAD_BYTES) {
        return Optional.empty(); // 0: it reaches to the end; anything else is no box
      }
      long text = size - HEAD_BYTES - UUID_BYTES;
      if ("uuid".equals(new String(type, ISO_8859_1)) && fits(text) && isOurs(file)) {
        byte[] bytes = new byte[(int) text];
        file.readFully(bytes);
        return Enclosures.text(bytes);
      }
      at = Math.addExact(at, size);
    }
    return Optional.empty();
  }

  private static boolean fits(long bytes) {
    return bytes > 0 && bytes <= Enclosures.MOST_BYTES;
  }

  private static boolean isOurs(DataInput in) throws IOException {
    return new UUID(in.readLong(), in.readLong()).equals(OURS);
  }
}
