package senga.osc;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Packets as bytes; {@link PacketReader} tells how they lie. */
public final class PacketWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(64);

  private PacketWriter() {}

  /**
   * @throws OscError if it would be larger than {@link Packet#MOST_BYTES}, or nested deeper than is
   *     read
   */
  public static byte[] write(Packet packet) {
    PacketWriter writer = new PacketWriter();
    writer.put(packet, 1);
    if (writer.bytes.size() > Packet.MOST_BYTES) {
      throw new OscError(
          "a packet of %,d bytes is too large, %,d are the most there can be"
              .formatted(writer.bytes.size(), Packet.MOST_BYTES));
    }
    return writer.bytes.toByteArray();
  }

  private void put(Packet packet, int depth) {
    switch (packet) {
      case Message message -> put(message);
      case Bundle bundle -> put(bundle, depth);
    }
  }

  private void put(Bundle bundle, int depth) {
    if (depth > Bundle.MOST_DEPTH) {
      throw PacketReader.tooDeep("bundles", Bundle.MOST_DEPTH);
    }
    text(PacketReader.BUNDLE);
    int64(bundle.time().ntp());
    for (Packet each : bundle.packets()) {
      PacketWriter inner = new PacketWriter();
      inner.put(each, depth + 1);
      int32(inner.bytes.size());
      bytes.writeBytes(inner.bytes.toByteArray());
    }
  }

  private void put(Message message) {
    text(message.address());
    StringBuilder tags = new StringBuilder(",");
    tags(message.arguments(), tags, 0);
    text(tags.toString());
    message.arguments().forEach(this::put);
  }

  private static void tags(List<Argument> arguments, StringBuilder tags, int depth) {
    if (depth > Argument.MOST_DEPTH) {
      throw PacketReader.tooDeep("arrays", Argument.MOST_DEPTH);
    }
    for (Argument argument : arguments) {
      tags.append(argument.tag());
      if (argument instanceof Argument.Array array) {
        tags(array.values(), tags, depth + 1);
        tags.append(']');
      }
    }
  }

  private void put(Argument argument) {
    switch (argument) {
      case Argument.Int32 it -> int32(it.value());
      case Argument.Float32 it -> int32(Float.floatToRawIntBits(it.value()));
      case Argument.Text it -> text(it.value());
      case Argument.Symbol it -> text(it.value());
      case Argument.Blob it -> blob(it.value());
      case Argument.Int64 it -> int64(it.value());
      case Argument.Float64 it -> int64(Double.doubleToRawLongBits(it.value()));
      case Argument.Time it -> int64(it.value().ntp());
      case Argument.Letter it -> int32(it.code());
      case Argument.Rgba it -> int32(it.rgba());
      case Argument.Midi it -> int32(it.bytes());
      case Argument.Array it -> it.values().forEach(this::put);
      case Argument.Flag it -> {} // its tag says all, as those of the others below
      case Argument.Nil it -> {}
      case Argument.Impulse it -> {}
    }
  }

  private void int32(int value) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      bytes.write(value >>> shift);
    }
  }

  private void int64(long value) {
    int32((int) (value >>> 32));
    int32((int) value);
  }

  private void text(String value) {
    bytes.writeBytes(value.getBytes(StandardCharsets.UTF_8));
    bytes.write(0);
    fill();
  }

  private void blob(byte[] value) {
    int32(value.length);
    bytes.writeBytes(value);
    fill();
  }

  private void fill() {
    while (bytes.size() % 4 != 0) {
      bytes.write(0);
    }
  }
}
