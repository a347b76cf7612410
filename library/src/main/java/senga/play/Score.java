package senga.play;

import senga.control.Controls;
import senga.strokes.StrokeBook;
import senga.tune.Changes;

/**
 * What a frame reads beside its sketch, paper and seed, at the place of the transport: as the show
 * has it now, or as a take has it that is played again. What it answers belongs to one moment, so a
 * frame is given one snapshot, and who records asks for the same.
 *
 * <p>Belongs to the thread that ticks the player. Asking allocates nothing while nothing changes.
 */
public interface Score {
  /** Goes to a place of the transport; once a tick, before anything is asked. */
  void goTo(Transport at);

  /** The frame's time, in seconds. */
  double seconds();

  /** The frame's number. */
  long index();

  /** The values from outside. */
  Controls controls();

  /** What is changed in what the sketch draws. */
  Changes changes();

  /** What is drawn by hand. */
  StrokeBook strokes();
}
