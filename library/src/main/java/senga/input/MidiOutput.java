package senga.input;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javax.sound.midi.Receiver;
import javax.sound.midi.ShortMessage;
import org.jspecify.annotations.Nullable;

/**
 * Shows one device where its controllers stand, by a thread of its own: a driver may take its time.
 *
 * <p>Of each controller the newest place waits, and nothing else, so that whoever shows something
 * waits for nobody and a device that is slow is shown less. Between two messages it rests for as
 * long as three bytes take on a MIDI cable (31,250 bits a second, 10 for a byte).
 */
final class MidiOutput implements AutoCloseable {
  /** The most controllers that wait to be shown. */
  static final int MOST = 4_096;

  private static final long PAUSE_NANOS = 960_000;

  /**
   * Where a controller is to be shown.
   *
   * @param position 0 to 1
   * @param endless whether what it sends are steps, not places
   */
  record Shown(double position, boolean endless) {}

  private final Receiver receiver;
  private final Echoes echoes;
  private final Consumer<String> failed;
  private final Map<String, Shown> waiting = new LinkedHashMap<>();
  private boolean closed;
  private volatile boolean broken;

  /**
   * @param failed is told why the device takes no more
   */
  MidiOutput(Receiver receiver, Echoes echoes, Consumer<String> failed) {
    this.receiver = receiver;
    this.echoes = echoes;
    this.failed = failed;
  }

  /** Begins to send. */
  void start() {
    Thread.ofPlatform().daemon().name("senga-midi-out").start(this::run);
  }

  /** Shows a controller at a place as soon as the cable is free. */
  void show(String address, Shown shown) {
    synchronized (waiting) {
      if (waiting.size() < MOST || waiting.containsKey(address)) {
        waiting.put(address, shown);
        waiting.notifyAll();
      }
    }
  }

  /** Whether the device has refused something. */
  boolean isBroken() {
    return broken;
  }

  private void run() {
    try {
      for (Map.Entry<String, Shown> next = next(); next != null; next = next()) {
        for (ShortMessage message : FeedbackBytes.of(next.getKey(), next.getValue().position())) {
          echoes.sent(message, next.getValue().endless()); // before it may come back
          receiver.send(message, -1);
          LockSupport.parkNanos(PAUSE_NANOS);
        }
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException refused) { // it was pulled out, or its driver fails
      broken = true;
      failed.accept(String.valueOf(refused.getMessage()));
    } finally {
      receiver.close();
    }
  }

  private Map.@Nullable Entry<String, Shown> next() throws InterruptedException {
    synchronized (waiting) {
      while (waiting.isEmpty() && !closed) {
        waiting.wait();
      }
      if (closed) {
        return null;
      }
      Iterator<Map.Entry<String, Shown>> all = waiting.entrySet().iterator();
      Map.Entry<String, Shown> first = all.next();
      Map.Entry<String, Shown> taken = Map.entry(first.getKey(), first.getValue());
      all.remove();
      return taken;
    }
  }

  /** What waits is not sent any more. Waits for nobody. */
  @Override
  public void close() {
    synchronized (waiting) {
      closed = true;
      waiting.clear();
      waiting.notifyAll();
    }
  }
}
