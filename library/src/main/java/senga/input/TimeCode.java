package senga.input;

/**
 * A device's MIDI time code (MTC) as seconds, from quarter frames in either direction and from full
 * messages, as the MIDI Time Code specification has them (MMA 1987).
 *
 * <p>Eight quarter frames carry one time, which is that of the moment when the first of them came.
 * So the time is known with the eighth, and every further one, if it is the next in order, stands a
 * quarter of a frame on. One that is out of order is the beginning of another time.
 */
final class TimeCode {
  private static final int PIECES = 8;
  private static final double[] RATES = {24, 25, 30 / 1.001, 30};
  private static final int DROPPING = 2;

  private final int[] pieces = new int[PIECES];
  private int last = -1;
  private int direction;
  private int heard;
  private double start = Double.NaN;
  private double rate = 1;

  /**
   * The time after a quarter frame, in seconds; NaN while it is not known.
   *
   * @param data 0 to 127: which piece, and its four bits
   */
  double quarter(int data) {
    int piece = data >> 4;
    int step = Math.floorMod(piece - last, PIECES);
    int way = step == 1 ? 1 : step == PIECES - 1 ? -1 : 0;
    if (last < 0 || way == 0 || (direction != 0 && way != direction)) {
      heard = 0;
      start = Double.NaN;
      way = 0;
    }
    direction = way;
    last = piece;
    pieces[piece] = data & 15;
    heard = Math.min(heard + 1, PIECES);
    if (heard == PIECES && piece == (direction > 0 ? PIECES - 1 : 0)) {
      start = seconds();
    }
    return start + direction * quarters(piece) / (4 * rate);
  }

  /** Since the moment that {@link #start} names. */
  private int quarters(int piece) {
    boolean isComplete = piece == (direction > 0 ? PIECES - 1 : 0);
    int since = direction > 0 ? piece : (PIECES - piece) % PIECES;
    return direction < 0 ? since : isComplete ? since : since + PIECES;
  }

  private double seconds() {
    return seconds(
        ((pieces[7] & 1) << 4) | pieces[6],
        (pieces[5] << 4) | pieces[4],
        (pieces[3] << 4) | pieces[2],
        ((pieces[1] & 1) << 4) | pieces[0],
        (pieces[7] >> 1) & 3);
  }

  /** The time that a full message says; NaN if these bytes are none. */
  double full(byte[] sysex) {
    boolean isOne =
        sysex.length == 10
            && sysex[0] == (byte) 0xF0
            && sysex[1] == 0x7F
            && sysex[3] == 1
            && sysex[4] == 1;
    if (!isOne) {
      return Double.NaN;
    }
    last = -1;
    start = Double.NaN;
    return seconds(sysex[5] & 31, sysex[6], sysex[7], sysex[8], (sysex[5] >> 5) & 3);
  }

  private double seconds(int hours, int minutes, int seconds, int frames, int kind) {
    rate = RATES[kind];
    boolean isTime =
        hours < 24 && minutes >= 0 && minutes < 60 && seconds >= 0 && seconds < 60 && frames >= 0;
    if (!isTime || frames >= Math.rint(rate)) {
      return Double.NaN;
    }
    int all = hours * 60 + minutes;
    long count = (all * 60L + seconds) * Math.round(rate) + frames;
    return (kind == DROPPING ? count - 2L * (all - all / 10) : count) / rate;
  }
}
