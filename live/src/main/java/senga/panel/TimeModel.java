package senga.panel;

/** What the strip of time and cues shows, and what a click on it does. Asking allocates nothing. */
public interface TimeModel {
  /** What is gone through. */
  enum Phase {
    RESTING,
    EXPECTING,
    DISSOLVING,
    FOLLOWING
  }

  boolean isShown();

  /** Rises with whatever changes what is shown while the frame stays what it is. */
  long revision();

  /** The time of the transport, in seconds. */
  double seconds();

  boolean isPlaying();

  boolean isLooping();

  /** The in of the loop, in seconds; NaN for none. */
  double loopFrom();

  /** The out of the loop, in seconds; NaN for none. */
  double loopTo();

  int markers();

  /** The time of a marker, in seconds; they come in their order. */
  double markerAt(int index);

  String markerName(int index);

  /** How many times there are at which rows have keys. */
  int keys();

  /** One of these times, in seconds; they come in their order. */
  double keyAt(int index);

  int cues();

  String cueName(int index);

  /** The cue that is on, or is being come to; −1 for none. */
  int on();

  /** The cue that comes next; −1 for none. */
  int next();

  Phase phase();

  /** How much of the phase is gone, 0 to 1. */
  double part();

  /** How much of the phase is to come, in seconds or beats. */
  double left();

  /** Whether the phase is counted in beats. */
  boolean isMusical();

  /** Time goes there. */
  void seek(double seconds);

  /** That cue comes. */
  void go(int cue);
}
