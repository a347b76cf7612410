package senga.command;

import java.nio.file.Path;
import java.time.Duration;
import senga.Senga;
import senga.export.Provenance;
import senga.realise.Realiser;
import senga.scene.Drawing;
import senga.scene.Frame;
import senga.scene.Scene;
import senga.scene.StageOptions;
import senga.sketch.Act;
import senga.sketch.Blame;
import senga.sketch.Deadline;
import senga.sketch.UserError;

/** Draws single frames of an act without a window, each within the time it may take. */
final class Painter {
  private final Path file;
  private final Act act;
  private final Duration limit;
  private final Realiser realiser = new Realiser();

  Painter(Path file, Act act) {
    this(file, act, Deadline.LIMIT);
  }

  Painter(Path file, Act act, Duration limit) {
    this.file = file;
    this.act = act;
    this.limit = limit;
  }

  /**
   * The finished lines at a time.
   *
   * @throws UserError if draw or an operation fails or takes too long, or draw returns nothing
   *     usable; the message has its line
   */
  Drawing paint(double seconds) {
    Frame frame = frame(seconds);
    return Blame.within(
        limit,
        file,
        "draw",
        () -> Senga.render(Scene.of(act.sketch().draw(frame)), act.canvas(), realiser));
  }

  /** Where the drawing at a time comes from. */
  Provenance provenance(String title, double seconds) {
    return act.provenance(title, frame(seconds));
  }

  /** What the sketch is given at a time. */
  private Frame frame(double seconds) {
    StageOptions options = act.options();
    long index = Math.round(seconds * options.fps());
    return new Frame(index, seconds, act.canvas(), options.seed(), options.controls());
  }
}
