package senga.input;

import javax.sound.midi.MidiMessage;
import javax.sound.midi.Receiver;
import javax.sound.midi.ShortMessage;
import senga.control.Controls;

/**
 * Turns what one MIDI device sends into values: controllers, notes and pitch bend, each at the
 * address of its channel and at that of all channels, where the last one counts. One message is one
 * change of the desk, so that no frame sees half of it.
 */
final class MidiValues implements Receiver {
  private static final int MOST = 127;
  private static final int LENGTH = 3;
  private static final int BEND_AT_REST = 8192;
  private static final int MOST_BEND = 16_383;

  private final ControlDesk desk;
  private final FineControllers fine = new FineControllers();

  MidiValues(ControlDesk desk) {
    this.desk = desk;
  }

  /** For any thread, one message after the other. */
  @Override
  public synchronized void send(MidiMessage message, long timeStamp) {
    if (message instanceof ShortMessage sent
        && sent.getLength() == LENGTH
        && sent.getData1() <= MOST
        && sent.getData2() <= MOST) { // a driver may hand on bytes that are no data
      take(sent.getCommand(), sent.getChannel(), sent.getData1(), sent.getData2());
    }
  }

  private void take(int command, int channel, int first, int second) {
    switch (command) {
      case ShortMessage.CONTROL_CHANGE -> controller(channel, first, second);
      case ShortMessage.NOTE_ON -> note(channel, first, second);
      case ShortMessage.NOTE_OFF -> note(channel, first, 0);
      case ShortMessage.PITCH_BEND -> bend(channel, first + (second << 7));
      default -> {} // no values, or none that we know
    }
  }

  private void controller(int channel, int number, int value) {
    String rest = "/" + number;
    double fraction = value / (double) MOST;
    double both = fine.take(channel, number, value);
    String pair = "/" + FineControllers.pair(number);
    moved("cc", channel, rest, fraction);
    if (!Double.isNaN(both)) {
      moved("cc14", channel, pair, both);
    }
    desk.change(
        now -> {
          Controls coarse = set(now, "cc", channel, rest, fraction);
          return Double.isNaN(both) ? coarse : set(coarse, "cc14", channel, pair, both);
        });
  }

  /** Struck with velocity 0, a key is let go. */
  private void note(int channel, int number, int velocity) {
    String rest = "/" + number;
    moved("note", channel, rest, velocity / (double) MOST);
    desk.change(now -> set(now, "note", channel, rest, velocity / (double) MOST));
  }

  /** There is one step more below the rest than above it: each side has its own scale. */
  private void bend(int channel, int bend) {
    double above = (bend - BEND_AT_REST) / (double) (MOST_BEND - BEND_AT_REST);
    double value = bend <= BEND_AT_REST ? bend / (2.0 * BEND_AT_REST) : 0.5 + 0.5 * above;
    moved("bend", channel, "", value);
    desk.change(now -> set(now, "bend", channel, "", value));
  }

  /** Told before the desk wakes whoever asks for it. */
  private void moved(String kind, int channel, String rest, double value) {
    desk.moves().add(kind + "/" + (channel + 1) + rest, value);
  }

  private static Controls set(Controls now, String kind, int channel, String rest, double value) {
    return now.with(kind + rest, value).with(kind + "/" + (channel + 1) + rest, value);
  }

  @Override
  public void close() {}
}
