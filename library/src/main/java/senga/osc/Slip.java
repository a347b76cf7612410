package senga.osc;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Packets in a stream of bytes, as OSC 1.1 sends them over TCP: between two marks of their end,
 * with two codes in the place of bytes that look like marks (SLIP: J. Romkey, RFC 1055, 1988).
 *
 * <p>One object reads one stream. It keeps no more than a packet; a longer one is left out up to
 * its end and told as none.
 */
public final class Slip {
  private static final int END = 0xc0;
  private static final int ESC = 0xdb;
  private static final int ESC_END = 0xdc;
  private static final int ESC_ESC = 0xdd;

  private final ByteArrayOutputStream packet = new ByteArrayOutputStream();
  private boolean escaped;
  private boolean broken;

  /** A packet between its marks. */
  public static byte[] framed(byte[] packet) {
    ByteArrayOutputStream framed = new ByteArrayOutputStream(packet.length + 8);
    framed.write(END);
    for (byte each : packet) {
      switch (each & 0xff) {
        case END -> framed.writeBytes(new byte[] {(byte) ESC, (byte) ESC_END});
        case ESC -> framed.writeBytes(new byte[] {(byte) ESC, (byte) ESC_ESC});
        default -> framed.write(each);
      }
    }
    framed.write(END);
    return framed.toByteArray();
  }

  /**
   * Takes the next bytes of the stream.
   *
   * @param packets is given each packet that ends among them; null for one that was broken
   */
  public void take(ByteBuffer bytes, Consumer<byte @Nullable []> packets) {
    while (bytes.hasRemaining()) {
      int next = bytes.get() & 0xff;
      if (next == END) {
        end(packets);
      } else {
        put(next);
      }
    }
  }

  private void end(Consumer<byte @Nullable []> packets) {
    boolean whole = !broken && !escaped;
    byte[] taken = packet.toByteArray();
    packet.reset();
    broken = false;
    escaped = false;
    if (!whole) {
      packets.accept(null);
    } else if (taken.length > 0) { // two marks in a row are no packet
      packets.accept(taken);
    }
  }

  private void put(int next) {
    if (next == ESC && !escaped) {
      escaped = true;
      return;
    }
    int meant = !escaped ? next : next == ESC_END ? END : next == ESC_ESC ? ESC : -1;
    escaped = false;
    broken |= meant < 0 || packet.size() >= Packet.MOST_BYTES;
    if (!broken) {
      packet.write(meant);
    }
  }
}
