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
  private final AtomicReference<Values> values;
  private final AtomicLong arrivals = new AtomicLong();

  /** What was there at the start, what devices sent, and what a frame reads of both. */
  private record Values(Controls start, Controls sent, Controls all) {
    Values with(int number, double value) {
      return sent.cc(number, -1) == value
          ? this
          : new Values(start, sent.with(number, value), all.with(number, value));
    }
  }

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
    values = new AtomicReference<>(new Values(start, Controls.NONE, start.overlaid(fixed)));
  }

  /** The present values; the same object as long as none changes. */
  @Override
  public Controls get() {
    return values.get().all;
  }

  /** Other values to start with; what devices have sent goes on. */
  public void start(Controls other) {
    values.updateAndGet(
        now -> new Values(other, now.sent, other.overlaid(now.sent).overlaid(fixed)));
  }

  /**
   * A device says that controller {@code number} stands at {@code value}.
   *
   * @throws IllegalArgumentException if the number is not 0 to 127 or the value is not 0 to 1
   */
  public void set(int number, double value) {
    arrivals.incrementAndGet();
    if (Double.isNaN(fixed.cc(number, Double.NaN))) {
      values.updateAndGet(now -> now.with(number, value));
    }
  }

  /** How many values devices have sent so far, fixed controllers included. */
  public long arrivals() {
    return arrivals.get();
  }
}
