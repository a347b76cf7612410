package senga.remote;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import senga.control.Controls;
import senga.input.ControlDesk;
import senga.osc.AddressPattern;
import senga.osc.Argument;
import senga.osc.Bundle;
import senga.osc.Message;
import senga.osc.OscError;
import senga.osc.OscPort;
import senga.osc.Packet;
import senga.osc.Place;
import senga.osc.PortHandler;
import senga.osc.TimeTag;
import senga.tune.Address;
import senga.tune.Tuning;
import senga.words.Failure;
import senga.words.Quote;

/**
 * A show's end of OSC.
 *
 * <pre>
 *   network ─► OscPort ─► bundles, when they are due ─┬─► DeskValues ─► ControlDesk ─► frames
 *                                                     └─► RowsIn ─────► Tuning ──────► frames
 *   frames ─► look ─► RemoteOut ─► network          (and what a take that plays moves)
 * </pre>
 *
 * <p>Everything but {@link #look} and the counts is done by the thread of the port, one thing after
 * the other. The render thread only says that a frame has passed, which neither waits nor
 * allocates.
 *
 * <p><b>Bounds.</b> Packets wait in the system's buffer and nowhere else; bundles that are due
 * later, messages for rows and messages to be sent each have a bound. What goes beyond is counted
 * and told once.
 */
public final class Remote implements AutoCloseable {
  /** Bundles for a later time are refused. */
  public static final double MOST_SECONDS_AHEAD = 60;

  /** The most bundles that wait for their time. */
  public static final int MOST_HELD = HeldBundles.MOST;

  /** The most rows whose messages wait for a frame. */
  public static final int MOST_ROWS = RowsIn.MOST;

  /** The most messages that wait to be sent. */
  public static final int MOST_WAITING = RemoteOut.MOST;

  private static final int MOST_PATTERNS_A_PACKET = 16;

  private final OscOptions options;
  private final ControlDesk desk;
  private final Tuning tuning;
  private final Runnable wake;
  private final Consumer<String> log;
  private final LongSupplier millis;
  private final LongSupplier nanos;
  private final Refusals refusals;
  private final DeskValues values;
  private final RowsIn rows;
  private final HeldBundles held = new HeldBundles();
  private final AtomicLong messages = new AtomicLong();
  private final @Nullable RemoteOut out;
  private volatile @Nullable OscPort port;
  private volatile String listening = "";
  private volatile String trouble = "";
  private volatile boolean streaming;
  private volatile long lookedArrivals = -1;
  private volatile long lookedRevision = -1;
  private volatile @Nullable Controls played;
  private volatile @Nullable Controls lookedPlayed;
  private volatile boolean framePassed;
  private int patterns;

  /**
   * @param desk where values go, and whose changes are sent
   * @param tuning whose rows are changed, and whose changes are sent
   * @param wake is called when a frame is wanted although nothing moves; must not block
   * @param log gets a sentence for what the user should know
   */
  public Remote(
      OscOptions options, ControlDesk desk, Tuning tuning, Runnable wake, Consumer<String> log) {
    this(options, desk, tuning, wake, log, System::currentTimeMillis, System::nanoTime);
  }

  Remote(
      OscOptions options,
      ControlDesk desk,
      Tuning tuning,
      Runnable wake,
      Consumer<String> log,
      LongSupplier millis,
      LongSupplier nanos) {
    this.options = options;
    this.desk = desk;
    this.tuning = tuning;
    this.wake = wake;
    this.log = log;
    this.millis = millis;
    this.nanos = nanos;
    Place to = options.out();
    refusals = new Refusals(log, nanos);
    values = new DeskValues(desk, refusals);
    out = to == null ? null : new RemoteOut(to, desk.get(), tuning.changes().values(), log);
    rows = new RowsIn(tuning, refusals, out);
  }

