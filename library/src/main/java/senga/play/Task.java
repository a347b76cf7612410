package senga.play;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import senga.control.Controls;
import senga.geometry.Quality;
import senga.scene.Canvas;
import senga.scene.Frame;
import senga.scene.Sketch;
import senga.strokes.StrokeBook;
import senga.tune.Changes;

/**
 * What one worker is to draw. Every worker keeps one and the player fills it in while the worker is
 * idle, so that handing out a frame allocates nothing; the worker makes the {@link Frame} itself.
 */
final class Task {
  private @Nullable Sketch sketch;
  private @Nullable FrameBuffer buffer;
  private Controls controls = Controls.NONE;
  private StrokeBook strokes = StrokeBook.NONE;
  private Changes changes = Changes.NONE;
  private Quality quality = Quality.FINAL;
  private long index;
  private double seconds;
  private long serial;
  private long epoch;
  private long begunNanos;
  private volatile @Nullable Class<?> source;

  void fill(Sketch what, FrameBuffer into, Score score, long era, long number, long now) {
    sketch = what;
    buffer = into;
    controls = score.controls();
    strokes = score.strokes();
    changes = score.changes();
    index = score.index();
    seconds = score.seconds();
    epoch = era;
    serial = number;
    begunNanos = now;
    quality = Quality.FINAL;
    source = null;
  }

  /** Asks for another quality than the final one; after {@link #fill}. */
  void quality(Quality effort) {
    quality = effort;
  }

  Quality quality() {
    return quality;
  }

  /** Lets go of the sketch and its frame, so that an idle worker keeps nothing alive. */
  void forget() {
    sketch = null;
    buffer = null;
    controls = Controls.NONE;
    strokes = StrokeBook.NONE;
    changes = Changes.NONE;
    source = null;
  }

  /** What was in force when it was handed out. */
  Changes changes() {
    return changes;
  }

  Frame frame(Canvas canvas, long seed) {
    return new Frame(index, seconds, canvas, seed, controls, strokes);
  }

  Sketch sketch() {
    return Objects.requireNonNull(sketch, "no task");
  }

  FrameBuffer buffer() {
    return Objects.requireNonNull(buffer, "no task");
  }

  /** Asks the sketch whose lines its errors name; on its own thread, for that is its own code. */
  void askSource() {
    source = sketch().source();
  }

  /** Whose lines the errors name; null while nobody knows. Any thread. */
  @Nullable Class<?> source() {
    return source;
  }

  long index() {
    return index;
  }

  long begunNanos() {
    return begunNanos;
  }

  Finished finished() {
    buffer().serial(serial);
    return new Finished(serial, epoch, buffer());
  }
}
