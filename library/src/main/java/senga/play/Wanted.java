package senga.play;

import org.jspecify.annotations.Nullable;
import senga.control.Controls;
import senga.geometry.Quality;
import senga.scene.Sketch;
import senga.strokes.StrokeBook;

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
  private @Nullable Quality quality;
  private double seconds;
  private long epoch;
  private long tuned;

  /** Forgets: the next frame is wanted in any case. */
  void again() {
    sketch = null;
  }

  @SuppressWarnings("ReferenceEquality") // equal ones would take longer to tell than to draw
  boolean differs(
      Sketch of,
      PlayerOptions by,
      Controls values,
      StrokeBook drawn,
      Quality effort,
      Transport at) {
    return at.isPlaying()
        || of != sketch
        || by != options
        || values != controls
        || drawn != strokes
        || effort != quality
        || at.seconds() != seconds
        || at.epoch() != epoch
        || by.tuning().revision() != tuned;
  }

  /** This is what was handed out. */
  void remember(
      Sketch of,
      PlayerOptions by,
      Controls values,
      StrokeBook drawn,
      Quality effort,
      Transport at) {
    sketch = of;
    options = by;
    controls = values;
    strokes = drawn;
    quality = effort;
    seconds = at.seconds();
    epoch = at.epoch();
    tuned = by.tuning().revision();
  }
}
