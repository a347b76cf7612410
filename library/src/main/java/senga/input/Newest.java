package senga.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * The addresses that were moved last, each once, and by whom: what somebody wants to see who turns
 * a knob and asks whether it arrives.
 *
 * <p>Holds {@link #MOST}; the one that was moved the longest ago gives way. For any thread; a
 * message costs a look at so many names and makes no garbage.
 */
public final class Newest {
  /** The most addresses that are held. */
  public static final int MOST = 12;

  private static final double NANOS = 1e9;

  private final LongSupplier nanos;
  private final String[] addresses = new String[MOST];
  private final String[] senders = new String[MOST];
  private final double[] values = new double[MOST];
  private final long[] times = new long[MOST];
  private final long[] turns = new long[MOST]; // of two moved at once one was still the later
  private int count;
  private long moves;

  /**
   * What an address was moved to last.
   *
   * @param address of MIDI values with their channel
   * @param value as {@link senga.control.Controls} has it
   * @param from the device, as the config calls it or else itself; {@link #OSC} for another
   *     program; empty for somebody here
   * @param age seconds since then
   */
  public record Move(String address, double value, String from, double age) {}

  /** What has moved what came by OSC. */
  public static final String OSC = "OSC";

  /**
   * @param nanos tells the time
   */
  Newest(LongSupplier nanos) {
    this.nanos = nanos;
    Arrays.fill(addresses, "");
    Arrays.fill(senders, "");
  }

  synchronized void moved(String address, double value, String from) {
    int place = place(address, from);
    addresses[place] = address;
    senders[place] = from;
    values[place] = value;
    times[place] = nanos.getAsLong();
    turns[place] = ++moves;
  }

  /** Where it stands, or else an empty place, or else that of the oldest. */
  private int place(String address, String from) {
    int oldest = 0;
    for (int i = 0; i < count; i++) {
      if (addresses[i].equals(address) && senders[i].equals(from)) {
        return i;
      }
      oldest = turns[i] < turns[oldest] ? i : oldest;
    }
    return count < MOST ? count++ : oldest;
  }

  /** All of them, the one moved last first. */
  public synchronized List<Move> list() {
    long now = nanos.getAsLong();
    List<Move> all = new ArrayList<>();
    long before = Long.MAX_VALUE;
    for (int i = 0; i < count; i++) {
      int place = latestBefore(before);
      before = turns[place];
      double age = (now - times[place]) / NANOS;
      all.add(new Move(addresses[place], values[place], senders[place], Math.max(0, age)));
    }
    return all;
  }

  private int latestBefore(long turn) {
    int latest = -1;
    for (int i = 0; i < count; i++) {
      if (turns[i] < turn && (latest < 0 || turns[i] > turns[latest])) {
        latest = i;
      }
    }
    return latest;
  }
}
