package senga.input;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.Receiver;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.SysexMessage;
import senga.input.ControlDesk.Sent;
import senga.input.ParameterNumbers.Moved;

/**
 * Turns what one MIDI device sends into values: controllers, parameters by number, notes, pressure,
 * programmes and pitch bend, each at the address of its channel and at that of all channels, where
 * the last one counts, and under the name that a map gives it; clock and time code. One message is
 * one change of the desk, so that no frame sees half of it.
 */
final class MidiValues implements Receiver {
  private static final double MOST = 127;
  private static final int BEND_AT_REST = 8192;
  private static final int MOST_BEND = 16_383;
  private static final int SYSTEM = 0xF0;
  private static final int QUARTER_FRAME = 0xF1;
  private static final int SOUND_OFF = 120;
  private static final int NOTES_OFF = 123;
  private static final int KEYS = 128;
  private static final int CHANNELS = 16;
  private static final String PAIR = "cc14/";

  private final ControlDesk desk;

  /** What the message at hand has moved, from 0 to 1, by the address of its channel. */
  private final List<Sent> moves = new ArrayList<>();

  private final UnaryOperator<List<Sent>> permitted;
  private final Echoes echoes;
  private final MidiTally tally;
  private final MidiMap map;
  private final MidiNames names;
  private final MidiClock clock;
  private final TimeCode time = new TimeCode();
  private final FineControllers fine = new FineControllers();
  private final ParameterNumbers parameters = new ParameterNumbers();
  private final BitSet held = new BitSet(CHANNELS * KEYS);
  private boolean gone;
  private boolean coarse; // a pair's half, whose other one may never come
  private boolean echo; // of what was sent to the device

  /** Those of a device without a map, alone on its desk. */
  MidiValues(ControlDesk desk) {
    this(
        desk,
        MidiMap.of(""),
        new MidiClock(System::nanoTime),
        new Echoes(System::nanoTime),
        new MidiTally(),
        UnaryOperator.identity());
  }

  /**
   * @param echoes knows what comes back from the device only because it was sent there
   * @param tally counts what comes
   * @param permitted leaves out what another device holds
   */
  MidiValues(
      ControlDesk desk,
      MidiMap map,
      MidiClock clock,
      Echoes echoes,
      MidiTally tally,
      UnaryOperator<List<Sent>> permitted) {
    this.desk = desk;
    this.map = map;
    this.clock = clock;
    this.echoes = echoes;
    this.tally = tally;
    this.permitted = permitted;
    names = new MidiNames(map, address -> desk.get().value(address, Double.NaN));
  }

  /** For any thread, one message after the other. */
  @Override
  public synchronized void send(MidiMessage message, long timeStamp) {
    if (gone) {
      return; // a driver may hand on what it still has
    }
    tally.came();
    echo = message instanceof ShortMessage back && isWhole(back) && echoes.isOne(back);
    if (message instanceof SysexMessage exclusive) {
      put(time(time.full(exclusive.getMessage())));
    } else if (message instanceof ShortMessage sent && isWhole(sent)) {
      take(sent.getStatus(), sent.getChannel(), sent.getData1(), sent.getData2());
    } else {
      tally.wasBroken();
    }
  }

  /** A driver may hand on bytes that are no data, or too few. */
  private static boolean isWhole(ShortMessage sent) {
    return sent.getLength() >= MidiBytes.length(sent.getStatus())
        && sent.getData1() <= MOST
        && sent.getData2() <= MOST;
  }

  private void take(int status, int channel, int first, int second) {
    if (status == QUARTER_FRAME) {
      put(time(time.quarter(first)));
    } else if (status >= SYSTEM) {
      put(clock.take(status, first + (second << 7)));
    } else if (map.channels().contains(channel + 1)) {
      put(sent(status & SYSTEM, channel, first, second));
    } else {
      tally.wasElsewhere();
    }
  }

