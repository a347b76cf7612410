package senga.take;

import java.util.Optional;
import senga.math.Require;
import senga.scene.Canvas;
import senga.scene.StageOptions;
import senga.words.Quote;

/**
 * What holds for a take from its beginning to its end.
 *
 * @param version of Senga
 * @param sketch the sketch's name, without ending
 * @param hash SHA-256 of the sketch's own source, 64 hexadecimal digits; empty if it is not known
 * @param canvas the paper
 * @param seed of every frame
 * @param fps frames a second that the show asked for, 1 to 1000; the number of a frame follows from
 *     it
 */
public record TakeHeader(
    String version, String sketch, String hash, Canvas canvas, long seed, int fps) {
  /**
   * @throws IllegalArgumentException if the frame rate is out of its range
   */
  public TakeHeader {
    fps = Require.within("fps", fps, 1, 1000);
  }

  /**
   * Why a sketch may draw other frames than those that were played, in a sentence; empty if nothing
   * says so.
   *
   * @param name the sketch's, without ending
   * @param source the hash of its own source; empty if it is not known
   */
  public Optional<String> unlike(String name, String source) {
    if (!sketch.equals(name)) {
      return Optional.of(
          "the take is of "
              + Quote.bare(sketch)
              + ", not of "
              + Quote.bare(name)
              + ": what fits is played");
    }
    return hash.isEmpty() || hash.equals(source)
        ? Optional.empty()
        : Optional.of("the sketch is not as it was when the take was recorded");
  }

  /** What the number of a frame follows from. */
  StageOptions rate() {
    return StageOptions.DEFAULT.fps(fps);
  }
}
