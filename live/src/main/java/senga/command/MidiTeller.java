package senga.command;

import java.io.PrintWriter;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import senga.input.MidiMonitor;
import senga.input.MidiSeen;
import senga.words.Quote;

/**
 * Prints what MIDI devices send. Between the devices' threads and the printing one stand at most
 * {@link #MOST_WAITING} messages; those for which there is no room are counted.
 */
final class MidiTeller {
  static final int MOST_WAITING = 4_096;

  private static final long LOOK_EVERY_NANOS = 1_000_000_000L;

  private final PrintWriter out;
  private final boolean all;
  private final boolean json;
  private final BlockingQueue<MidiSeen> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private final AtomicLong dropped = new AtomicLong();

  MidiTeller(PrintWriter out, boolean all, boolean json) {
    this.out = out;
    this.all = all;
    this.json = json;
  }

  /**
   * Listens until so many are printed, or so long.
   *
   * @return how many came too fast to print
   */
  long listen(String part, long most, double seconds, Consumer<String> note) {
    long begin = System.nanoTime();
    long nextLook = begin;
    try (MidiMonitor monitor = new MidiMonitor(part, this::take, note)) {
      for (long printed = 0; printed < most && !Thread.currentThread().isInterrupted(); ) {
        long now = System.nanoTime();
        if (now - begin >= seconds * 1e9) {
          break;
        }
        if (now - nextLook >= 0) {
          monitor.look();
          nextLook = now + LOOK_EVERY_NANOS;
        }
        MidiSeen seen = next(Math.min(nextLook - now, (long) (seconds * 1e9) - (now - begin)));
        if (seen != null) {
          print(seen);
          printed++;
        }
      }
    }
    return dropped.get();
  }

  private @Nullable MidiSeen next(long nanos) {
    try {
      return waiting.poll(nanos, TimeUnit.NANOSECONDS);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  /** By the device's thread. */
  private void take(MidiSeen seen) {
    if ((all || !seen.isTicking()) && !waiting.offer(seen)) {
      dropped.incrementAndGet();
    }
  }

  private void print(MidiSeen seen) {
    String addresses = seen.addresses();
    out.println(
        json
            ? MidiJson.of(seen)
            : Quote.of(seen.device())
                + "  "
                + seen.words()
                + (addresses.isEmpty() ? "" : "  → " + addresses));
    out.flush();
  }
}
