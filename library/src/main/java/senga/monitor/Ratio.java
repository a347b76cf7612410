package senga.monitor;

import java.util.function.LongSupplier;

/**
 * How much of one thing came with each of another lately: bytes with each frame, hits with each
 * question. Both counts only rise; the ratio is that of their rises during the last half second or
 * more. Any number of threads may ask.
 */
public final class Ratio implements LongSupplier {
  private static final long SPAN_NANOS = 500_000_000;

  private final LongSupplier amount;
  private final LongSupplier occasions;
  private final LongSupplier nanos;
  private long amountBefore;
  private long occasionsBefore;
  private long lookedAt;
  private long ratio = Reading.UNKNOWN;

  public Ratio(LongSupplier amount, LongSupplier occasions) {
    this(amount, occasions, System::nanoTime);
  }

  Ratio(LongSupplier amount, LongSupplier occasions, LongSupplier nanos) {
    this.amount = amount;
    this.occasions = occasions;
    this.nanos = nanos;
    look(nanos.getAsLong());
  }

  /** The ratio, rounded; {@link Reading#UNKNOWN} when there was no occasion. */
  @Override
  public synchronized long getAsLong() {
    long now = nanos.getAsLong();
    if (now - lookedAt >= SPAN_NANOS) {
      long amountThen = amountBefore;
      long occasionsThen = occasionsBefore;
      look(now);
      long more = occasionsBefore - occasionsThen;
      double rise = Math.max(0, amountBefore - amountThen); // a thread that ended takes its count
      ratio = more <= 0 ? Reading.UNKNOWN : Math.round(rise / more);
    }
    return ratio;
  }

  private void look(long now) {
    amountBefore = amount.getAsLong();
    occasionsBefore = occasions.getAsLong();
    lookedAt = now;
  }
}
