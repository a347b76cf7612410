package senga.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/** Takes a PNG apart, without the help of what is to be tested. */
final class PngReader {
  /** One chunk, its checksum checked. */
  record Chunk(String type, ByteBuffer data) {
    int intAt(int offset) {
      return data.getInt(offset);
    }
  }

  private final List<Chunk> chunks = new ArrayList<>();

  PngReader(byte[] png) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(png));
    String signature = HexFormat.of().formatHex(in.readNBytes(8));
    if (!signature.equals("89504e470d0a1a0a")) {
      throw new AssertionError("no PNG: " + signature);
    }
    while (in.available() > 0) {
      chunks.add(chunk(in));
    }
  }

  /** The types of all chunks, repetitions in a row named once. */
  List<String> types() {
    List<String> types = new ArrayList<>();
    for (Chunk chunk : chunks) {
      if (types.isEmpty() || !types.getLast().equals(chunk.type())) {
        types.add(chunk.type());
      }
    }
    return types;
  }

  Chunk chunk(String type) {
    return chunks.stream().filter(c -> c.type().equals(type)).findFirst().orElseThrow();
  }

  /** The texts, as {@code keyword=text}. */
  List<String> texts() {
    return chunks.stream()
        .filter(c -> c.type().equals("iTXt"))
        .map(c -> UTF_8.decode(c.data().duplicate()).toString().replace("\0\0\0\0\0", "="))
        .toList();
  }

  private static Chunk chunk(DataInputStream in) throws IOException {
    int length = in.readInt();
    byte[] type = in.readNBytes(4);
    byte[] data = in.readNBytes(length);
    CRC32 crc = new CRC32();
    crc.update(type);
    crc.update(data);
    if ((int) crc.getValue() != in.readInt()) {
      throw new AssertionError("wrong checksum of " + new String(type, ISO_8859_1));
    }
    return new Chunk(new String(type, ISO_8859_1), ByteBuffer.wrap(data));
  }
}
