package senga.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Receiver;
import senga.words.Quote;

/** Listens to all devices that fit a wish, and says what each of them sends. */
public final class MidiMonitor implements AutoCloseable {
  private final MidiWish wish;
  private final Consumer<MidiSeen> seen;
  private final Consumer<String> log;
  private final Map<String, MidiDevice> held = new LinkedHashMap<>();
  private String said = "";

  /**
   * @param part of the devices' names, upper or lower case; empty for all
   * @param seen gets each message, by the thread that brings it
   * @param log gets a sentence when a device comes, goes or cannot be had
   */
  public MidiMonitor(String part, Consumer<MidiSeen> seen, Consumer<String> log) {
    this.wish = new MidiWish(part);
    this.seen = seen;
    this.log = log;
  }

  /** Looks once at what is plugged in; to be called about every second. */
  public void look() {
    try {
      List<MidiDevice> fitting = wish.fitting(MidiInputs.plugged());
      forget(fitting);
      fitting.stream().filter(device -> !held.containsKey(name(device))).forEach(this::take);
      if (fitting.isEmpty()) {
        say(
            wish.isForAny()
                ? "no MIDI input is there; waiting for one"
                : "no MIDI input is named " + Quote.of(wish.toString()) + "; waiting for it");
      }
    } catch (RuntimeException | LinkageError e) { // a driver's fault, or Java lacks its library
      say("the MIDI devices cannot be listed: " + e);
    }
  }

  private void forget(List<MidiDevice> fitting) {
    List<String> there = fitting.stream().map(MidiMonitor::name).toList();
    for (MidiDevice device : new ArrayList<>(held.values())) {
      if (!there.contains(name(device)) || !device.isOpen()) {
        held.remove(name(device));
        close(device);
        say(Quote.of(name(device)) + " has gone");
      }
    }
  }

  private void take(MidiDevice device) {
    String name = name(device);
    try {
      device.open();
      device.getTransmitter().setReceiver(new Telling(name));
      held.put(name, device);
      say("listening to " + Quote.of(name));
    } catch (MidiUnavailableException | RuntimeException refused) {
      close(device);
      say(Quote.of(name) + " cannot be opened, perhaps another program holds it");
    }
  }

  private static String name(MidiDevice device) {
    return MidiInputs.name(device);
  }

  /** A driver may never come back from closing a device that was pulled out. */
  private static void close(MidiDevice device) {
    if (device.isOpen()) {
      Thread.ofPlatform().daemon().name("senga-midi-close").start(device::close);
    }
  }

  private void say(String sentence) {
    if (!sentence.equals(said)) {
      said = sentence;
      log.accept(sentence);
    }
  }

  @Override
  public void close() {
    held.values().forEach(MidiMonitor::close);
    held.clear();
  }

  /** Says what one device sends. */
  private final class Telling implements Receiver {
    private final String device;

    private Telling(String device) {
      this.device = device;
    }

    @Override
    public void send(MidiMessage message, long timeStamp) {
      seen.accept(MidiSeen.of(device, message.getMessage(), message.getLength()));
    }

    @Override
    public void close() {}
  }
}
