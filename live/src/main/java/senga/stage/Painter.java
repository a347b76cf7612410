package senga.stage;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import senga.Senga;
import senga.frame.Drawing;
import senga.frame.Frame;
import senga.frame.Scene;
import senga.pipeline.Realiser;

/** Draws single frames of an act without a window, each draw within the time it may take. */
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
   * @throws UserError if draw fails, returns nothing usable or takes too long; the message has its
   *     line
   */
  Drawing paint(double seconds) {
    Frame frame = frame(seconds);
    try {
      @Nullable Object drawn = Deadline.call(limit, () -> act.sketch().draw(frame));
      return Senga.render(Scene.of(drawn), act.canvas(), realiser);
    } catch (Exception e) {
      throw Blame.of(file, "draw", e);
    }
  }

  /** What the sketch is given at a time. */
  Frame frame(double seconds) {
    StageOptions options = act.options();
    long index = Math.round(seconds * options.fps());
    return new Frame(index, seconds, act.canvas(), options.seed(), options.controls());
  }
}
