package senga.proof;

import senga.plot.PenPath;

/**
 * Where on its way the pen is shown: the plot's time, played at a speed or set. It is kept as a
 * part of the whole way, so that it stays where it is when the way changes a little. Belongs to the
 * render thread.
 */
public final class PenClock {
  private static final double SLOWEST = 1 / 8.0;
  private static final double FASTEST = 1024;

  private double part = 1;
  private double speed = 1;
  private boolean playing;
  private long told;

  /** Moves on, if it plays. Returns whether it did. */
  boolean advance(long nanos, double whole) {
    double elapsed = (nanos - told) / 1e9;
    told = nanos;
    if (!playing) {
      return false;
    }
    part = whole <= 0 ? 1 : Math.min(1, part + elapsed * speed / whole);
    playing = part < 1;
    return true;
  }

  /** Plays or pauses; at the end, begins anew. */
  void toggle() {
    playing = !playing;
    part = playing && part >= 1 ? 0 : part;
  }

  void slower() {
    speed = Math.max(SLOWEST, speed / 2);
  }

  void faster() {
    speed = Math.min(FASTEST, speed * 2);
  }

  /** Goes to a part of the way, 0 to 1, and pauses. */
  void seek(double to) {
    part = Math.clamp(to, 0, 1);
    playing = false;
  }

  /** Goes to the end of the next stroke, or of the one before; pauses. */
  void step(PenPath path, int strokes) {
    int drawn = drawn(path);
    int wanted = Math.clamp((long) drawn + strokes, 0, path.strokes());
    double at = wanted == 0 ? 0 : endOf(path, wanted - 1);
    seek(path.seconds() <= 0 ? 1 : at / path.seconds());
  }

  /** How many strokes are finished. */
  int drawn(PenPath path) {
    double now = part * path.seconds();
    int node = path.at(now);
    int stroke = path.stroke(node);
    boolean isAtWork = stroke >= 0 && now < endOf(path, stroke) - 1e-6;
    return isAtWork ? stroke : stroke + 1;
  }

  private static double endOf(PenPath path, int stroke) {
    return path.time(path.lastOf(stroke));
  }

  /** The part of the way that is behind the pen, 0 to 1. */
  public double part() {
    return part;
  }

  /** How many times as fast as the machine it goes. */
  public double speed() {
    return speed;
  }

  public boolean isPlaying() {
    return playing;
  }
}
