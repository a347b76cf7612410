package senga.take;

import senga.control.Controls;
import senga.scene.StageOptions;
import senga.strokes.StrokeBook;
import senga.tune.Changes;

/**
 * A place on a take. Going on makes what the differences between here and there make, going back at
 * most {@value Take#STRIDE} steps more; staying between two of them makes nothing.
 *
 * <p>Belongs to one thread.
 */
public final class TakeCursor {
  private static final double ROUNDING = 1e-6; // of a second

  private final Take take;
  private int line;
  private double place;
  private TakeState state;
  private final StageOptions rate;

  TakeCursor(Take take) {
    this.take = take;
    rate = take.header().rate();
    state = take.whole(0);
    goTo(0);
  }

  /** The take that it goes through. */
  public Take take() {
    return take;
  }

  /**
   * Goes to a place, in seconds. Before the beginning it is the beginning, behind the end the end;
   * less than a microsecond from a moment where something changes it is that moment, for times of
   * frames are rounded.
   */
  public void goTo(double seconds) {
    place = Math.clamp(seconds, 0, take.seconds());
    int wanted = take.lineAt(place + ROUNDING);
    double moment = take.line(wanted).at();
    place = Math.abs(moment - place) <= ROUNDING ? moment : place;
    if (wanted < line || wanted / Take.STRIDE > line / Take.STRIDE) {
      line = wanted - wanted % Take.STRIDE;
      state = take.whole(line);
    }
    while (line < wanted) {
      state = take.line(++line).after(state);
    }
  }

  /** Where it is, in seconds from the beginning of the take. */
  public double place() {
    return place;
  }

  /** Everything that holds here. */
  public TakeState state() {
    return state;
  }

  /** The time that the frame here reads, in seconds. */
  public double seconds() {
    return state.clock().secondsAt(place, rate.fps());
  }

  /** How fast the sketch's time runs here; 0 while it stands. */
  public double speed() {
    return state.clock().speed();
  }

  /** The number of the frame here. */
  public long index() {
    return Math.max(0, rate.indexAt(seconds()) + state.clock().ahead());
  }

  /** The values from outside. */
  public Controls controls() {
    return state.controls();
  }

  /** What is changed in what the sketch draws. */
  public Changes changes() {
    return state.changes();
  }

  /** What is drawn by hand. */
  public StrokeBook strokes() {
    return state.strokes();
  }
}
