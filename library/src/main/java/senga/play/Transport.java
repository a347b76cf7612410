package senga.play;

import senga.math.Require;

/**
 * Where the sketch's time stands: play, pause, rewind, step, seek, speed and a loop. Only the
 * thread that ticks the player may touch it.
 */
public final class Transport {
  /** Of a frame: what a whole one may miss after a time was made of it and back. */
  private static final double ROUNDING = 1e-6;

  private static final int SLOWEST = -3; // 2^-3 = 1/8
  private static final int FASTEST = 3;
  private static final double NANOS_PER_SECOND = 1e9;

  private double fps;
  private Pace pace;
  private boolean playing = true;
  private int octave;
  private double position; // in frames, with its fraction
  private double soughtSeconds; // what the position was set to: seconds made frames and back may
  private double soughtPosition; // miss it by a last digit
  private boolean placed = true; // the position was set by hand: the next tick shows it as it is
  private long epoch;
  private long placements;
  private long lastNanos;
  private double loopFrom; // in seconds
  private double loopTo = Double.POSITIVE_INFINITY;

  /**
   * @throws IllegalArgumentException if {@code fps} is not above 0
   */
  public Transport(double fps, Pace pace) {
    this.fps = Require.above("fps", fps, 0);
    this.pace = pace;
  }

  /** Moves time on to the next tick, which comes at {@code nanos} of the clock. */
  void advance(long nanos) {
    double elapsed = (nanos - lastNanos) / NANOS_PER_SECOND;
    lastNanos = nanos;
    if (playing && !placed) {
      double before = position;
      position += speed() * (pace == Pace.BY_FRAME ? 1 : elapsed * fps);
      goRound(before);
    }
    placed = false;
  }

  /** Where it has come to the out of the loop, it is as far behind the in. */
  private void goRound(double before) {
    double out = loopTo * fps;
    if (before < out && position >= out) {
      double in = loopFrom * fps;
      position = in + (position - out) % (out - in);
      placements++;
      epoch++;
    }
  }

  /**
   * Whenever playing brings it to {@code to}, time goes on from {@code from}. What is beyond is not
   * reached by playing; who goes there by hand plays on from there.
   *
   * @param from in seconds, 0 or more
   * @param to in seconds, above {@code from}
   * @throws IllegalArgumentException if they are not in this order
   */
  public void loop(double from, double to) {
    double in = Require.atLeast("the in of a loop", from, 0);
    loopTo = Require.above("the out of a loop", Require.finite("the out of a loop", to), in);
    loopFrom = in;
  }

  /** Time goes on for ever. */
  public void unloop() {
    loopFrom = 0;
    loopTo = Double.POSITIVE_INFINITY;
  }

  public boolean isLooping() {
    return loopTo < Double.POSITIVE_INFINITY;
  }

  /** 0, 1, 2 … since the start or the last rewind. */
  public long index() {
    return (long) position;
  }

  public double seconds() {
    return position == soughtPosition ? soughtSeconds : position / fps;
  }

  /** Frames per second of time at normal speed. */
  public double fps() {
    return fps;
  }

  /** From now on so many; the time stays what it is, the index becomes that of the new rate. */
  void fps(double framesPerSecond) {
    soughtSeconds = seconds();
    position = position * framesPerSecond / fps;
    soughtPosition = position;
    fps = framesPerSecond;
  }

  /** From the next tick on, this moves time. */
  public void pace(Pace mover) {
    pace = mover;
  }

  public boolean isPlaying() {
    return playing;
  }

  public void play() {
    playing = true;
  }

  public void pause() {
    playing = false;
  }

  /** Pauses what plays, plays what is paused. */
  public void toggle() {
    playing = !playing;
  }

  /** Back to frame 0; plays on if it was playing. */
  public void rewind() {
    jump(0);
  }

  /** Goes to a time in seconds; a negative one is the beginning. */
  public void seek(double seconds) {
    jump(Require.finite("time", seconds) * fps);
    soughtPosition = position;
    soughtSeconds = Math.max(0, seconds);
  }

  /**
   * Goes to the frame that follows this one, whatever has been asked for meanwhile.
   *
   * @param index its number
   * @param seconds its time
   */
  public void follow(long index, double seconds) {
    double there = seconds * fps;
    boolean whole = Math.abs(there - index) < ROUNDING;
    jump((whole ? index : there) + speed());
  }

  /** Goes to a time in seconds, and stays there. */
  public void stopAt(double seconds) {
    seek(seconds);
    pause();
  }

  /** Pauses and goes this many whole frames forwards, or backwards if negative. */
  public void step(int frames) {
    pause();
    place(index() + (double) frames);
  }

  /** Between 1/8 and 8. */
  public double speed() {
    return Math.scalb(1.0, octave);
  }

  /** Doubles the speed, up to 8. */
  public void faster() {
    octave = Math.min(FASTEST, octave + 1);
  }

  /** Halves the speed, down to 1/8. */
  public void slower() {
    octave = Math.max(SLOWEST, octave - 1);
  }

  /** Changes whenever the time is set by hand: by a rewind, a seek or a step. */
  public long placements() {
    return placements;
  }

  /**
   * Changes with every rewind and seek; frames of an earlier epoch are stale. Steps leave it alone:
   * a key held down would otherwise outrun every frame, and none would be shown.
   */
  long epoch() {
    return epoch;
  }

  private void jump(double frame) {
    place(frame);
    epoch++;
  }

  private void place(double frame) {
    position = Math.max(0, frame);
    placed = true;
    placements++;
  }
}
