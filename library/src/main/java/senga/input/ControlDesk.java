package senga.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import senga.control.Controls;
import senga.words.Quote;

/**
 * Where all controllers come together: values to start with, values that devices send, and fixed
 * values that no device changes. For any thread. {@link #get} waits for nobody and allocates
 * nothing; a new snapshot is made by the thread that brings a new value.
 *
 * <p>A sender may make up new addresses for ever. Once there are {@link Controls#MOST_NAMED}, new
 * ones are refused and counted, and said to be so once; those known go on.
 */
public final class ControlDesk implements Supplier<Controls> {
  private static final String OSC = "osc/";
  private static final String AUDIO = "audio/";

  private final Controls fixed;
  private final Consumer<String> log;
  private volatile Values values;
  private volatile Runnable arrival = () -> {};
  private final Moves moves = new Moves();
  private final Newest newest = new Newest(System::nanoTime);
  private final AtomicLong arrivals = new AtomicLong();
  private final AtomicLong refused = new AtomicLong();
  private final AtomicLong starts = new AtomicLong();

  /** What was there at the start, what devices sent, and what a frame reads of both. */
  private record Values(Controls start, Controls sent, Controls all) {}

  /** A desk on which no controller has a value yet. */
  public ControlDesk() {
    this(Controls.NONE, Controls.NONE, sentence -> {});
  }

  /**
   * @param start values that hold until a device sends others
   * @param fixed values that hold for good
   * @param log gets a sentence when the first new address is refused
   */
  public ControlDesk(Controls start, Controls fixed, Consumer<String> log) {
    this.fixed = fixed;
    this.log = log;
    values = new Values(start, Controls.NONE, start.overlaid(fixed));
  }

  /** Who is told, by the thread that brings it, that there is a new value; must not block. */
  public void onArrival(Runnable listener) {
    arrival = listener;
  }

  /** The present values; the same object as long as none changes. */
  @Override
  public Controls get() {
    return values.all;
  }

  /**
   * Other values to start with; what devices have sent goes on. Where there is no room for both,
   * devices must send theirs again.
   */
  public synchronized void start(Controls other) {
    starts.incrementAndGet();
    try {
      values = new Values(other, values.sent, other.overlaid(values.sent).overlaid(fixed));
    } catch (IllegalArgumentException full) {
      values = new Values(other, Controls.NONE, other.overlaid(fixed));
    }
  }

  /**
   * A device says that an address stands at a value.
   *
   * @throws IllegalArgumentException if it is no address, or the value is not what it can hold
   */
  public synchronized void set(String address, double value) {
    if (values.all.hasRoomFor(address)) {
      moves.add(address, value);
      newest.moved(address, value, "");
      change(now -> now.with(address, value));
    } else {
      refuse(address);
    }
  }

  /** A value with its address. */
  record Sent(String address, double value) {}

  /**
   * A device says where several addresses stand: a frame sees all of it or nothing. Of those there
   * is no room for, each is refused by itself. What comes by OSC is told to those that learn, as a
   * movement from 0 to 1.
   *
   * @throws IllegalArgumentException if one is no address, or a value is not what it can hold; then
   *     nothing changes
   */
  public void set(Map<String, Double> several) {
    several.forEach(
        (address, value) -> { // told before the desk wakes whoever asks for them
          if (address.startsWith(OSC) && values.all.hasRoomFor(address)) {
            moves.add(address, Moves.position(address, value));
          }
        });
    set(several.entrySet().stream().map(one -> new Sent(one.getKey(), one.getValue())).toList());
    several.forEach(
        (address, value) -> {
          if (!address.startsWith(AUDIO) && values.all.hasRoomFor(address)) {
            newest.moved(address, value, Newest.OSC);
          }
        });
  }

  /** The same, one after the other. */
  synchronized void set(List<Sent> together) {
    List<Sent> fitting = new ArrayList<>();
    Controls tried = values.all;
    for (Sent each : together) {
      if (tried.hasRoomFor(each.address)) {
        tried = tried.with(each.address, each.value);
        fitting.add(each);
      } else {
        refuse(each.address);
      }
    }
    if (!fitting.isEmpty()) {
      change(now -> with(now, fitting));
    }
  }

  private static Controls with(Controls now, List<Sent> together) {
    Controls next = now;
    for (Sent each : together) {
      next = next.with(each.address, each.value);
    }
    return next;
  }

  /** What devices have sent so far, and nothing else. */
  public Controls sent() {
    return values.sent;
  }

  /**
   * What devices sent in an earlier run, as if they had sent it now; no arrival. What has been sent
   * since stands before it. Where there is no room for all of it, nothing is taken over.
   */
  public synchronized void restore(Controls earlier) {
    Values now = values;
    try {
      Controls sent = earlier.overlaid(now.sent);
      values = new Values(now.start, sent, now.start.overlaid(sent).overlaid(fixed));
    } catch (IllegalArgumentException full) {
      log.accept("controllers: " + full.getMessage() + "; earlier values are left out");
    }
  }

  /** What devices send, message by message. */
  public Moves moves() {
    return moves;
  }

  /** What they have moved last, for people. */
  public Newest newest() {
    return newest;
  }

  private void refuse(String address) {
    arrivals.incrementAndGet();
    if (refused.incrementAndGet() == 1) {
      log.accept(
          "controllers: no room for %s, %,d addresses have a value; new ones are ignored"
              .formatted(Quote.of(address), Controls.MOST_NAMED));
    }
  }

  /**
   * A device brings several values at once: a frame sees all of them or none. What a frame reads is
   * changed by itself, for laying everything sent so far over the start would cost as much as there
   * is, at every message.
   */
  synchronized void change(UnaryOperator<Controls> change) {
    arrivals.incrementAndGet();
    Controls all = change.apply(values.all).overlaid(fixed);
    values = new Values(values.start, change.apply(values.sent), all);
    arrival.run();
  }

  /**
   * Sets a value that follows from all the others, with nothing in between; no arrival. Where there
   * is no room for it, nothing changes.
   *
   * @param address of the value
   * @param value what it is, given what a frame would read
   * @return what a frame reads now
   */
  synchronized Controls amended(String address, ToDoubleFunction<Controls> value) {
    Values now = values;
    if (now.all.hasRoomFor(address)) {
      double next = value.applyAsDouble(now.all);
      Controls all = now.all.with(address, next).overlaid(fixed);
      values = new Values(now.start, now.sent.with(address, next), all);
    }
    return values.all;
  }

  /**
   * Sets values that follow from something else than devices, as the sound of a file does from the
   * time; no arrival. Where there is no room for them, nothing changes.
   *
   * @param change lays them over others
   */
  @SuppressWarnings("ReferenceEquality") // the same object stays while nothing changes
  public synchronized void amend(UnaryOperator<Controls> change) {
    Values now = values;
    try {
      Controls sent = change.apply(now.sent);
      Controls all = change.apply(now.all).overlaid(fixed);
      if (sent != now.sent || !all.equals(now.all)) {
        values = new Values(now.start, sent, all);
      }
    } catch (IllegalArgumentException full) {
      refused.incrementAndGet();
    }
  }

  /** There is news that is no value. */
  void wake() {
    arrival.run();
  }

  /** How many times devices have sent something so far, fixed and refused values included. */
  public long arrivals() {
    return arrivals.get();
  }

  /** How often there were other values to start with so far. */
  public long starts() {
    return starts.get();
  }

  /** How many values were refused so far because there was no room for their addresses. */
  public long refused() {
    return refused.get();
  }
}
