package senga.stage;

import senga.control.Controls;
import senga.input.ControlDesk;
import senga.play.Score;
import senga.play.Transport;
import senga.strokes.StrokeBook;
import senga.take.Take;
import senga.take.TakeCursor;
import senga.tune.Changes;
import senga.tune.Followers;
import senga.tune.Tuning;
import senga.view.StrokePad;

/**
 * A take that plays in a show. The transport is where it is on the take, and what the frames read
 * is what they read then; but a controller, a row or a name of strokes that a hand moves meanwhile
 * is the hand's, until the take goes back: at a loop, a rewind or a step back it has all of them
 * again.
 *
 * <p>Belongs to the thread of the show. A tick at which neither take nor hand move allocates
 * nothing.
 */
final class Replay implements Score {
  private final TakeCursor cursor;
  private final ControlDesk desk;
  private final Tuning tuning;
  private final StrokePad pad;
  private final Followers followers;
  private Controls sent;
  private Controls hand = Controls.NONE;
  private Controls underHand = Controls.NONE;
  private Controls said = Controls.NONE;
  private Controls controls = Controls.NONE;
  private StrokeBook begun;
  private StrokeBook drawn;
  private StrokeBook underDrawn = StrokeBook.NONE;
  private StrokeBook strokes = StrokeBook.NONE;

  Replay(Take take, ControlDesk desk, Tuning tuning, StrokePad pad, Followers followers) {
    cursor = take.cursor();
    this.desk = desk;
    this.tuning = tuning;
    this.pad = pad;
    this.followers = followers;
    followers.letGo();
    sent = desk.sent();
    begun = pad.book();
    drawn = begun;
    take();
  }

  /** Where it is, and what the take says there. */
  TakeCursor cursor() {
    return cursor;
  }

  @Override
  public void goTo(Transport at) {
    double before = cursor.place();
    cursor.goTo(at.seconds());
    if (cursor.place() < before) {
      letGo();
    }
    take();
  }

  private void letGo() {
    hand = Controls.NONE;
    sent = desk.sent();
    begun = pad.book();
    tuning.letGo();
    followers.letGo();
  }

  /** What the take says here, and over it what hands have moved. */
  private void take() {
    tuning.play(cursor.changes());
    moveControls();
    moveStrokes();
  }

  @SuppressWarnings("ReferenceEquality") // the same object stays while nothing changes
  private void moveControls() {
    Controls now = desk.sent();
    boolean moved = now != sent;
    if (moved) {
      hand = hand.overlaid(Clocks.without(now.since(sent)));
      sent = now;
    }
    if (moved || cursor.controls() != underHand || hand.size() == 0) {
      underHand = cursor.controls();
      said = overlaid(underHand, hand);
    }
    controls = followers.over(said, hand);
  }

  private static Controls overlaid(Controls under, Controls over) {
    try {
      return under.overlaid(over);
    } catch (IllegalArgumentException full) {
      return under; // there is no room for the names of both
    }
  }

  @SuppressWarnings("ReferenceEquality")
  private void moveStrokes() {
    StrokeBook now = pad.book();
    if (now != drawn || cursor.strokes() != underDrawn) {
      drawn = now;
      underDrawn = cursor.strokes();
      strokes = drawnOver();
    }
  }

  /** Under each name that the hand has drawn under, its strokes. */
  private StrokeBook drawnOver() {
    StrokeBook over = underDrawn;
    for (String name : drawn.names()) {
      over = drawn.peek(name).equals(begun.peek(name)) ? over : over.with(name, drawn.peek(name));
    }
    return over;
  }

  @Override
  public double seconds() {
    return cursor.seconds();
  }

  @Override
  public long index() {
    return cursor.index();
  }

  @Override
  public Controls controls() {
    return controls;
  }

  /** What take and hands say; without what follows them here. */
  Controls said() {
    return said;
  }

  @Override
  public Changes changes() {
    return tuning.changes();
  }

  @Override
  public StrokeBook strokes() {
    return strokes;
  }
}
