package senga.cue;

import senga.math.Require;

/**
 * A place of a show's time, with a name.
 *
 * @param name 1 to {@value Cue#LONGEST_NAME} characters, on one line
 * @param seconds from the beginning, 0 or more
 */
public record Marker(String name, double seconds) {
  /**
   * @throws IllegalArgumentException if the name is empty or too long, or the time below 0
   */
  public Marker {
    name = Cue.line("the name of a marker", name);
    seconds = Require.within("the time of a marker", seconds, 0, Loop.LATEST);
  }
}
