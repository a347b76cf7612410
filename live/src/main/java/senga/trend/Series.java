package senga.trend;

import java.util.Arrays;

/** The readings of one store during one run, with the time and the frame number of each. */
public final class Series {
  /** What growth is counted by. */
  public enum Axis {
    SECONDS,
    FRAMES
  }

  private final double[] seconds;
  private final double[] frames;
  private final double[] values;

  /**
   * @param seconds times of the readings, rising
   * @param frames frames drawn until then, never falling
   * @param values the readings, as many
   */
  public Series(double[] seconds, double[] frames, double[] values) {
    if (seconds.length != frames.length || seconds.length != values.length) {
      throw new IllegalArgumentException(
          "a series needs as many times and frames as readings, got %d, %d and %d"
              .formatted(seconds.length, frames.length, values.length));
    }
    this.seconds = seconds.clone();
    this.frames = frames.clone();
    this.values = values.clone();
  }

  public int size() {
    return values.length;
  }

  public double[] x(Axis axis) {
    return axis == Axis.SECONDS ? seconds.clone() : frames.clone();
  }

  public double[] values() {
    return values.clone();
  }

  /** The length of the series on an axis. */
  public double span(Axis axis) {
    double[] x = axis == Axis.SECONDS ? seconds : frames;
    return x.length < 2 ? 0 : x[x.length - 1] - x[0];
  }

  /** The readings {@code from} (inclusive) to {@code to} (exclusive). */
  public Series part(int from, int to) {
    return new Series(
        Arrays.copyOfRange(seconds, from, to),
        Arrays.copyOfRange(frames, from, to),
        Arrays.copyOfRange(values, from, to));
  }

  /** The readings at the given places. */
  Series at(int[] places) {
    return new Series(pick(seconds, places), pick(frames, places), pick(values, places));
  }

  Series values(double[] others) {
    return new Series(seconds, frames, others);
  }

  public Slope slope(Axis axis) {
    return TheilSen.fit(axis == Axis.SECONDS ? seconds : frames, values);
  }

  private static double[] pick(double[] values, int[] places) {
    return Arrays.stream(places).mapToDouble(place -> values[place]).toArray();
  }
}
