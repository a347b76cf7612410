package senga.input;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import senga.control.Controls;

/**
 * Where all controllers come together: values to start with, values that devices send, and fixed
 * values that no device changes. For any thread. {@link #get} allocates nothing; a new snapshot is
 * made by the thread that brings a new value.
 */
public final class ControlDesk implements Supplier<Controls> {
  private final Controls fixed;
  private final AtomicReference<Controls> snapshot;
  private final AtomicLong arrivals = new AtomicLong();

  /** A desk on which no controller has a value yet. */
  public ControlDesk() {
    this(Controls.NONE, Controls.NONE);
  }

  /**
   * @param start values that hold until a device sends others
   * @param fixed values that hold for good
   */
  public ControlDesk(Controls start, Controls fixed) {
    this.fixed = fixed;
    snapshot = new AtomicReference<>(start.overlaid(fixed));
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
