package senga.scene;

import senga.control.Controls;
import senga.math.Require;

/**
 * How a sketch wants to be shown; the command line may overrule each wish.
 *
 * @param fps frames asked for per second, 1 to 1000
 * @param workers frames drawn at the same time, 1 to 64
 * @param seed handed to every frame
 * @param controls controller values that hold until somebody turns a knob
 * @param hud whether the figures are shown at the start
 * @param timeout how long one frame may take in a window, in seconds, above 0, at most a day; in
 *     files it may take ten minutes, or this if it is longer
 * @param draft whether operations that know drafts may show them in a window while time runs; a
 *     picture that stands still, and every file, is final in any case
 */
public record StageOptions(
    int fps,
    int workers,
    long seed,
    Controls controls,
    boolean hud,
    double timeout,
    boolean draft) {
  public static final StageOptions DEFAULT =
      new StageOptions(60, 1, 0, Controls.NONE, true, 5, false);

  public static final double LONGEST_TIMEOUT = 86_400;

  private static final double ROUNDING = 1e-6; // of a frame

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public StageOptions {
    Require.within("fps", fps, 1, 1000);
    Require.within("workers", workers, 1, 64);
    Require.above("timeout in seconds", timeout, 0);
    Require.within("timeout in seconds", timeout, 0, LONGEST_TIMEOUT);
  }

  /**
   * The index of the frame that a window shows at a time, in seconds. With {@code n / 60.0} it is
   * {@code n}, though that times 60 may be a little less.
   */
  public long indexAt(double seconds) {
    return (long) Math.floor(seconds * fps + ROUNDING);
  }

  /** Asks for so many frames per second, 1 to 1000. */
  public StageOptions fps(int framesPerSecond) {
    return new StageOptions(framesPerSecond, workers, seed, controls, hud, timeout, draft);
  }

  /** Draws so many frames at the same time, 1 to 64. */
  public StageOptions workers(int frames) {
    return new StageOptions(fps, frames, seed, controls, hud, timeout, draft);
  }

  /** Every frame is handed this seed. */
  public StageOptions seed(long number) {
    return new StageOptions(fps, workers, number, controls, hud, timeout, draft);
  }

  /** These values hold until somebody turns a knob. */
  public StageOptions controls(Controls values) {
    return new StageOptions(fps, workers, seed, values, hud, timeout, draft);
  }

  /** Controller {@code number} (0 to 127) starts at {@code value} (0 to 1). */
  public StageOptions cc(int number, double value) {
    return controls(controls.with(number, value));
  }

  /** An address of {@link Controls} starts at a value. */
  public StageOptions value(String address, double value) {
    return controls(controls.with(address, value));
  }

  /** Whether the figures are shown at the start. */
  public StageOptions hud(boolean shown) {
    return new StageOptions(fps, workers, seed, controls, shown, timeout, draft);
  }

  /** Whether drafts may be shown while time runs. */
  public StageOptions draft(boolean allowed) {
    return new StageOptions(fps, workers, seed, controls, hud, timeout, allowed);
  }

  /** One frame may take so many seconds. */
  public StageOptions timeout(double seconds) {
    return new StageOptions(fps, workers, seed, controls, hud, seconds, draft);
  }
}
