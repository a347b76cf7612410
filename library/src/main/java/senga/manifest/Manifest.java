package senga.manifest;

import java.util.List;
import java.util.Optional;
import senga.control.Controls;
import senga.recipe.JsonText;
import senga.scene.Canvas;
import senga.variations.Variations;

/**
 * What it takes to draw a file again, to the bit, on any machine. It holds no time of day, no
 * folder and no name of a user. It is data: reading it runs nothing.
 *
 * <p>What a sketch reads beside its sources (images, fonts, drawings) is not in it; if that is
 * another one later, the digests tell.
 *
 * @param sources of the sketch
 * @param version of Senga
 * @param git the commit that the sketch's folder stood at, with {@code changed} behind it if the
 *     sketch was not as in that commit; empty if it is not known
 * @param canvas the paper
 * @param fps frames a second, which the index of a frame follows from
 * @param seed of every frame
 * @param controls all values from outside
 * @param times of the frames, in seconds; at least one
 * @param state what the panel had changed, and what was drawn by hand, in the form of the file
 *     beside the sketch
 * @param form how it was made a file
 * @param digest of all frames; see {@link DrawingDigest}
 * @param take whose frames they are: then their times are places on it, and what a frame reads is
 *     what the take says there
 */
public record Manifest(
    Sources sources,
    String version,
    String git,
    Canvas canvas,
    int fps,
    long seed,
    Controls controls,
    List<Double> times,
    Variations state,
    Form form,
    String digest,
    Optional<TakeNote> take) {
  /** As many as a film may have. */
  public static final int MOST_FRAMES = 100_000;

  public Manifest {
    times = List.copyOf(times);
    if (times.isEmpty()) {
      throw new IllegalArgumentException("a manifest is of one frame at least");
    }
  }

  /** Of no take. */
  public Manifest(
      Sources sources,
      String version,
      String git,
      Canvas canvas,
      int fps,
      long seed,
      Controls controls,
      List<Double> times,
      Variations state,
      Form form,
      String digest) {
    this(
        sources,
        version,
        git,
        canvas,
        fps,
        seed,
        controls,
        times,
        state,
        form,
        digest,
        Optional.empty());
  }

  /** The same of these frames, at these times. */
  public Manifest frames(List<Double> seconds, String ofFrames) {
    return new Manifest(
        sources, version, git, canvas, fps, seed, controls, seconds, state, form, ofFrames, take);
  }

  /** The same with other values from outside. */
  public Manifest controls(Controls outside) {
    return new Manifest(
        sources, version, git, canvas, fps, seed, outside, times, state, form, digest, take);
  }

  /** The same of frames of a take. */
  public Manifest take(TakeNote played) {
    return new Manifest(
        sources,
        version,
        git,
        canvas,
        fps,
        seed,
        controls,
        times,
        state,
        form,
        digest,
        Optional.of(played));
  }

  /** The same drawing in another file. */
  public Manifest form(Form other) {
    return new Manifest(
        sources, version, git, canvas, fps, seed, controls, times, state, other, digest, take);
  }

  /**
   * Whether another one asks for the same picture in the same form; what came of it, by which
   * Senga, and from which commit does not count.
   */
  public boolean asksForTheSame(Manifest other) {
    return plain().equals(other.plain());
  }

  private Manifest plain() {
    return new Manifest(sources, "", "", canvas, fps, seed, controls, times, state, form, "", take);
  }

  /** As one line of JSON. */
  public String text() {
    return JsonText.line(ManifestJson.write(this));
  }

  /**
   * @throws senga.recipe.RecipeError if it is no manifest, is damaged, or comes from a newer Senga;
   *     the message says where and why
   */
  public static Manifest parse(String text) {
    return ManifestJson.read(JsonText.parse(text));
  }
}
