package senga.input;

import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import senga.control.Controls;

/**
 * What a desk holds, for the frames of a show whose beat must not jump when the tempo changes.
 *
 * <p>A frame's beat is {@code seconds × tempo / 60 + phase}, so that it follows from the frame
 * alone. Another tempo would move it by all the seconds that have passed; here the phase takes that
 * up, {@code phase + seconds × (before − after) / 60}, in the first frame that sees the tempo,
 * whoever has changed it: a tap, a message, another version of the sketch. A rewind begins anew: at
 * second 0 the beat is 0, or what {@code --set clock/phase} has said. A clock that brings its own
 * beat needs none of this.
 *
 * <p>For the thread that asks for frames. While nothing changes it allocates nothing.
 */
public final class KeptBeat implements Supplier<Controls> {
  private static final String TEMPO = "clock/tempo";
  private static final String PHASE = "clock/phase";
  private static final String BEAT = "clock/beat";
  private static final double USUAL = 120;
  private static final double MINUTE = 60;

  private final ControlDesk desk;
  private final DoubleSupplier seconds;
  private double tempo = Double.NaN;
  private double first; // the phase that the sketch has begun with

  /**
   * @param seconds the time of the frame that is asked for
   */
  public KeptBeat(ControlDesk desk, DoubleSupplier seconds) {
    this.desk = desk;
    this.seconds = seconds;
  }

  @Override
  public Controls get() {
    Controls now = desk.get();
    first = Double.isNaN(tempo) ? now.value(PHASE, 0) : first;
    if (phase(now) != now.value(PHASE, 0)) {
      now = desk.amended(PHASE, this::phase);
    }
    tempo = now.value(TEMPO, USUAL);
    return now;
  }

  /** What it has to be in the frame that is asked for. */
  private double phase(Controls now) {
    double phase = now.value(PHASE, 0);
    if (Double.isNaN(tempo) || !Double.isNaN(now.value(BEAT, Double.NaN))) {
      return phase;
    }
    double time = seconds.getAsDouble();
    return time == 0 ? first : phase + time * (tempo - now.value(TEMPO, USUAL)) / MINUTE;
  }
}
