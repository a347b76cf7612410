package senga.stage;

import java.nio.file.Path;
import java.util.Objects;
import senga.config.Config;
import senga.config.ConfigPlaces;
import senga.gallery.Gallery;
import senga.gallery.SourceCopy;
import senga.input.MidiSetup;
import senga.play.FrameBuffer;
import senga.sketch.Act;
import senga.sketch.SketchFiles;
import senga.take.Take;
import senga.take.TakeReader;

/** The gallery's piece for the stage, as its copy lies in a folder. */
record StagePiece(Path sketch) {
  static final String NAME = "Chord";

  static StagePiece in(Path folder) {
    return new StagePiece(SourceCopy.into(folder, Gallery.named(NAME).orElseThrow()).getFirst());
  }

  Path folder() {
    return Objects.requireNonNull(sketch.getParent());
  }

  Act act() {
    return SketchFiles.open(sketch);
  }

  Act act(int workers, int fps) {
    Act act = act();
    return act.with(act.canvas(), act.options().workers(workers).fps(fps));
  }

  Config config() {
    Path nowhere = folder().resolve("none.yaml");
    return Config.read(new ConfigPlaces(nowhere, nowhere), folder().resolve(NAME + ".yaml"));
  }

  /** With the devices of its map. */
  ShowOptions options() {
    return ShowOptions.of(NAME).sketch(sketch).midi(MidiSetup.of(config().devices()));
  }

  Take take() {
    return TakeReader.read(folder().resolve("takes/" + NAME + ".take"));
  }

  /** The frame that follows. */
  static FrameBuffer next(Show show) {
    FrameBuffer before = show.shown();
    Turns.turnUntil(show, () -> show.shown() != null && show.shown() != before);
    return Objects.requireNonNull(show.shown());
  }
}
