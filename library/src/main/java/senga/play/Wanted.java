package senga.play;

import org.jspecify.annotations.Nullable;
import senga.control.Controls;
import senga.geometry.Quality;
import senga.scene.Sketch;
import senga.strokes.StrokeBook;
import senga.tune.Changes;

/**
 * Whether the next frame could differ from the one handed out last. While time runs it always may;
 * while it stands, only if something that a draw reads is another object, or the time was set by
 * hand. So a sketch that is paused is drawn once, and again when a knob is turned. Allocates
 * nothing.
 */
final class Wanted {
  private @Nullable Sketch sketch;
  private @Nullable PlayerOptions options;
  private @Nullable Controls controls;
  private @Nullable StrokeBook strokes;
  private @Nullable Changes changes;
  private @Nullable Quality quality;
  private double seconds;
  private long epoch;
  private long tuned;

  /** Forgets: the next frame is wanted in any case. */
  void again() {
    sketch = null;
  }

  @SuppressWarnings("ReferenceEquality") // equal ones would take longer to tell than to draw
  boolean differs(Sketch of, PlayerOptions by, Score score, Quality effort, Transport at) {
    return at.isPlaying()
        || of != sketch
        || by != options
        || score.controls() != controls
        || score.strokes() != strokes
        || score.changes() != changes
        || effort != quality
        || at.seconds() != seconds
        || at.epoch() != epoch
        || by.tuning().revision() != tuned;
  }

  /** This is what was handed out. */
  void remember(Sketch of, PlayerOptions by, Score score, Quality effort, Transport at) {
    tuned = by.tuning().revision(); // before the changes: an edit in between is drawn once more
    sketch = of;
    options = by;
    controls = score.controls();
    strokes = score.strokes();
    changes = score.changes();
    quality = effort;
    seconds = at.seconds();
    epoch = at.epoch();
  }
}
