package senga.stage;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sound.midi.Receiver;
import org.jspecify.annotations.Nullable;
import senga.audio.AudioInput;
import senga.audio.Sound;
import senga.audio.Soundtrack;
import senga.audio.Track;
import senga.control.Controls;
import senga.incoming.Incoming;
import senga.incoming.IncomingPage;
import senga.incoming.SoundStanding;
import senga.input.ControlDesk;
import senga.input.KeptBeat;
import senga.input.MidiRig;
import senga.remote.Remote;
import senga.tune.Tuning;

/**
 * What plays along with a show: MIDI devices, with what is kept of where their knobs stand, and
 * other programs by OSC, and what is heard.
 */
public final class ShowDevices implements AutoCloseable {
  private final MidiRig midi;
  private final ControllerMemory memory;
  private final Remote osc;
  private final Sound sound;
  private final ControlDesk desk;
  private final @Nullable AudioInput audio;
  private final IncomingPage page;
  private volatile Function<String, List<String>> learned = address -> List.of();

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
    sound = options.sound();
    this.desk = desk;
    audio = sound.isLive() ? new AudioInput(sound.wish(), desk, log) : null;
    page = new IncomingPage(incoming());
  }

  private Incoming incoming() {
    return new Incoming(
        midi::standing, desk, osc::standing, this::heard, address -> learned.apply(address));
  }

  private SoundStanding heard() {
    if (sound.wish().isForNone()) {
      return SoundStanding.SILENCE;
    }
    String wished = sound.wish().word();
    if (audio != null) {
      return new SoundStanding(wished, audio.device(), true, audio.dropped());
    }
    Path file = sound.wish().file().map(Path::getFileName).orElse(null);
    return new SoundStanding(file == null ? wished : file.toString(), "", false, 0);
  }

  /**
   * Devices are shown where the rows stand that they have learned, and the screen has a page of
   * what comes in.
   */
  void join(Instruments instruments, Screen screen) {
    instruments.shownTo(midi);
    learned = instruments::reached;
    screen.incoming(page);
  }

  /** A way in for MIDI that comes from this program, see {@link MidiRig#inlet}. */
  public Receiver midiInlet() {
    return midi.inlet();
  }

  /** How many values were refused so far because there is no room for more addresses. */
  public long refused() {
    return desk.refused();
  }

  /** The show's end of OSC. */
  public Remote osc() {
    return osc;
  }

  /**
   * What frames read: what stands on the desk, with a beat that does not jump, and the sound of a
   * file if one is heard.
   *
   * @param seconds the time of the frame that is asked for
   */
  Supplier<Controls> values(DoubleSupplier seconds) {
    Supplier<Controls> beat = new KeptBeat(desk, seconds);
    return sound
        .track()
        .<Supplier<Controls>>map(track -> new Soundtrack(track, desk, beat, seconds))
        .orElse(beat);
  }

  /** Bytes that the sound of a file takes. */
  long soundBytes() {
    return sound.track().map(Track::bytes).orElse(0L);
  }

  /** Puts the knobs back where they stood, and listens from then on. */
  void begin() {
    memory.restore();
    midi.connectInBackground();
    if (audio != null) {
      audio.listenInBackground();
    }
  }

  /** Lets go of the devices, and keeps where their knobs stand. */
  @Override
  public void close() {
    Closing.all(page::close, midi::close, this::closeAudio, memory::close, osc::close);
  }

  private void closeAudio() {
    if (audio != null) {
      audio.close();
    }
  }
}
