package senga.play;

import java.util.function.Supplier;
import senga.control.Controls;
import senga.strokes.StrokeBook;
import senga.tune.Changes;

/** What the show has now: controllers, panel and pad, at the transport's own time. */
final class LiveScore implements Score {
  private final Supplier<PlayerOptions> options;
  private double seconds;
  private long index;
  private Controls controls = Controls.NONE;
  private StrokeBook strokes = StrokeBook.NONE;

  /**
   * @param options of the sketch that plays
   */
  LiveScore(Supplier<PlayerOptions> options) {
    this.options = options;
  }

  void strokes(StrokeBook drawn) {
    strokes = drawn;
  }

  @Override
  public void goTo(Transport at) {
    seconds = at.seconds();
    index = at.index();
    controls = options.get().controls().get();
  }

  @Override
  public double seconds() {
    return seconds;
  }

  @Override
  public long index() {
    return index;
  }

  @Override
  public Controls controls() {
    return controls;
  }

  @Override
  public Changes changes() {
    return options.get().tuning().changes();
  }

  @Override
  public StrokeBook strokes() {
    return strokes;
  }
}
