package senga.osc;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Streams of packets over TCP, a few at a time; what is sent to them is read, nothing answered.
 *
 * <p>A guest that vanished — its cable pulled, its battery empty — says nothing of it. The system
 * asks after a silent one now and then (SO_KEEPALIVE), which takes hours; so when all places are
 * taken and somebody knocks, the one that has been silent the longest leaves, if that is {@link
 * #IDLE_SECONDS} seconds or more. Those that play stay.
 */
final class TcpDoor {
  /** Connections at a time; more are closed at once, unless one of them is idle. */
  static final int MOST = 8;

  /** Who has sent nothing for so long makes room for another one. */
  static final double IDLE_SECONDS = 10;

  private static final long IDLE_NANOS = (long) (IDLE_SECONDS * 1e9);

  private static final int CHUNK = 16_384;

  /** Gets the bytes of a packet; null for one that was broken. */
  interface Taker {
    void take(@Nullable ByteBuffer bytes, SocketAddress from);
  }

  private static final class Guest {
    private final Slip stream = new Slip();
    private final SocketAddress from;
    private long heardNanos;

    private Guest(SocketAddress from, long nanos) {
      this.from = from;
      heardNanos = nanos;
    }
  }

  private final Selector selector;
  private final ServerSocketChannel door;
  private final Taker taker;
  private final LongSupplier nanos;
  private final ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK);
  private int guests;

  TcpDoor(Selector selector, InetSocketAddress at, Taker taker, LongSupplier nanos)
      throws IOException {
    this.selector = selector;
    this.nanos = nanos;
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
    if (channel == null) {
      return;
    }
    if (guests == MOST) {
      dismissIdle();
    }
    if (guests < MOST) {
      Guest guest = new Guest(channel.getRemoteAddress(), nanos.getAsLong());
      channel.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
      channel.configureBlocking(false).register(selector, SelectionKey.OP_READ, guest);
      guests++;
    } else {
      channel.close();
    }
  }

  /** The one that has been silent the longest leaves, if it has been so for long. */
  private void dismissIdle() throws IOException {
    long now = nanos.getAsLong();
    long longest = IDLE_NANOS - 1;
    SelectionKey idle = null;
    for (SelectionKey key : selector.keys()) {
      if (key.isValid()
          && key.attachment() instanceof Guest guest
          && now - guest.heardNanos > longest) {
        longest = now - guest.heardNanos;
        idle = key;
      }
    }
    if (idle != null) {
      dismiss(idle);
    }
  }

  private void dismiss(SelectionKey key) throws IOException {
    guests--;
    key.channel().close();
  }

  private void read(SelectionKey key, Guest guest) throws IOException {
    chunk.clear();
    if (readInto(key) < 0) {
      dismiss(key);
      return;
    }
    guest.heardNanos = nanos.getAsLong();
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
