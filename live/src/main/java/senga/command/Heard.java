package senga.command;

import senga.audio.Track;
import senga.control.Controls;
import senga.tune.Changes;
import senga.tune.Followers;
import senga.tune.Tuning;

/**
 * What the frames of a file read of a sound: its values at the frame's time, and how they have
 * moved until then, as far as formulas want to know it ({@code lag}, {@code slew}, {@code env}).
 *
 * <p>That has a memory, which steps through the sound from its beginning {@value #STEPS_A_SECOND}
 * times a second, whatever frames are asked for. So a frame reads the same at any frame rate and in
 * any order; one before the last begins anew.
 */
final class Heard {
  private static final double STEPS_A_SECOND = 100;

  private final Track track;
  private final Controls told;
  private final Tuning tuning = new Tuning();
  private final boolean follows;
  private Followers followers;
  private Controls heard = Controls.NONE;
  private Controls followed = Controls.NONE;
  private long step;

  /**
   * @param told values that hold whatever is heard
   * @param changes whose formulas say what is followed
   */
  Heard(Track track, Controls told, Changes changes) {
    this.track = track;
    this.told = told;
    tuning.restore("what is drawn", changes);
    follows = !changes.isEmpty();
    followers = begun();
  }

  private Followers begun() {
    step = -1;
    return new Followers(() -> heard, tuning, () -> step / STEPS_A_SECOND, () -> 0);
  }

  /** What a frame reads at a time in seconds. */
  Controls at(double seconds) {
    if (!follows) {
      return track.over(Controls.NONE, seconds).overlaid(told);
    }
    long goal = (long) Math.floor(Math.max(0, seconds) * STEPS_A_SECOND);
    if (goal < step) {
      followers = begun();
    }
    while (step < goal) {
      step++;
      heard = track.over(heard, step / STEPS_A_SECOND).overlaid(told);
      followed = followers.get();
    }
    return track.over(followed, seconds).overlaid(told);
  }
}
