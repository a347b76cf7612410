package senga.input;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiUnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * Brings the knobs, keys and wheels of one MIDI device to a {@link ControlDesk}.
 *
 * <p>Every second it looks at what is plugged in, so the device may come late, go and come back;
 * its values stay on the desk in between. (Back within that second, it may look as if it had never
 * gone, and stay silent.) Of several that fit, the first in the system's order is taken; the one
 * heard first is returned to whenever it is there.
 */
public final class MidiInput implements AutoCloseable {
  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

  private final MidiWish wish;
  private final ControlDesk desk;
  private final Consumer<String> log;
  private final Duration lookEvery;
  private final AtomicReference<@Nullable MidiDevice> device = new AtomicReference<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private String said = "";

  /**
   * @param wanted part of the device's name, upper or lower case; empty for the first input, {@code
   *     none} for none
   * @param desk where the values go
   * @param log gets a sentence when a device is found, goes, or cannot be had; that there is none
   *     is worth one only if a name was wanted
   */
  public MidiInput(String wanted, ControlDesk desk, Consumer<String> log) {
    this(wanted, desk, log, LOOK_EVERY);
  }

  MidiInput(String wanted, ControlDesk desk, Consumer<String> log, Duration lookEvery) {
    this.wish = new MidiWish(wanted);
    this.desk = desk;
    this.log = log;
    this.lookEvery = lookEvery;
  }

  /** Looks for the device until closed, on a thread of its own: the system may take its time. */
  public void connectInBackground() {
    if (wish.isForNone()) {
      return;
    }
    Thread.ofPlatform().daemon().name("senga-midi").start(this::keepLooking);
  }

  private void keepLooking() {
    try {
      do {
        look();
      } while (!closing.await(lookEvery.toNanos(), TimeUnit.NANOSECONDS));
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  public boolean isConnected() {
    return device.get() != null;
  }

  /** Lets go of the device; the values it sent stay. Never waits for the system. */
  @Override
  public void close() {
    closing.countDown();
    replaceBy(null);
  }

  /** Looks once: takes the device if it has come, lets it go if it has gone. */
  synchronized void look() {
    if (isClosed() || wish.isForNone()) {
      return;
    }
    try {
      look(MidiInputs.plugged());
    } catch (RuntimeException | LinkageError e) { // a driver's fault, or Java lacks its library
      say("MIDI: the devices cannot be listed: " + e);
    }
  }

  private boolean isClosed() {
    return closing.getCount() == 0;
  }

  private void look(List<MidiDevice> inputs) {
    List<MidiDevice> fitting = wish.fitting(inputs);
    MidiDevice held = device.get();
    if (held != null && !isThere(held, fitting)) {
      replaceBy(null);
      say("MIDI: " + quoted(held) + " has gone; its values stay until it comes back");
    } else if (fitting.isEmpty()) {
      sayWhatThereIs(inputs);
    } else {
      MidiDevice best = wish.best(fitting, held);
      if (held == null || !MidiInputs.areNamedAlike(held, best)) {
        take(best, fitting);
      }
    }
  }

  private static boolean isThere(MidiDevice held, List<MidiDevice> fitting) {
    return held.isOpen() && fitting.stream().anyMatch(it -> MidiInputs.areNamedAlike(it, held));
  }

  private void take(MidiDevice best, List<MidiDevice> fitting) {
    try {
      best.open();
      best.getTransmitter().setReceiver(new MidiValues(desk));
    } catch (MidiUnavailableException | RuntimeException refused) {
      closeAside(best);
      say("MIDI: " + quoted(best) + " cannot be opened, perhaps another program holds it");
      return;
    }
    replaceBy(best);
    wish.heard(best);
    say("MIDI: listening to " + quoted(best) + others(best, fitting));
    if (isClosed()) {
      replaceBy(null); // closed while the device was being opened
    }
  }

  private void replaceBy(@Nullable MidiDevice next) {
    MidiDevice before = device.getAndSet(next);
    if (before != null) {
      closeAside(before);
    }
  }

  /** A driver may never come back from closing a device that was pulled out. */
  private static void closeAside(MidiDevice held) {
    if (held.isOpen()) {
      Thread.ofPlatform().daemon().name("senga-midi-close").start(held::close);
    }
  }

  private void sayWhatThereIs(List<MidiDevice> inputs) {
    if (!wish.isForAny() && !wish.wasFulfilled()) {
      String there = inputs.isEmpty() ? "there is none at all" : "there is " + quoted(inputs);
      say("MIDI: no input is named \"" + wish + "\", " + there + "; waiting for it");
    }
  }

  private static String others(MidiDevice taken, List<MidiDevice> fitting) {
    List<MidiDevice> others = fitting.stream().filter(input -> input != taken).toList();
    return others.isEmpty() ? "" : "; " + quoted(others) + " would fit, too";
  }

  private static String quoted(MidiDevice input) {
    return quoted(List.of(input));
  }

  private static String quoted(List<MidiDevice> inputs) {
    return inputs.stream()
        .map(input -> '"' + MidiInputs.name(input) + '"')
        .collect(Collectors.joining(", "));
  }

  /** What stays as it is, is told once. */
  private void say(String sentence) {
    if (!sentence.equals(said) && !isClosed()) {
      said = sentence;
      log.accept(sentence);
    }
  }
}