  private List<Sent> sent(int command, int channel, int first, int second) {
    return switch (command) {
      case ShortMessage.CONTROL_CHANGE -> controller(channel, first, second);
      case ShortMessage.NOTE_ON -> note(channel, first, second);
      case ShortMessage.NOTE_OFF -> note(channel, first, 0);
      case ShortMessage.PITCH_BEND -> values("bend", channel, "", bend(first + (second << 7)));
      case ShortMessage.CHANNEL_PRESSURE -> values("pressure", channel, "", first / MOST);
      case ShortMessage.POLY_PRESSURE -> values("touch", channel, "/" + first, second / MOST);
      case ShortMessage.PROGRAM_CHANGE -> values("program", channel, "", first);
      default -> none(); // a status that is none
    };
  }

  private List<Sent> none() {
    tally.wasBroken();
    return List.of();
  }

  private void put(List<Sent> sent) {
    if (echo) {
      moves.forEach(move -> desk.moves().add(move.address(), move.value(), true));
      moves.clear();
      return;
    }
    List<Sent> ours = permitted.apply(sent);
    for (Sent move : moves) { // told before the desk wakes whoever asks for them
      tell(move, ours);
    }
    moves.clear();
    if (!ours.isEmpty()) {
      desk.set(ours);
    }
  }

  private void tell(Sent move, List<Sent> ours) {
    for (Sent one : ours) {
      if (one.address().equals(move.address())) {
        desk.moves().add(move.address(), move.value());
        if (!coarse || !one.address().startsWith(PAIR)) {
          desk.newest().moved(one.address(), one.value(), tally.title());
        }
        return;
      }
    }
  }

  private static List<Sent> time(double seconds) {
    return Double.isNaN(seconds) ? List.of() : List.of(new Sent("clock/time", seconds));
  }

  private List<Sent> controller(int channel, int number, int value) {
    double both = fine.take(channel, number, value);
    coarse = !Double.isNaN(both) && FineControllers.pair(number) == number;
    List<Sent> all = new ArrayList<>(values("cc", channel, "/" + number, value / MOST));
    if (!Double.isNaN(both)) {
      all.addAll(values("cc14", channel, "/" + FineControllers.pair(number), both));
    }
    Moved moved = parameters.take(channel, number, value);
    if (moved != null) {
      all.addAll(values(moved.word(), channel, "/" + moved.number(), moved.value()));
    }
    all.addAll(names.controller(channel + 1, number, value, both));
    if (number == SOUND_OFF || number >= NOTES_OFF) {
      letGo(channel * KEYS, (channel + 1) * KEYS, all);
    }
    return all;
  }

  /** Struck with velocity 0, a key is let go. */
  private List<Sent> note(int channel, int number, int velocity) {
    held.set(channel * KEYS + number, velocity > 0);
    return values("note", channel, "/" + number, velocity / MOST);
  }

  /** There is one step more below the rest than above it: each side has its own scale. */
  private static double bend(int bend) {
    double above = (bend - BEND_AT_REST) / (double) (MOST_BEND - BEND_AT_REST);
    return bend <= BEND_AT_REST ? bend / (2.0 * BEND_AT_REST) : 0.5 + 0.5 * above;
  }

  /** At the address of all channels, that of its own, and at its names. */
  private List<Sent> values(String kind, int channel, String rest, double value) {
    String all = kind + rest;
    String own = kind + "/" + (channel + 1) + rest;
    moves.add(new Sent(own, kind.equals("program") ? value / MOST : value));
    List<Sent> sent = new ArrayList<>();
    sent.add(new Sent(all, value));
    sent.add(new Sent(own, value));
    if (!kind.startsWith("cc")) {
      names.add(sent, all, own, value);
    }
    return sent;
  }

  private void letGo(int from, int to, List<Sent> sent) {
    for (int at = held.nextSetBit(from); at >= 0 && at < to; at = held.nextSetBit(at + 1)) {
      sent.addAll(note(at / KEYS, at % KEYS, 0));
    }
  }

  /** The device has gone: no message will say that the keys which are held were let go. */
  synchronized void letGo() {
    List<Sent> sent = new ArrayList<>();
    letGo(0, CHANNELS * KEYS, sent);
    echo = false;
    put(sent);
    gone = true;
  }

  @Override
  public void close() {}
}
