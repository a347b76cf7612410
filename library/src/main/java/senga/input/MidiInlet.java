package senga.input;

import java.util.function.LongSupplier;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.Receiver;

/** A way in for messages that come from no device of the system; see {@link MidiRig#inlet}. */
final class MidiInlet implements Receiver {
  private final MidiValues values;
  private final Claims claims;
  private final int number;

  /**
   * @param number its place among all that send
   * @param nanos tells the time, for the tempo of a clock
   */
  MidiInlet(MidiMap map, int number, Claims claims, ControlDesk desk, LongSupplier nanos) {
    this.claims = claims;
    this.number = number;
    values =
        new MidiValues(
            desk,
            map,
            new MidiClock(nanos),
            new Echoes(nanos),
            new MidiTally(),
            sent -> claims.permitted(number, sent));
  }

  @Override
  public void send(MidiMessage message, long timeStamp) {
    values.send(message, timeStamp);
  }

  /** Lets go of the keys that are held; other values stay. */
  @Override
  public void close() {
    values.letGo();
    claims.release(number);
  }
}
