package senga.control;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Where all controllers come together: values fixed from the start, and values that devices send.
 * For any thread. {@link #get} allocates nothing; a new snapshot is made by the thread that brings
 * a new value.
 */
public final class ControlDesk implements Supplier<Controls> {
  private final Controls fixed;
  private final AtomicReference<Controls> snapshot;
  private final AtomicLong arrivals = new AtomicLong();

  /** A desk without fixed values. */
  public ControlDesk() {
    this(Controls.NONE);
  }

  /**
   * @param fixed values no device can change
   */
  public ControlDesk(Controls fixed) {
    this.fixed = fixed;
    snapshot = new AtomicReference<>(fixed);
  }

  /** The present values; the same object as long as none changes. */
  @Override
  public Controls get() {
    return snapshot.get();
  }

  /**
   * A device says that controller {@code number} stands at {@code value}.
   *
   * @throws IllegalArgumentException if the number is not 0 to 127 or the value is not 0 to 1
   */
  public void set(int number, double value) {
    arrivals.incrementAndGet();
    if (Double.isNaN(fixed.cc(number, Double.NaN))) {
      snapshot.updateAndGet(now -> now.cc(number, -1) == value ? now : now.with(number, value));
    }
  }

  /** How many values devices have sent so far, fixed controllers included. */
  public long arrivals() {
    return arrivals.get();
  }
}
