package senga.osc;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/** Streams of packets over TCP, a few at a time; what is sent to them is read, nothing answered. */
final class TcpDoor {
  /** Connections at a time; more are closed at once. */
  static final int MOST = 8;

  private static final int CHUNK = 16_384;

  /** Gets the bytes of a packet; null for one that was broken. */
  interface Taker {
    void take(@Nullable ByteBuffer bytes, SocketAddress from);
  }

  private record Guest(Slip stream, SocketAddress from) {}

  private final Selector selector;
  private final ServerSocketChannel door;
  private final Taker taker;
  private final ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK);
  private int guests;

  TcpDoor(Selector selector, InetSocketAddress at, Taker taker) throws IOException {
    this.selector = selector;
    this.taker = taker;
    door = ServerSocketChannel.open();
    try {
      door.bind(at).configureBlocking(false).register(selector, SelectionKey.OP_ACCEPT);
    } catch (IOException | RuntimeException refusal) {
      door.close();
      throw refusal;
    }
  }

  void look(SelectionKey key) throws IOException {
    if (!key.isValid()) {
      return;
    }
    if (key.isAcceptable()) {
      welcome();
    } else if (key.attachment() instanceof Guest guest && key.isReadable()) {
      read(key, guest);
    }
  }

  private void welcome() throws IOException {
    SocketChannel channel = door.accept();
    if (channel != null && guests < MOST) {
      Guest guest = new Guest(new Slip(), channel.getRemoteAddress());
      channel.configureBlocking(false).register(selector, SelectionKey.OP_READ, guest);
      guests++;
    } else if (channel != null) {
      channel.close();
    }
  }

  private void read(SelectionKey key, Guest guest) throws IOException {
    chunk.clear();
    if (readInto(key) < 0) {
      guests--;
      key.channel().close();
      return;
    }
    guest.stream.take(
        chunk.flip(),
        bytes -> taker.take(bytes == null ? null : ByteBuffer.wrap(bytes), guest.from));
  }

  /** A connection that was cut is at its end. */
  private int readInto(SelectionKey key) {
    try {
      return ((SocketChannel) key.channel()).read(chunk);
    } catch (IOException cut) {
      return -1;
    }
  }
}