  /** Opens the port; why that cannot be is told, and the show goes on without. */
  public void open() {
    if (!options.isOn()) {
      return;
    }
    try {
      OscPort opened = new OscPort(new Inside());
      port = opened;
      if (options.port() > 0) {
        listen(opened);
      }
      opened.start();
    } catch (IOException e) {
      log.accept("OSC: the system has no room for it: " + Failure.plain(e));
    }
  }

  private void listen(OscPort opened) {
    InetSocketAddress at = options.place();
    try {
      if (at.isUnresolved()) {
        throw new IOException("it is no address of this machine");
      }
      opened.listen(at);
      listening = new Place(options.bind(), options.port()).toString();
      log.accept("OSC: listening to " + listening);
    } catch (IOException why) {
      trouble = OscPort.sentence(why, at);
      log.accept("OSC: " + trouble + "; the show goes on without OSC in");
      return;
    }
    if (options.tcp()) {
      listenTcp(opened, at);
    }
  }

  /** Whoever has the port for streams, datagrams are still heard. */
  private void listenTcp(OscPort opened, InetSocketAddress at) {
    try {
      opened.listenTcp(at);
      streaming = true;
    } catch (IOException why) {
      trouble = "no streams over TCP: " + OscPort.sentence(why, at);
      log.accept("OSC: " + trouble + "; datagrams are heard");
    }
  }

  /** A frame has passed: what changed is sent, and rows are changed. The render thread. */
  public void look() {
    look(null);
  }

  /**
   * The same while a take plays: what it moves is sent as what hands move.
   *
   * @param controls what the frame has read, of the take and of the hands over it; null while no
   *     take plays
   */
  @SuppressWarnings("ReferenceEquality") // the same object stays while nothing changes
  public void look(@Nullable Controls controls) {
    OscPort open = port;
    if (open == null) {
      return;
    }
    played = controls;
    boolean news =
        out != null
            && (desk.arrivals() != lookedArrivals
                || controls != lookedPlayed
                || tuning.revision() != lookedRevision
                || out.waiting() > 0);
    boolean pending = rows.isPending();
    framePassed |= pending; // only here it is set
    if (news || pending) {
      open.wake();
    }
  }

  /** What the thread of the port does. */
  private final class Inside implements PortHandler {
    @Override
    public void packet(Packet packet, int size, SocketAddress from) {
      patterns = 0;
      switch (packet) {
        case Message message -> deliver(List.of(message));
        case Bundle bundle -> open(bundle, 0);
      }
    }

    @Override
    public void failed(String why) {
      log.accept("OSC: something went wrong and is tried again: " + why);
    }

    @Override
    public void refused(OscError why, SocketAddress from) {
      refusals.add(
          Refusals.Kind.PACKET,
          "bytes from "
              + Quote.bare(String.valueOf(from))
              + " are no OSC packet: "
              + why.getMessage());
    }

    @Override
    public long round() {
      long now = nanos.getAsLong();
      for (List<Packet> due = held.next(now); due != null; due = held.next(now)) {
        patterns = 0;
        open(due, 0);
      }
      applyRows(now);
      sendChanges();
      return soonest(held.millisToWait(now), rows.millisToWait());
    }
  }

  /** A show that stands still draws again; a fault of a row must not make it deaf. */
  private void applyRows(long now) {
    boolean waited = rows.isPending();
    boolean passed = framePassed;
    framePassed = false;
    try {
      rows.apply(now, passed);
    } catch (RuntimeException fault) {
      refusals.add(Refusals.Kind.VALUE, "a row cannot be changed: " + Failure.plain(fault));
    }
    if (waited && !rows.isPending()) {
      wake.run();
    }
  }

  private static long soonest(long one, long other) {
    return one == 0 || other == 0 ? Math.max(one, other) : Math.min(one, other);
  }

