package senga.cue;

/** What cues are played on. */
public interface CueStage {
  /**
   * A cue begins: its look is the goal from now on, and is seen at once if it is cut to.
   *
   * @param cut whether it is cut to, whatever the cue says
   * @return whether it has; where it has not, the stage has said why
   */
  boolean begin(Cue cue, boolean cut);

  /**
   * What is seen lies between what was seen when the cue began and its look.
   *
   * @param far 0 to 1, eased
   */
  void between(double far);

  /** The look of the cue is seen. */
  void arrive();

  /** Time stands still. */
  void pause();

  /** Time goes on. */
  void play();

  /** The beat that is. */
  double beat();

  /** Tells the performer a sentence. */
  void say(String sentence);
}
