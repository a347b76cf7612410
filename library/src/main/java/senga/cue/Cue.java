package senga.cue;

import senga.tune.Easing;

/**
 * One step of a show: a look, how it is come to, and what comes after.
 *
 * @param name what it is called; 1 to {@value #LONGEST_NAME} characters, on one line
 * @param variation the kept look
 * @param start when it sets out after {@code go}
 * @param dissolve how long it takes from what is seen; no time at all is a cut
 * @param easing how the dissolve sets out and arrives
 * @param then what comes when the look is there
 * @param after how long after that the next cue follows on, where it does
 */
public record Cue(
    String name,
    String variation,
    Start start,
    Span dissolve,
    Easing easing,
    Then then,
    Span after) {
  /** The longest name, in characters. */
  public static final int LONGEST_NAME = 80;

  /** When a cue sets out. */
  public enum Start {
    NOW(0),
    BEAT(1),
    BAR(4);

    private final int beats;

    Start(int beats) {
      this.beats = beats;
    }

    /** How many beats are to go until it may, at this beat; 0 if it may now. */
    double wait(double beat) {
      if (beats == 0) {
        return 0;
      }
      double gone = beat - Math.floor(beat / beats) * beats;
      return gone < ROUNDING || beats - gone < ROUNDING ? 0 : beats - gone;
    }
  }

  private static final double ROUNDING = 1e-6; // in beats

  /** What comes when the look is there. */
  public enum Then {
    WAIT,
    FOLLOW_ON,
    PAUSE
  }

  /**
   * @throws IllegalArgumentException if a name is empty, too long or has several lines
   */
  public Cue {
    easing = easing.inside(); // there is nothing beyond the two looks
    name = line("the name of a cue", name);
    variation = line("the name of a variation", variation);
  }

  /** A cut, behind which one waits for {@code go}. */
  public static Cue cut(String variation) {
    return new Cue(variation, variation, Start.NOW, Span.NONE, Easing.EASE, Then.WAIT, Span.NONE);
  }

  /** The same by a dissolve. */
  public Cue dissolve(Span time, Easing how) {
    return new Cue(name, variation, start, time, how, then, after);
  }

  /** The same with another start. */
  public Cue start(Start when) {
    return new Cue(name, variation, when, dissolve, easing, then, after);
  }

  /** The same with the next one following on. */
  public Cue followOn(Span later) {
    return new Cue(name, variation, start, dissolve, easing, Then.FOLLOW_ON, later);
  }

  /** The same with the transport pausing behind it. */
  public Cue pause() {
    return new Cue(name, variation, start, dissolve, easing, Then.PAUSE, Span.NONE);
  }

  /** The same under another name. */
  public Cue name(String other) {
    return new Cue(other, variation, start, dissolve, easing, then, after);
  }

  static String line(String what, String text) {
    String line = text.strip();
    if (line.isEmpty()
        || line.length() > LONGEST_NAME
        || line.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          what + " has 1 to " + LONGEST_NAME + " characters on one line, got " + line.length());
    }
    return line;
  }
}