  /** A bundle in a bundle is never due before it. */
  private void open(Bundle bundle, double least) {
    TimeTag now = TimeTag.ofMillis(millis.getAsLong());
    double own = bundle.time().isImmediate() ? 0 : bundle.time().secondsAfter(now);
    double wait = Math.max(own, least);
    if (wait > MOST_SECONDS_AHEAD) {
      refusals.add(
          Refusals.Kind.TIME,
          "a bundle is for a time more than %.0f seconds ahead".formatted(MOST_SECONDS_AHEAD)
              + ", and is left out; do both clocks go right?");
    } else if (wait <= 0) {
      open(bundle.packets(), wait);
    } else if (!held.add(bundle, nanos.getAsLong() + (long) (wait * 1e9))) {
      refusals.add(Refusals.Kind.ROOM, "too many bundles wait for their time; more are left out");
    }
  }

  /** Messages of one bundle take effect together. */
  private void open(List<Packet> packets, double least) {
    List<Message> together = new ArrayList<>();
    for (Packet packet : packets) {
      if (packet instanceof Message message) {
        together.add(message);
      }
    }
    deliver(together);
    for (Packet packet : packets) {
      if (packet instanceof Bundle bundle) {
        open(bundle, least);
      }
    }
  }

  private void deliver(List<Message> together) {
    for (Message message : together) {
      messages.incrementAndGet();
      deliver(message.address(), message.arguments());
    }
    var brought = values.toDesk();
    if (out != null) {
      out.knows(brought);
    }
    if (rows.isPending()) {
      wake.run();
    }
  }

  private void deliver(String address, List<Argument> arguments) {
    if (AddressPattern.isOne(address)) {
      deliverAll(address, arguments);
    } else if (address.startsWith(RowPath.PANEL)) {
      rows.take(address, arguments, nanos.getAsLong());
    } else {
      values.take(address, arguments);
    }
  }

  /** A pattern can mean thousands, and a packet can hold thousands of patterns. */
  private void deliverAll(String address, List<Argument> arguments) {
    try {
      AddressPattern pattern = AddressPattern.of(address);
      if (++patterns > MOST_PATTERNS_A_PACKET) {
        refusals.add(
            Refusals.Kind.ROOM,
            "a packet has more than " + MOST_PATTERNS_A_PACKET + " patterns; more are left out");
      } else if (address.startsWith(RowPath.PANEL)) {
        rows.take(address, arguments, nanos.getAsLong());
      } else {
        values.take(pattern, address, arguments);
      }
    } catch (OscError why) {
      refusals.add(Refusals.Kind.ADDRESS, address, () -> String.valueOf(why.getMessage()));
    }
  }

  private void sendChanges() {
    if (out != null) {
      lookedArrivals = desk.arrivals();
      lookedRevision = tuning.revision();
      Controls ofTake = played;
      lookedPlayed = ofTake;
      if (ofTake == null) {
        out.look(desk.get(), tuning.changes().values());
      } else {
        out.lookAtTake(ofTake, tuning.changes().values());
      }
    }
  }

  /** What came and went so far. */
  public OscCounts counts() {
    OscPort open = port;
    return new OscCounts(
        open == null ? 0 : open.arrived(),
        refusals.count(Refusals.Kind.PACKET),
        messages.get(),
        refusals.count() - refusals.count(Refusals.Kind.PACKET),
        held.size(),
        rows.waiting(),
        out == null ? 0 : out.sent(),
        out == null ? 0 : out.waiting());
  }

  /** How it stands. Any thread; waits for nobody. */
  public OscStanding standing() {
    Place to = options.out();
    return new OscStanding(
        listening,
        trouble,
        streaming,
        to == null ? "" : to.toString(),
        counts(),
        rows.changed(),
        refusals.last());
  }

  /** The OSC address of a row of the panel. */
  public static String addressOf(Address row) {
    return RowPath.of(row);
  }

  /** Where it listens; null if it does not. */
  public @Nullable InetSocketAddress address() {
    OscPort open = port;
    try {
      return open == null ? null : open.address();
    } catch (IOException none) {
      return null;
    }
  }

  /** Lets go of the port. */
  @Override
  public void close() {
    OscPort open = port;
    if (open != null) {
      open.close();
    }
    if (out != null) {
      out.close();
    }
  }
}
