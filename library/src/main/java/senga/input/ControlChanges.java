package senga.input;

import javax.sound.midi.MidiMessage;
import javax.sound.midi.Receiver;
import javax.sound.midi.ShortMessage;

/** Picks the control changes out of what a MIDI device sends. */
final class ControlChanges implements Receiver {
  private static final int MOST = 127;

  private final ControlDesk desk;

  ControlChanges(ControlDesk desk) {
    this.desk = desk;
  }

  @Override
  public void send(MidiMessage message, long timeStamp) {
    if (message instanceof ShortMessage change
        && change.getCommand() == ShortMessage.CONTROL_CHANGE
        && change.getData1() <= MOST
        && change.getData2() <= MOST) { // a driver may hand on bytes that are no data
      desk.set(change.getData1(), change.getData2() / (double) MOST);
    }
  }

  @Override
  public void close() {}
}
