package senga.audio;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import senga.control.Controls;
import senga.words.Quote;

/**
 * A file of sound as a frame reads it: at each time how loud it is, as a whole and in its bands.
 * All of it is a pure function of the file and the time, so a frame finds the same whatever frame
 * came before it, at any frame rate and on any machine, and a film is in time with its music.
 *
 * <p>The whole file is measured when it is read, {@value Analyser#A_SECOND} times for each second
 * of it; a time between two of these moments has a value between theirs. The loudest moment of the
 * file counts as loud. Behind its end, and before its beginning, there is silence. Immutable.
 */
public final class Track {
  /** The longest file, in seconds: two hours. */
  public static final int LONGEST_SECONDS = 7_200;

  /** The most bytes that its values take: a float for each of them, at each moment. */
  public static final long MOST_BYTES =
      (long) Float.BYTES * (Bands.MOST + 1) * Analyser.A_SECOND * (LONGEST_SECONDS + 3);

  private static final int TAIL_SECONDS = 2; // until the last sound has died away
  private static final double STEPS = 10_000;

  private final Bands bands;
  private final String[] addresses;
  private final float[] values;
  private final double seconds;

  private Track(Bands bands, float[] values, double seconds) {
    this.bands = bands;
    this.values = values;
    this.seconds = seconds;
    addresses = new String[bands.count() + 1];
    Arrays.setAll(addresses, Bands::address);
  }

  /**
   * Reads a file.
   *
   * @throws AudioError if it cannot be read, holds what is not read, or is too long
   */
  public static Track read(Path file, Bands bands) {
    try (SoundFile sound = SoundFile.open(file)) {
      requireShort(file, sound.said()); // before hours of it are read
      Rows rows = new Rows(bands.count() + 1);
      Analyser analyser = new Analyser(sound.rate(), bands, true, rows);
      double[] samples = new double[SoundFile.block()];
      long heard = 0;
      for (int count = sound.read(samples); count >= 0; count = sound.read(samples)) {
        analyser.hear(samples, count);
        heard += count;
        requireShort(file, heard / sound.rate());
      }
      fadeOut(analyser, sound.rate());
      return new Track(bands, rows.leveled(bands), heard / sound.rate());
    }
  }

  private static void requireShort(Path file, double seconds) {
    if (seconds > LONGEST_SECONDS) {
      throw new AudioError(
          "cannot hear "
              + Quote.path(file)
              + ": it is longer than two hours, the most there can be");
    }
  }

  private static void fadeOut(Analyser analyser, double rate) {
    double[] silence = new double[(int) Math.ceil(TAIL_SECONDS * rate)];
    analyser.hear(silence, silence.length);
  }

  /** How long the sound is. */
  public double seconds() {
    return seconds;
  }

  /** Bytes that its values take. */
  public long bytes() {
    return (long) Float.BYTES * values.length;
  }

  /** The values at a time, over others; the same object if they stand there already. */
  public Controls over(Controls others, double time) {
    Controls all = others;
    for (int number = 0; number < addresses.length; number++) {
      all = all.with(addresses[number], value(number, time));
    }
    return all;
  }

  /**
   * @param number 0 for the whole, a band from 1 on
   */
  double value(int number, double time) {
    double place = time * Analyser.A_SECOND;
    int rows = values.length / (bands.count() + 1);
    if (!(place >= 0 && place < rows - 1)) {
      return 0;
    }
    int row = (int) place;
    double before = at(row, number);
    double between = before + (at(row + 1, number) - before) * (place - row);
    return Math.rint(between * STEPS) / STEPS; // so that takes need not write sixteen digits
  }

  private double at(int row, int number) {
    return values[row * (bands.count() + 1) + number];
  }

  /** What was measured so far, moment by moment. */
  private static final class Rows implements Consumer<float[]> {
    private static final int FIRST = 1 << 14;

    private final int wide;
    private float[] all = new float[FIRST];
    private int size;
    private double loudest = Loudness.LEAST;

    Rows(int wide) {
      this.wide = wide;
    }

    @Override
    public void accept(float[] amplitudes) {
      if (size + wide > all.length) {
        all = Arrays.copyOf(all, 2 * all.length);
      }
      System.arraycopy(amplitudes, 0, all, size, wide);
      size += wide;
      loudest = Math.max(loudest, amplitudes[0]);
    }

    /** As meters show it. */
    float[] leveled(Bands bands) {
      Meters meters = new Meters(bands);
      float[] row = new float[wide];
      for (int from = 0; from < size; from += wide) {
        System.arraycopy(all, from, row, 0, wide);
        meters.follow(row, loudest);
        for (int i = 0; i < wide; i++) {
          all[from + i] = (float) meters.value(i);
        }
      }
      return Arrays.copyOf(all, size);
    }
  }
}
