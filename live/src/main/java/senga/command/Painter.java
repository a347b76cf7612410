package senga.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import senga.Session;
import senga.export.Provenance;
import senga.realise.Budget;
import senga.realise.RealiseCache;
import senga.realise.Realiser;
import senga.scene.Frame;
import senga.scene.Scene;
import senga.scene.StageOptions;
import senga.sketch.Act;
import senga.sketch.Blame;
import senga.sketch.Deadline;
import senga.sketch.UserError;
import senga.strokes.StrokeBook;

/** Draws single frames of an act without a window, each within the time it may take. */
final class Painter {
  private final Path file;
  private final Act act;
  private final Duration limit;
  private final StrokeBook strokes;
  private final Notes notes = new Notes();
  private final Session session;

  Painter(Path file, Act act) {
    this(file, act, Deadline.LIMIT, new RealiseCache(), StrokeBook.NONE);
  }

  Painter(Path file, Act act, Duration limit, RealiseCache cache, StrokeBook strokes) {
    this.file = file;
    this.act = act;
    this.limit = limit;
    this.strokes = strokes;
    session = new Session(new Realiser(Budget.DEFAULT, cache).listener(notes));
  }

  /**
   * The picture at a time.
   *
   * @throws UserError if draw or an operation fails or takes too long, or draw returns nothing
   *     usable; the message has its line
   */
  Painted paint(double seconds) {
    Frame frame = frame(seconds);
    return Blame.within(limit, file, "draw", () -> painted(frame));
  }

  private Painted painted(Frame frame) throws Exception {
    Scene scene = Scene.of(act.sketch().draw(frame));
    return new Painted(scene, session.render(scene, act.canvas()));
  }

  /** What operations have said of the pictures since the last call. */
  List<String> notes() {
    return notes.take();
  }

  /** Where the drawing at a time comes from. */
  Provenance provenance(String title, double seconds) {
    return act.provenance(title, frame(seconds));
  }

  /** What the sketch is given at a time. */
  private Frame frame(double seconds) {
    StageOptions options = act.options();
    long index = Math.round(seconds * options.fps());
    return new Frame(index, seconds, act.canvas(), options.seed(), options.controls(), strokes);
  }
}
