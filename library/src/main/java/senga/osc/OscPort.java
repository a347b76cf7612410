package senga.osc;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import senga.words.Failure;

/**
 * A thread that listens for packets and hands them on, one after the other. What comes in and what
 * goes out meet here and nowhere else, so what the handler keeps needs no locks.
 *
 * <p>What comes quicker than it is taken waits in a buffer of the system, 1 MiB where the system
 * grants it; what finds no room there is thrown away by the system, which tells nobody. So nothing
 * of ours grows in a flood. After so many packets in a row the handler has its {@link
 * PortHandler#round round}, whatever still waits.
 */
public final class OscPort implements AutoCloseable {
  /** Packets that are handed on before the handler has its round. */
  static final int MOST_IN_A_ROW = 256;

  private static final int SYSTEM_BUFFER = 1 << 20;
  private static final int LARGEST_DATAGRAM = 65_536;
  private static final long JOIN_MILLIS = 2_000;
  private static final long AFTER_A_FAULT_MILLIS = 1000;

  private final PortHandler handler;
  private final LongSupplier nanos;
  private final Selector selector;
  private final AtomicLong arrived = new AtomicLong();
  private final AtomicLong refused = new AtomicLong();
  private final AtomicBoolean closing = new AtomicBoolean();
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(LARGEST_DATAGRAM);
  private @Nullable DatagramChannel datagrams;
  private @Nullable TcpDoor tcp;
  private @Nullable Thread thread;

  /**
   * @throws IOException if the system has no room for it
   */
  public OscPort(PortHandler handler) throws IOException {
    this(handler, System::nanoTime);
  }

  OscPort(PortHandler handler, LongSupplier nanos) throws IOException {
    this.handler = handler;
    this.nanos = nanos;
    selector = Selector.open();
  }

  /**
   * Takes datagrams that are sent to this place; before the thread is started.
   *
   * @throws IOException if the place is taken, or is none of this machine
   */
  public void listen(InetSocketAddress at) throws IOException {
    DatagramChannel channel = DatagramChannel.open();
    try {
      channel.setOption(StandardSocketOptions.SO_RCVBUF, SYSTEM_BUFFER);
      channel.configureBlocking(false).register(selector, SelectionKey.OP_READ);
      datagrams = channel.bind(at);
    } catch (IOException | RuntimeException refusal) {
      channel.close();
      throw refusal;
    }
  }

  /**
   * Takes streams of packets as well, with the same number of a port; before the thread is started.
   *
   * @throws IOException if the place is taken, or is none of this machine
   */
  public void listenTcp(InetSocketAddress at) throws IOException {
    tcp = new TcpDoor(selector, at, this::take, nanos);
  }

  /** Where datagrams are taken; the system has chosen the port where 0 was asked for. */
  public InetSocketAddress address() throws IOException {
    DatagramChannel channel = datagrams;
    if (channel == null) {
      throw new IOException("no datagrams are taken");
    }
    return (InetSocketAddress) channel.getLocalAddress();
  }

  /** Why a place cannot be listened to, for the user. */
  public static String sentence(IOException why, InetSocketAddress at) {
    String place = new Place(at.getHostString(), at.getPort()).toString();
    return why instanceof BindException && at.getPort() >= 1024 && isOfThisMachine(why)
        ? "port " + at.getPort() + " is in use by another program"
        : place + " cannot be listened to: " + why.getMessage();
  }

  /** The system's sentences differ, all of them speak of use. */
  private static boolean isOfThisMachine(IOException why) {
    String said = String.valueOf(why.getMessage());
    return said.contains("use");
  }

  /** Begins to hand on what comes. */
  public void start() {
    thread = Thread.ofPlatform().daemon().name("senga-osc").start(this::run);
  }

  /** Makes the thread have its round now. Any thread; allocates nothing, waits for nobody. */
  public void wake() {
    selector.wakeup();
  }

  /** How many packets have come so far, refused ones included. */
  public long arrived() {
    return arrived.get();
  }

  /** How many of them were none. */
  public long refused() {
    return refused.get();
  }

  private void run() {
    try {
      long wait = round();
      while (!closing.get()) {
        selector.select(wait);
        for (SelectionKey key : selector.selectedKeys()) {
          look(key);
        }
        selector.selectedKeys().clear();
        wait = round();
      }
    } catch (IOException | ClosedSelectorException ended) {
      closing.set(true); // the system has taken the network away, or we are closed
    }
  }

  /** One fault must not make a show deaf; the next round tries again. */
  private long round() {
    try {
      return handler.round();
    } catch (RuntimeException fault) {
      handler.failed(Failure.plain(fault));
      return AFTER_A_FAULT_MILLIS;
    }
  }

  private void look(SelectionKey key) throws IOException {
    DatagramChannel channel = datagrams;
    if (channel != null && key.channel() == channel) {
      takeDatagrams(channel);
    } else if (tcp != null) {
      tcp.look(key);
    }
  }

  private void takeDatagrams(DatagramChannel channel) {
    boolean more = true;
    for (int count = 0; more && count < MOST_IN_A_ROW && !closing.get(); count++) {
      buffer.clear();
      SocketAddress from = receive(channel);
      more = from != null;
      if (from != null) {
        take(buffer.flip(), from);
      }
    }
  }

  /** On Windows an answer of ours that found nobody is an error of what comes in. */
  private @Nullable SocketAddress receive(DatagramChannel channel) {
    try {
      return channel.receive(buffer);
    } catch (IOException nobody) {
      return null;
    }
  }

  private void take(@Nullable ByteBuffer bytes, SocketAddress from) {
    arrived.incrementAndGet();
    try {
      if (bytes == null) {
        throw new OscError("its frame is broken, or it is longer than a packet can be");
      }
      handler.packet(PacketReader.read(bytes), bytes.remaining(), from);
    } catch (OscError why) {
      refuse(why, from);
    } catch (RuntimeException fault) { // one packet must not make a show deaf
      refuse(new OscError("it cannot be taken: " + Failure.plain(fault)), from);
    }
  }

  private void refuse(OscError why, SocketAddress from) {
    refused.incrementAndGet();
    handler.refused(why, from);
  }

  /** Ends the thread and frees the port. */
  @Override
  public void close() {
    closing.set(true);
    selector.wakeup();
    try {
      Thread running = thread;
      if (running != null && running != Thread.currentThread()) {
        running.join(JOIN_MILLIS);
      }
      for (SelectionKey key : selector.keys()) {
        key.channel().close();
      }
      selector.close();
    } catch (IOException | ClosedSelectorException alreadyGone) {
      // what is closed is closed
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
