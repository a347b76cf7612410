package senga.remote;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import senga.control.Controls;
import senga.osc.Argument;
import senga.osc.Bundle;
import senga.osc.Message;
import senga.osc.OscError;
import senga.osc.PacketWriter;
import senga.osc.Place;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Changes;

/**
 * Sends what changes here: rows of the panel and values of controllers, the newest of each address
 * once a frame.
 *
 * <p>It keeps what the other side is known to have: what it was sent, and what came from outside.
 * Only what differs from that is sent, so nothing goes back to where it came from, and two machines
 * that send to each other come to rest.
 *
 * <p>Several messages go as bundles that fit into one Ethernet frame each. If the system cannot
 * take them at once they wait, newer values in the place of older ones; nothing waits for it.
 */
final class RemoteOut implements AutoCloseable {
  private static final List<String> FOUND_OUT = List.of("lag/", "slew/", "gate/", "mouse/");
  private static final int MOST_BYTES = 1_400;
  private static final int HEAD_OF_BUNDLE = 16;
  private static final int SIZE = 4;
  private static final int MOST_PACKETS_A_FRAME = 64;

  /** The most messages that can wait: one for each row and each controller. */
  static final int MOST = Changes.MOST + Controls.MOST;

  private final Place place;
  private final Consumer<String> log;
  private final Map<Address, Change> rows = new HashMap<>();
  private final Map<String, Double> values = new HashMap<>();
  private final Map<String, List<Argument>> waiting = new LinkedHashMap<>();
  private final AtomicLong sent = new AtomicLong();
  private volatile int size;
  private @Nullable DatagramChannel channel;
  private @Nullable InetSocketAddress to;
  private Controls seenControls;
  private String said = "";

  /**
   * @param start what was there before anything changed
   */
  RemoteOut(Place place, Controls start, Map<Address, Change> changes, Consumer<String> log) {
    this.place = place;
    this.log = log;
    values.putAll(start.values());
    rows.putAll(changes);
    seenControls = start;
  }

  /** The other side has this change already: it came from there, or from somewhere like it. */
  void knows(Address row, Change change) {
    rows.put(row, change);
  }

  /** The other side has the row as the sketch has it. */
  void knowsTakenBack(Address row) {
    rows.keySet().removeIf(row::covers);
  }

  void knows(Map<String, Double> came) {
    values.putAll(came);
  }

  /** What is not sent yet. Any thread. */
  int waiting() {
    return size;
  }

  /** How many messages were sent so far. Any thread. */
  long sent() {
    return sent.get();
  }

  /** Looks what differs from what the other side has, and sends as much as the system takes. */
  void look(Controls controls, Map<Address, Change> changes) {
    lookAt(controls, false, changes);
  }

  /**
   * The same while a take plays. What came from outside a moment ago may not have reached its
   * frames yet, and what they still read is no news: so only values are looked at that are others
   * than the last time.
   */
  void lookAtTake(Controls controls, Map<Address, Change> changes) {
    lookAt(controls, true, changes);
  }

  @SuppressWarnings("ReferenceEquality") // the same object stays while nothing changes
  private void lookAt(Controls controls, boolean newsAlone, Map<Address, Change> changes) {
    if (controls != seenControls) {
      lookAtValues(newsAlone ? controls.since(seenControls) : controls);
      seenControls = controls;
    }
    lookAtRows(changes);
    send();
    size = waiting.size();
  }

  private void lookAtValues(Controls controls) {
    controls
        .values()
        .forEach(
            (address, value) -> {
              if (!isOwn(address) && !value.equals(values.put(address, value))) {
                put(DeskValues.address(address), List.of(RowMessage.number(value)));
              }
            });
  }

  /**
   * Both sides may follow one clock, and what comes late would take the other one's beat back. How
   * something has moved, and where its pointer is, each finds out for itself; a take has that from
   * the machine where it was recorded, in the seconds of a sketch.
   */
  private static boolean isOwn(String address) {
    return Controls.isClock(address) || FOUND_OUT.stream().anyMatch(address::startsWith);
  }

  private void lookAtRows(Map<Address, Change> changes) {
    changes.forEach(
        (row, change) -> {
          boolean sent = !row.isModulation() && !(change instanceof Change.Keyed);
          if (sent && !change.equals(rows.put(row, change))) {
            put(RowPath.of(row), RowMessage.of(change));
          }
        });
    for (Iterator<Address> known = rows.keySet().iterator(); known.hasNext(); ) {
      Address row = known.next();
      if (!changes.containsKey(row)) {
        put(RowPath.of(row), List.of());
        known.remove();
      }
    }
  }

  private void put(String address, List<Argument> arguments) {
    waiting.remove(address);
    if (waiting.size() < MOST) {
      waiting.put(address, arguments);
    }
  }

  private void send() {
    for (int packets = 0; !waiting.isEmpty() && packets < MOST_PACKETS_A_FRAME; packets++) {
      List<Message> next = next();
      if (next.isEmpty() || !send(next)) {
        return;
      }
      next.forEach(message -> waiting.remove(message.address()));
      sent.addAndGet(next.size());
    }
  }

  /** As many as fit into one packet, at least one if there is one that can be written. */
  private List<Message> next() {
    List<Message> next = new ArrayList<>();
    int bytes = HEAD_OF_BUNDLE;
    for (Iterator<Map.Entry<String, List<Argument>>> all = waiting.entrySet().iterator();
        all.hasNext(); ) {
      Map.Entry<String, List<Argument>> one = all.next();
      Message message = new Message(one.getKey(), one.getValue());
      try {
        bytes += SIZE + PacketWriter.write(message).length;
      } catch (OscError tooLarge) {
        all.remove();
        say(one.getKey() + " is not sent: " + tooLarge.getMessage());
        continue;
      }
      if (bytes > MOST_BYTES && !next.isEmpty()) {
        break;
      }
      next.add(message);
    }
    return next;
  }

  /** False if the system takes no more now. */
  private boolean send(List<Message> messages) {
    try {
      byte[] packet =
          PacketWriter.write(messages.size() == 1 ? messages.getFirst() : Bundle.now(messages));
      boolean gone = open().send(ByteBuffer.wrap(packet), target()) > 0;
      if (gone && !said.isEmpty()) {
        said = "";
        log.accept("OSC: " + place + " is reached again");
      }
      return gone;
    } catch (IOException | OscError why) {
      say(place + " is not reached: " + why.getMessage());
      waiting.clear(); // the values stay known, and the next changes are tried again
      return false;
    }
  }

  private DatagramChannel open() throws IOException {
    DatagramChannel opened = channel;
    if (opened == null) {
      opened = DatagramChannel.open();
      opened.configureBlocking(false);
      channel = opened;
    }
    return opened;
  }

  private InetSocketAddress target() throws IOException {
    InetSocketAddress known = to;
    if (known == null) {
      known = place.resolved();
      if (known.isUnresolved()) {
        throw new IOException("nobody knows this name");
      }
      to = known;
    }
    return known;
  }

  private void say(String sentence) {
    if (!sentence.equals(said)) {
      said = sentence;
      log.accept("OSC: " + sentence);
    }
  }

  @Override
  public void close() {
    DatagramChannel opened = channel;
    if (opened != null) {
      try {
        opened.close();
      } catch (IOException alreadyGone) {
        channel = null;
      }
    }
  }
}
