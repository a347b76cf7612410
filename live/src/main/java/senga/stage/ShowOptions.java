package senga.stage;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import senga.audio.Sound;
import senga.input.MidiSetup;
import senga.play.Pace;
import senga.plot.Preflight;
import senga.realise.RealiseCache;
import senga.remote.OscOptions;
import senga.sketch.NameTemplate;
import senga.sketch.StrokesFile;

/**
 * How a show is put on.
 *
 * @param window title, scale and the wait for the screen's refresh
 * @param pace what moves the sketch's time
 * @param hurried whether turns follow each other at once, without waiting for the frame rate
 * @param frames the show ends after so many; {@link Long#MAX_VALUE} for never
 * @param captures folder for the pictures the user saves
 * @param naming what those pictures are called
 * @param film makes the format of the films that the user records
 * @param cache of realised lines
 * @param midi which MIDI devices are listened to
 * @param osc where OSC is listened to, and where it is sent
 * @param strokes where strokes drawn by hand are kept; null for nowhere
 * @param preflight what a frame is held against before it is plotted, and the machine
 * @param sketch the file beside which its variations are kept; null for nowhere
 * @param sound what is heard: an input, a file, or nothing
 */
public record ShowOptions(
    WindowOptions window,
    Pace pace,
    boolean hurried,
    long frames,
    Path captures,
    NameTemplate naming,
    Films film,
    RealiseCache cache,
    MidiSetup midi,
    OscOptions osc,
    Preflight preflight,
    @Nullable StrokesFile strokes,
    @Nullable Path sketch,
    Sound sound) {
  public static ShowOptions of(String title) {
    return new ShowOptions(
        WindowOptions.DEFAULT.title(title),
        Pace.REAL_TIME,
        false,
        Long.MAX_VALUE,
        Path.of("out"),
        NameTemplate.USUAL,
        Films.MP4,
        new RealiseCache(),
        MidiSetup.of(""),
        OscOptions.OFF,
        Preflight.USUAL,
        null,
        null,
        Sound.SILENCE);
  }

  public ShowOptions window(WindowOptions options) {
    return new ShowOptions(
        options, pace, hurried, frames, captures, naming, film, cache, midi, osc, preflight,
        strokes, sketch, sound);
  }

  ShowOptions pace(Pace mover) {
    return new ShowOptions(
        window, mover, hurried, frames, captures, naming, film, cache, midi, osc, preflight,
        strokes, sketch, sound);
  }

  /** As fast as it goes, every tick one frame. */
  public ShowOptions atFullSpeed() {
    return new ShowOptions(
        window.vsync(false),
        Pace.BY_FRAME,
        true,
        frames,
        captures,
        naming,
        film,
        cache,
        midi,
        osc,
        preflight,
        strokes,
        sketch,
        sound);
  }

  public ShowOptions frames(long most) {
    return new ShowOptions(
        window, pace, hurried, most, captures, naming, film, cache, midi, osc, preflight, strokes,
        sketch, sound);
  }

  public ShowOptions captures(Path folder) {
    return new ShowOptions(
        window, pace, hurried, frames, folder, naming, film, cache, midi, osc, preflight, strokes,
        sketch, sound);
  }

  /** What pictures are called that the user saves. */
  public ShowOptions naming(NameTemplate template) {
    return new ShowOptions(
        window, pace, hurried, frames, captures, template, film, cache, midi, osc, preflight,
        strokes, sketch, sound);
  }

  /** The format of the films that the user records. */
  public ShowOptions film(Films format) {
    return new ShowOptions(
        window, pace, hurried, frames, captures, naming, format, cache, midi, osc, preflight,
        strokes, sketch, sound);
  }

  /** One MIDI device, by a part of its name; empty for the first one. */
  public ShowOptions midi(String device) {
    return midi(MidiSetup.of(device));
  }

  /** Several, with what their knobs are called. */
  public ShowOptions midi(MidiSetup devices) {
    return new ShowOptions(
        window, pace, hurried, frames, captures, naming, film, cache, devices, osc, preflight,
        strokes, sketch, sound);
  }

  public ShowOptions osc(OscOptions ends) {
    return new ShowOptions(
        window, pace, hurried, frames, captures, naming, film, cache, midi, ends, preflight,
        strokes, sketch, sound);
  }

  /** What a frame is held against before it is plotted, and the machine whose time is told. */
  public ShowOptions preflight(Preflight limits) {
    return new ShowOptions(
        window, pace, hurried, frames, captures, naming, film, cache, midi, osc, limits, strokes,
        sketch, sound);
  }

  public ShowOptions cache(RealiseCache lines) {
    return new ShowOptions(
        window, pace, hurried, frames, captures, naming, film, lines, midi, osc, preflight, strokes,
        sketch, sound);
  }

  public ShowOptions strokes(StrokesFile file) {
    return new ShowOptions(
        window, pace, hurried, frames, captures, naming, film, cache, midi, osc, preflight, file,
        sketch, sound);
  }

  /** The file beside which its variations are kept, and the state it is left in. */
  public ShowOptions sketch(Path file) {
    return new ShowOptions(
        window, pace, hurried, frames, captures, naming, film, cache, midi, osc, preflight, strokes,
        file, sound);
  }

  /** What is heard: an input, or a file that plays along with the sketch's time. */
  public ShowOptions sound(Sound heard) {
    return new ShowOptions(
        window, pace, hurried, frames, captures, naming, film, cache, midi, osc, preflight, strokes,
        sketch, heard);
  }
}
