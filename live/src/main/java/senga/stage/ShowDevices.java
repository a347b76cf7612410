package senga.stage;

import java.util.function.Consumer;
import senga.input.ControlDesk;
import senga.input.MidiRig;
import senga.remote.Remote;
import senga.tune.Tuning;

/**
 * What plays along with a show: MIDI devices, with what is kept of where their knobs stand, and
 * other programs by OSC.
 */
final class ShowDevices implements AutoCloseable {
  private final MidiRig midi;
  private final ControllerMemory memory;
  private final Remote osc;

  /**
   * @param desk where the values go
   * @param tuning whose rows are played by OSC
   * @param wake is called when something arrives
   * @param log is told which devices come and go, and what cannot be read or kept
   */
  ShowDevices(
      ShowOptions options, ControlDesk desk, Tuning tuning, Runnable wake, Consumer<String> log) {
    this(options, desk, tuning, wake, WindowPlaces.ofThisUser(), log);
  }

  /**
   * @param places beside which it is kept where knobs stand
   */
  ShowDevices(
      ShowOptions options,
      ControlDesk desk,
      Tuning tuning,
      Runnable wake,
      WindowPlaces places,
      Consumer<String> log) {
    midi = new MidiRig(options.midi(), desk, log);
    memory = ControllerMemory.of(options, desk, places, log);
    osc = new Remote(options.osc(), desk, tuning, wake, log);
  }

  MidiRig midi() {
    return midi;
  }

  Remote osc() {
    return osc;
  }

  /** Puts the knobs back where they stood, and listens from then on. */
  void begin() {
    memory.restore();
    midi.connectInBackground();
  }

  /** Lets go of the devices, and keeps where their knobs stand. */
  @Override
  public void close() {
    Closing.all(midi::close, memory::close, osc::close);
  }
}
