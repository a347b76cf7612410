package senga.soak;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javax.sound.midi.Receiver;
import senga.geometry.DeclaredParameter.Kind;
import senga.osc.TimeTag;
import senga.remote.OscCounts;
import senga.remote.OscOptions;
import senga.remote.Remote;
import senga.sketch.UserError;
import senga.stage.Show;
import senga.stage.ShowDevices;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Slot;
import senga.tune.Steps;
import senga.tune.Tuning;

/**
 * Messages in masses, sent to a show while it plays by the ways that instruments and other programs
 * take: MIDI to what reads the devices, OSC as datagrams on loopback. Half are MIDI, half OSC, of
 * all {@linkplain StormKind kinds} equally many, some of them broken.
 *
 * <p>One thread sends, and keeps nothing; it ends when the storm is closed.
 */
final class Storm implements AutoCloseable {
  private static final int MOST_ROWS = 100;
  private static final int MOST_NAPS = 200;
  private static final long NAP_NANOS = 1_000_000;
  private static final long JOIN_MILLIS = 5000;
  private static final double NANOS = 1e9;

  private final int perSecond;
  private final Tuning tuning;
  private final ShowDevices devices;
  private final Remote remote;
  private final Receiver midi;
  private final StormOsc osc = new StormOsc();
  private final DatagramChannel channel;
  private final SocketAddress to;
  private final Thread thread =
      Thread.ofPlatform().daemon().name("senga-storm").unstarted(this::run);
  private final AtomicLong sentMidi = new AtomicLong();
  private final AtomicLong sentOsc = new AtomicLong();
  private final AtomicLong broken = new AtomicLong();
  private final long began = System.nanoTime();
  private volatile long ended;
  private volatile long leftOut;
  private volatile boolean open;
  private volatile boolean over;

  /** A place on loopback where a show can listen. */
  static OscOptions place() {
    try (DatagramSocket any = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
      return new OscOptions(any.getLocalPort(), OscOptions.LOOPBACK, false, null);
    } catch (IOException e) {
      throw noRoom(e);
    }
  }

  private static UserError noRoom(IOException e) {
    return new UserError("a storm needs a port of this machine: " + e.getMessage(), e);
  }

  /**
   * Begins to send.
   *
   * @param show that listens at a {@link #place}
   * @param perSecond messages a second, 1 to {@value SoakPlan#MOST_STORM}
   * @throws UserError if the show does not listen
   */
  Storm(Show show, int perSecond) {
    this.perSecond = perSecond;
    tuning = show.tuning();
    devices = show.devices();
    remote = devices.osc();
    midi = devices.midiInlet();
    InetSocketAddress place = remote.address();
    if (place == null) {
      throw new UserError("the port for the storm was taken by another program; try again");
    }
    to = place;
    try {
      channel = DatagramChannel.open();
      channel.configureBlocking(false); // a packet for which there is no room is lost
    } catch (IOException e) {
      throw noRoom(e);
    }
    thread.start();
  }

  /** Rows of the show, which are moved from now on. */
  void rows(Steps rows) {
    List<Address> moved =
        rows.layers().stream()
            .flatMap(layer -> layer.steps().stream())
            .flatMap(step -> step.slots().stream())
            .filter(slot -> slot.declared().kind() == Kind.NUMBER)
            .limit(MOST_ROWS)
            .map(Slot::address)
            .toList();
    moved.stream().findFirst().ifPresent(this::fillHistory);
    osc.rows(moved.stream().map(Remote::addressOf).toList());
  }

  /**
   * Each pause in the stream, as when the show stands still to be read, makes one step more to take
   * back: the store is filled at the beginning, like that of the names, and cannot seem to leak.
   */
  private void fillHistory(Address row) {
    for (int step = 0; step <= Tuning.MOST_STEPS; step++) {
      tuning.change("storm " + step, Map.of(row, new Change.Times(1 + 1e-4 * step)));
    }
  }

  private void run() {
    open();
    open = true;
    StormPace pace = new StormPace(perSecond, System.nanoTime());
    for (long number = 0; !over; ) {
      for (long due = pace.due(System.nanoTime()); due > 0 && !over; due--) {
        send(StormKind.of(number), StormKind.turn(number));
        number++;
      }
      leftOut = pace.leftOut();
      LockSupport.parkNanos(NAP_NANOS);
    }
  }

  /** Every name comes once: a slow storm would fill the store of values for minutes. */
  private void open() {
    for (StormKind kind : StormKind.values()) {
      for (int turn = 0; turn < StormMidi.round(kind) && !over; turn++) {
        send(kind, turn);
      }
    }
    for (byte[] packet : osc.opening()) {
      if (!over) {
        long heard = remote.counts().packets();
        send(packet);
        awaitMoreThan(heard);
      }
    }
  }

  /** None of the names is to be lost; but a packet that is makes nobody wait for good. */
  private void awaitMoreThan(long heard) {
    for (int naps = 0; naps < MOST_NAPS && !over && remote.counts().packets() <= heard; naps++) {
      LockSupport.parkNanos(NAP_NANOS);
    }
  }

  /** Whether all names are there, and it blows as hard as it was asked to. */
  boolean isOpen() {
    return open;
  }

  private void send(StormKind kind, long turn) {
    if (kind.isMidi()) {
      midi.send(StormMidi.message(kind, turn), -1);
      sentMidi.incrementAndGet();
    } else {
      send(osc.packet(kind, turn, TimeTag.ofMillis(System.currentTimeMillis())));
    }
    if (kind.isBroken()) {
      broken.incrementAndGet();
    }
  }

  private void send(byte[] packet) {
    try {
      channel.send(ByteBuffer.wrap(packet), to);
    } catch (IOException lost) {
      // a storm goes on; what was heard is counted at the other end
    }
    sentOsc.incrementAndGet();
  }

  StormCounts counts() {
    OscCounts heard = remote.counts();
    long now = ended == 0 ? System.nanoTime() : ended;
    return new StormCounts(
        perSecond,
        (now - began) / NANOS,
        sentMidi.get(),
        sentOsc.get(),
        broken.get(),
        leftOut,
        heard.packets(),
        heard.messages(),
        heard.badPackets() + heard.refusals() + devices.refused());
  }

  /** Ends it; its counts stay. */
  @Override
  public void close() {
    over = true;
    try {
      thread.join(JOIN_MILLIS);
      midi.close();
      channel.close();
    } catch (IOException alreadyGone) {
      // what is closed is closed
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    ended = ended == 0 ? System.nanoTime() : ended;
  }
}
