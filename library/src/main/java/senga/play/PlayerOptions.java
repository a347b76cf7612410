package senga.play;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import senga.control.Controls;
import senga.geometry.Quality;
import senga.math.Require;
import senga.realise.Realiser;
import senga.scene.Canvas;
import senga.tune.Tuning;

/**
 * How a sketch is played.
 *
 * @param canvas the paper
 * @param seed for the sketch's random numbers
 * @param fps frames per second of the sketch's time, above 0
 * @param workers how many frames may be drawn at once, 1 to 64
 * @param controls asked once per tick for the controller values; must not block
 * @param timeoutSeconds how long one draw may take, above 0
 * @param pace what moves time
 * @param realiser shared by all workers; the player hears its operations, nobody else does
 * @param quality of the frames on screen while time runs; all others are final
 * @param nanos the clock; any thread may read it
 * @param tuning changes what the sketch has drawn; costs nothing while it has no change
 */
public record PlayerOptions(
    Canvas canvas,
    long seed,
    double fps,
    int workers,
    Supplier<Controls> controls,
    double timeoutSeconds,
    Pace pace,
    Realiser realiser,
    Quality quality,
    LongSupplier nanos,
    Tuning tuning) {
  private static final int MOST_WORKERS = 64;
  private static final double MOST_SECONDS = 86_400;

  /**
   * @throws IllegalArgumentException if a number is outside its range
   */
  public PlayerOptions {
    fps = Require.above("fps", fps, 0);
    workers = Require.within("workers", workers, 1, MOST_WORKERS);
    Require.above("timeout in seconds", timeoutSeconds, 0);
    timeoutSeconds = Require.within("timeout in seconds", timeoutSeconds, 0, MOST_SECONDS);
  }

  /**
   * 60 frames per second in real time, one worker, 5 seconds for a draw, no controllers, a realiser
   * of its own.
   */
  public static PlayerOptions of(Canvas canvas) {
    return new PlayerOptions(
        canvas,
        0,
        60,
        1,
        () -> Controls.NONE,
        5,
        Pace.REAL_TIME,
        new Realiser(),
        Quality.FINAL,
        System::nanoTime,
        new Tuning());
  }

  public PlayerOptions canvas(Canvas paper) {
    return new PlayerOptions(
        paper,
        seed,
        fps,
        workers,
        controls,
        timeoutSeconds,
        pace,
        realiser,
        quality,
        nanos,
        tuning);
  }

  public PlayerOptions seed(long number) {
    return new PlayerOptions(
        canvas,
        number,
        fps,
        workers,
        controls,
        timeoutSeconds,
        pace,
        realiser,
        quality,
        nanos,
        tuning);
  }

  public PlayerOptions fps(double framesPerSecond) {
    return new PlayerOptions(
        canvas,
        seed,
        framesPerSecond,
        workers,
        controls,
        timeoutSeconds,
        pace,
        realiser,
        quality,
        nanos,
        tuning);
  }

  public PlayerOptions workers(int count) {
    return new PlayerOptions(
        canvas, seed, fps, count, controls, timeoutSeconds, pace, realiser, quality, nanos, tuning);
  }

  public PlayerOptions controls(Supplier<Controls> source) {
    return new PlayerOptions(
        canvas, seed, fps, workers, source, timeoutSeconds, pace, realiser, quality, nanos, tuning);
  }

  public PlayerOptions timeoutSeconds(double seconds) {
    return new PlayerOptions(
        canvas, seed, fps, workers, controls, seconds, pace, realiser, quality, nanos, tuning);
  }

  public PlayerOptions pace(Pace mover) {
    return new PlayerOptions(
        canvas,
        seed,
        fps,
        workers,
        controls,
        timeoutSeconds,
        mover,
        realiser,
        quality,
        nanos,
        tuning);
  }

  public PlayerOptions realiser(Realiser shared) {
    return new PlayerOptions(
        canvas, seed, fps, workers, controls, timeoutSeconds, pace, shared, quality, nanos, tuning);
  }

  /** Drafts are quicker where an operation knows them. */
  public PlayerOptions quality(Quality effort) {
    return new PlayerOptions(
        canvas,
        seed,
        fps,
        workers,
        controls,
        timeoutSeconds,
        pace,
        realiser,
        effort,
        nanos,
        tuning);
  }

  /** Another clock; tests bring one that stands still until they move it. */
  public PlayerOptions nanos(LongSupplier clock) {
    return new PlayerOptions(
        canvas,
        seed,
        fps,
        workers,
        controls,
        timeoutSeconds,
        pace,
        realiser,
        quality,
        clock,
        tuning);
  }

  /** What changes the sketch's scenes, for a panel that shows it. */
  public PlayerOptions tuning(Tuning other) {
    return new PlayerOptions(
        canvas,
        seed,
        fps,
        workers,
        controls,
        timeoutSeconds,
        pace,
        realiser,
        quality,
        nanos,
        other);
  }

  /** While time stands still, there is time for the final lines. */
  Quality quality(Transport at) {
    return at.isPlaying() ? quality : Quality.FINAL;
  }

  long timeoutNanos() {
    return (long) (timeoutSeconds * 1e9);
  }

  /** These, with another sketch's paper, seed, frame rate and time limit. */
  PlayerOptions replaced(PlayerOptions by) {
    return canvas(by.canvas()).seed(by.seed()).fps(by.fps()).timeoutSeconds(by.timeoutSeconds());
  }

  /** The time limit in words. */
  String limit() {
    return Double.toString(timeoutSeconds).replaceFirst("\\.0$", "") + " s";
  }
}
