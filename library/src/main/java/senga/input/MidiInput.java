package senga.input;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiUnavailableException;
import org.jspecify.annotations.Nullable;
import senga.words.Quote;

/**
 * One MIDI device that is listened to while it is there. Of several that fit, the first in the
 * system's order is taken; the one heard first is returned to whenever it is there. It is looked
 * after by one thread, and may be closed by any.
 */
final class MidiInput implements AutoCloseable {
  /** Those that are being closed; as many as there are drivers that hang. */
  private static final Set<MidiDevice> CLOSING = ConcurrentHashMap.newKeySet();

  private final MidiMap map;
  private final MidiWish wish;
  private final int number;
  private final Claims claims;
  private final ControlDesk desk;
  private final Consumer<String> log;
  private final MidiClock clock;
  private final MidiReturn back;
  private final MidiTally tally = new MidiTally();
  private final AtomicReference<@Nullable Held> device = new AtomicReference<>();
  private volatile boolean closed;
  private volatile String said = "";
  private @Nullable MidiDevice awaited; // until it has been closed
  private boolean saidDoubled;
  private boolean saidSilent;

  /** A device, and what becomes of what it sends. */
  private record Held(MidiDevice device, MidiValues values) {}

  /**
   * @param number its place among all wishes
   * @param log gets a sentence when a device is found, goes, or cannot be had
   * @param nanos tells the time, for the tempo of a clock
   */
  MidiInput(
      MidiMap map,
      int number,
      Claims claims,
      ControlDesk desk,
      Consumer<String> log,
      LongSupplier nanos) {
    this.map = map;
    this.wish = new MidiWish(map.port());
    this.number = number;
    this.claims = claims;
    this.desk = desk;
    this.log = log;
    clock = new MidiClock(nanos);
    back = new MidiReturn(map, log, nanos);
  }

  boolean isConnected() {
    return device.get() != null;
  }

  boolean isForNone() {
    return wish.isForNone();
  }

  /** How it stands with the wish. Any thread. */
  MidiStanding standing() {
    Held held = device.get();
    return new MidiStanding(
        map.name(),
        map.port(),
        held == null ? "" : MidiInputs.name(held.device),
        said,
        isShown(),
        clock.standing(),
        tally.messages(),
        tally.broken(),
        tally.elsewhere(),
        map.names());
  }

  /** Whether it is this device that is listened to. */
  boolean holds(MidiDevice other) {
    Held held = device.get();
    return held != null && MidiInputs.areNamedAlike(held.device, other);
  }

  /** Whether it listens to this device, or will as soon as that has been closed. */
  boolean claims(MidiDevice other) {
    return other.equals(awaited) || holds(other);
  }

  /** Whether it and another one, or it itself, listen to devices of one name. */
  boolean isTwinOf(MidiInput other) {
    Held held = device.get();
    return held != null && other.holds(held.device);
  }

  /** What the device is called that is listened to, in quotes. */
  String deviceName() {
    Held held = device.get();
    return held == null ? "" : quoted(held.device);
  }

  /** The device may be another one than it was; the next look takes it again. */
  void letGo() {
    replaceBy(null);
  }

  /** Lets go of the device; the values it sent stay. Never waits for the system. */
  @Override
  public void close() {
    closed = true;
    replaceBy(null);
  }

  /**
   * Looks once: takes the device if it has come, lets it go if it has gone.
   *
   * @param inputs those that nobody listens to
   */
  void look(List<MidiDevice> inputs) {
    if (!wish.isForNone()) {
      lookFor(inputs);
      tellDoubled();
      tellSilent();
    }
  }

  /**
   * Looks for the way back to the device.
   *
   * @param outputs those that nobody sends to; the one that is taken is taken out
   * @return whether it has come just now
   */
  boolean lookBack(List<MidiDevice> outputs) {
    Held held = device.get();
    boolean come = back.look(held == null ? null : held.device, outputs);
    if (closed) {
      back.close(); // it was closed meanwhile
    }
    return come;
  }

  /** Whether the device can be shown something. */
  boolean isShown() {
    return back.isOpen();
  }

  /** Shows the device where a controller stands, unless another one has that. */
  void show(String address, MidiOutput.Shown shown) {
    if (claims.isFreeFor(number, address)) {
      back.show(address, shown);
    }
  }

  private void lookFor(List<MidiDevice> inputs) {
    awaited = null;
    List<MidiDevice> fitting = wish.fitting(inputs);
    Held now = device.get();
    MidiDevice held = now == null ? null : now.device;
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
    if (isClosing(best)) {
      awaited = best; // the next look takes it
      return;
    }
    MidiValues values =
        new MidiValues(
            desk, map, clock, back.echoes(), tally, sent -> claims.permitted(number, sent));
    tally.title(map.name().isEmpty() ? MidiInputs.name(best) : map.name());
    try {
      best.open();
      best.getTransmitter().setReceiver(values);
    } catch (MidiUnavailableException | RuntimeException refused) {
      closeAside(best);
      say("MIDI: " + quoted(best) + " cannot be opened, perhaps another program holds it");
      return;
    }
    replaceBy(new Held(best, values));
    wish.heard(best);
    say("MIDI: listening to " + quoted(best) + others(best, fitting));
    if (closed) {
      replaceBy(null); // closed while the device was being opened
    }
  }

  private void replaceBy(@Nullable Held next) {
    Held before = device.getAndSet(next);
    if (before != null) {
      back.close();
      before.values.letGo();
      claims.release(number);
      closeAside(before.device);
    }
  }

  /** What messages call it: its name in the config, or else its own. */
  private String title() {
    Held now = device.get();
    return now != null && map.title().isEmpty() ? quoted(now.device) : Quote.of(map.title());
  }

  private void tellSilent() {
    boolean silent = isConnected() && clock.isSilent();
    if (silent && !saidSilent) {
      log.accept(
          "MIDI: the clock of "
              + title()
              + " has fallen silent; beat and tempo stay where they are");
    }
    saidSilent = silent;
  }

  private void tellDoubled() {
    boolean doubled = clock.isDoubled();
    if (doubled && !saidDoubled) {
      log.accept("MIDI: the clock of " + title() + " comes twice; every second tick is dropped");
    }
    saidDoubled = doubled;
  }

  /** A driver may never come back from closing a device that was pulled out. */
  static void closeAside(MidiDevice held) {
    if (held.isOpen() && CLOSING.add(held)) {
      Thread.ofPlatform().daemon().name("senga-midi-close").start(() -> closeNow(held));
    }
  }

  static boolean isClosing(MidiDevice device) {
    return CLOSING.contains(device);
  }

  private static void closeNow(MidiDevice held) {
    try {
      held.close();
    } finally {
      CLOSING.remove(held);
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
    if (!sentence.equals(said) && !closed) {
      said = sentence;
      log.accept(sentence);
    }
  }
}
