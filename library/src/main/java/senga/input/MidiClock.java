package senga.input;

import java.util.List;
import java.util.function.LongSupplier;
import javax.sound.midi.ShortMessage;
import senga.input.ControlDesk.Sent;

/**
 * A device's clock: 24 ticks a beat, start, stop, continue and song position, as values.
 *
 * <p>{@code clock/beat} counts quarter notes. Start takes it to 0, song position to where that says
 * (in sixteenths), and the first tick after either is the one that stands there, as the MIDI 1.0
 * specification has it. Stop holds it; ticks go on giving {@code clock/tempo}, through a {@link
 * TempoFilter}. A device that sends ticks and never a start counts from its first tick. A clock
 * that falls silent leaves everything where it is.
 *
 * <p>A clock that comes twice, through two cables or a loop, would run at double speed: when of the
 * last {@link #SEEN} ticks about every second one came right behind another, such are dropped and
 * counted, until that ends.
 *
 * <p>Belongs to one device, also while it is away.
 */
final class MidiClock {
  /** Ticks that are looked back upon for doubles. */
  static final int SEEN = 24;

  private static final int TICKS_A_BEAT = 24;
  private static final int TICKS_A_SIXTEENTH = 6;
  private static final double TOO_CLOSE = 0.002; // 1,250 beats a minute
  private static final int MANY_DOUBLES = 10;
  private static final int FEW_DOUBLES = 2;
  private static final double LEAST = 10;
  private static final double MOST = 1_000;
  private static final long SILENCE_NANOS = 2_000_000_000L;
  private static final long ALL_SEEN = (1L << SEEN) - 1;

  private final LongSupplier nanos;
  private final TempoFilter filter = new TempoFilter();
  private volatile boolean playing = true; // these three are read by whoever tells of it
  private volatile boolean ticked;
  private volatile long lastNanos;
  private long position; // in ticks
  private boolean waiting = true; // for the tick that stands there
  private double last = Double.NEGATIVE_INFINITY;
  private long doubles;
  private volatile boolean doubled; // read by whoever tells it
  private long dropped;

  /**
   * @param nanos tells the time, for the tempo
   */
  MidiClock(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /**
   * What a message of the clock changes; nothing for another one.
   *
   * @param sixteenths a song position, if it is one
   */
  List<Sent> take(int status, int sixteenths) {
    return switch (status) {
      case ShortMessage.TIMING_CLOCK -> tick(nanos.getAsLong());
      case ShortMessage.START -> at(0, true);
      case ShortMessage.CONTINUE -> List.of(playing(true), beat());
      case ShortMessage.STOP -> List.of(playing(false));
      case ShortMessage.SONG_POSITION_POINTER ->
          at((long) sixteenths * TICKS_A_SIXTEENTH, playing && ticked);
      default -> List.of();
    };
  }

  /** The next tick will stand there. */
  private List<Sent> at(long ticks, boolean runs) {
    position = ticks;
    waiting = true;
    return List.of(playing(runs), beat());
  }

  private Sent playing(boolean runs) {
    playing = runs;
    return new Sent("clock/playing", runs ? 1 : 0);
  }

  private List<Sent> tick(long now) {
    lastNanos = now;
    double seconds = now / 1e9;
    boolean close = seconds - last < TOO_CLOSE;
    doubles = ((doubles << 1) | (close ? 1 : 0)) & ALL_SEEN;
    int many = Long.bitCount(doubles);
    doubled = doubled ? many > FEW_DOUBLES : many >= MANY_DOUBLES;
    if (close && doubled) {
      dropped++;
      return List.of();
    }
    last = seconds;
    filter.tick(seconds);
    boolean first = !ticked;
    ticked = true;
    move();
    double tempo = 60 / (TICKS_A_BEAT * filter.period());
    if (tempo >= LEAST && tempo <= MOST) {
      return List.of(beat(), new Sent("clock/tempo", tempo));
    }
    return first ? List.of(playing(playing), beat()) : List.of(beat());
  }

  private void move() {
    if (playing) {
      position += waiting ? 0 : 1;
      waiting = false;
    }
  }

  private Sent beat() {
    return new Sent("clock/beat", position / (double) TICKS_A_BEAT);
  }

  /** Whether it should run, and no tick has come for two seconds. */
  boolean isSilent() {
    return ticked && playing && nanos.getAsLong() - lastNanos > SILENCE_NANOS;
  }

  /** How it stands with it. */
  MidiStanding.Clock standing() {
    if (!ticked) {
      return MidiStanding.Clock.NONE;
    }
    if (isSilent()) {
      return MidiStanding.Clock.SILENT;
    }
    return !playing
        ? MidiStanding.Clock.STOPPED
        : doubled ? MidiStanding.Clock.TWICE : MidiStanding.Clock.RUNS;
  }

  /** Whether it comes twice. */
  boolean isDoubled() {
    return doubled;
  }

  /** Ticks that were dropped because they came twice. */
  long dropped() {
    return dropped;
  }
}
