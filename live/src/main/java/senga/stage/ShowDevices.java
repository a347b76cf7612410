package senga.stage;

import java.util.function.Consumer;
import senga.input.ControlDesk;
import senga.input.MidiRig;

/** The devices that play along with a show, and what is kept of where their knobs stand. */
final class ShowDevices implements AutoCloseable {
  private final MidiRig midi;
  private final ControllerMemory memory;

  /**
   * @param desk where the values go
   * @param log is told which devices come and go, and what cannot be read or kept
   */
  ShowDevices(ShowOptions options, ControlDesk desk, Consumer<String> log) {
    this(options, desk, WindowPlaces.ofThisUser(), log);
  }

  /**
   * @param places beside which it is kept where knobs stand
   */
  ShowDevices(ShowOptions options, ControlDesk desk, WindowPlaces places, Consumer<String> log) {
    midi = new MidiRig(options.midi(), desk, log);
    memory = ControllerMemory.of(options, desk, places, log);
  }

  /** Puts the knobs back where they stood, and listens from then on. */
  void begin() {
    memory.restore();
    midi.connectInBackground();
  }

  /** Lets go of the devices, and keeps where their knobs stand. */
  @Override
  public void close() {
    Closing.all(midi::close, memory::close);
  }
}
