package senga.export;

import java.util.SortedMap;
import java.util.TreeMap;
import senga.math.Require;

/**
 * Where a drawing came from: what it takes to draw it again. Holds no time of day and no folder, so
 * that equal drawings give equal files.
 *
 * @param sketch name of the sketch, without its folder
 * @param seconds the transport's time
 * @param seed the frame's seed
 * @param controls controller values by number; only those that were set
 * @param version of Senga
 */
public record Provenance(
    String sketch, double seconds, long seed, SortedMap<Integer, Double> controls, String version) {
  /**
   * @throws IllegalArgumentException if the seconds are not finite
   */
  public Provenance {
    seconds = Require.finite("seconds", seconds);
    controls = new TreeMap<>(controls);
  }

  /** Of a sketch by its name, at 0 seconds, with seed 0 and no controllers. */
  public static Provenance of(String sketch, String version) {
    return new Provenance(sketch, 0, 0, new TreeMap<>(), version);
  }

  /** At this time of the transport, in seconds. */
  public Provenance seconds(double time) {
    return new Provenance(sketch, time, seed, controls, version);
  }

  /** With the seed that the frame had. */
  public Provenance seed(long number) {
    return new Provenance(sketch, seconds, number, controls, version);
  }

  /** With these controller values, by number; the map is copied. */
  public Provenance controls(SortedMap<Integer, Double> values) {
    return new Provenance(sketch, seconds, seed, values, version);
  }

  /** A copy: controller values by number, lowest first. */
  @Override
  public SortedMap<Integer, Double> controls() {
    return new TreeMap<>(controls);
  }
}
