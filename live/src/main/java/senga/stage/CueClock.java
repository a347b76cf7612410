package senga.stage;

import senga.play.Player;

/**
 * How many seconds and beats pass from turn to turn, for what is counted in either while it is
 * performed. Seconds are the machine's, so that a dissolve goes on while time stands still or runs
 * at another speed. Beats are those of the frames as long as these move on; where time jumps, goes
 * round in a loop or stands still, those that the tempo says.
 */
final class CueClock {
  private static final double NANOS = 1e9;
  private static final double MINUTE = 60;
  private static final double FASTEST = 8; // times the tempo; what is beyond it is a jump
  private static final double GRAIN = 1; // beats by which a clock may come unevenly

  private final Player player;
  private long nanos;
  private double beat;
  private boolean clocked; // the beat is one that comes from outside
  private double seconds;
  private double beats;

  CueClock(Player player) {
    this.player = player;
  }

  /** What passes is counted from now. */
  void mark(long now) {
    nanos = now;
    beat = beat();
    clocked = hasBeat();
    seconds = 0;
    beats = 0;
  }

  /** A turn has come. */
  void move(long now) {
    double before = beat;
    boolean same = clocked == hasBeat();
    seconds = Math.max(0, (now - nanos) / NANOS);
    nanos = now;
    beat = beat();
    clocked = hasBeat();
    beats = seconds * tempo() / MINUTE;
    if (same && isCounted(beat - before, beats)) {
      beats = beat - before;
    }
  }

  private boolean isCounted(double moved, double usual) {
    boolean moves = player.transport().isPlaying() || clocked;
    return moves && moved >= 0 && moved <= FASTEST * usual + GRAIN;
  }

  /** Seconds since the turn before. */
  double seconds() {
    return seconds;
  }

  /** Beats since the turn before. */
  double beats() {
    return beats;
  }

  private boolean hasBeat() {
    return !Double.isNaN(player.score().controls().value("clock/beat", Double.NaN));
  }

  private double tempo() {
    return player.score().controls().tempo();
  }

  /** That of the frame that was asked for last. */
  double beat() {
    return player.score().controls().beat(player.score().seconds());
  }
}
