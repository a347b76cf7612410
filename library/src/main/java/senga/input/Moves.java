package senga.input;

/**
 * What controllers have sent since it was asked last, message by message: who learns a controller,
 * or turns something with an endless one, needs each of them, and a snapshot shows only the last.
 *
 * <p>Holds {@link #MOST}; when nobody asks, the oldest give way to the newest, counted. For any
 * thread; adding and draining make no garbage, and a listener is called without a lock.
 */
public final class Moves {
  /** The most messages that wait: half a second of a flood. */
  public static final int MOST = 4096;

  private static final double MOST_PROGRAM = 127;

  /** Is told of one message. */
  @FunctionalInterface
  public interface Listener {
    /**
     * @param address with its channel, if it is a MIDI value's
     * @param value as {@link senga.control.Controls} has it
     */
    void moved(String address, double value);

    /**
     * A device has sent back what it was shown: its controller is there, and nobody has moved it.
     */
    default void returned(String address, double value) {}
  }

  private String[] addresses = new String[MOST];
  private double[] values = new double[MOST];
  private String[] otherAddresses = new String[MOST];
  private double[] otherValues = new double[MOST];
  private boolean[] echoes = new boolean[MOST];
  private boolean[] otherEchoes = new boolean[MOST];
  private int first;
  private int count;
  private long lost;

  /**
   * Where a controller stands on its way from 0 to 1, if the desk has this value: a programme's
   * number is a part of 127, what comes by OSC is held between the ends. NaN for NaN.
   */
  public static double position(String address, double value) {
    if (address.startsWith("osc/")) {
      return Math.clamp(value, 0, 1);
    }
    return address.startsWith("program") ? value / MOST_PROGRAM : value;
  }

  void add(String address, double value) {
    add(address, value, false);
  }

  /**
   * @param echo whether the device has only sent back what it was shown
   */
  synchronized void add(String address, double value, boolean echo) {
    int at = (first + count) % MOST;
    addresses[at] = address;
    values[at] = value;
    echoes[at] = echo;
    if (count < MOST) {
      count++;
    } else {
      first = (first + 1) % MOST;
      lost++;
    }
  }

  /** Tells all that wait, the oldest first. For one thread at a time. */
  public void drain(Listener listener) {
    int from;
    int waiting;
    synchronized (this) {
      from = first;
      waiting = count;
      if (waiting == 0) {
        return;
      }
      swap();
    }
    for (int i = 0; i < waiting; i++) {
      int at = (from + i) % MOST;
      if (otherEchoes[at]) {
        listener.returned(otherAddresses[at], otherValues[at]);
      } else {
        listener.moved(otherAddresses[at], otherValues[at]);
      }
    }
  }

  private void swap() {
    String[] names = addresses;
    double[] numbers = values;
    boolean[] marks = echoes;
    addresses = otherAddresses;
    values = otherValues;
    echoes = otherEchoes;
    otherAddresses = names;
    otherValues = numbers;
    otherEchoes = marks;
    first = 0;
    count = 0;
  }

  /** How many wait. */
  public synchronized int waiting() {
    return count;
  }

  /** How many gave way so far. */
  public synchronized long lost() {
    return lost;
  }
}
