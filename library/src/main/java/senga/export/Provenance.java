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

  public static Provenance of(String sketch, String version) {
    return new Provenance(sketch, 0, 0, new TreeMap<>(), version);
  }

  public Provenance seconds(double time) {
    return new Provenance(sketch, time, seed, controls, version);
  }

  public Provenance seed(long number) {
    return new Provenance(sketch, seconds, number, controls, version);
  }

  public Provenance controls(SortedMap<Integer, Double> values) {
    return new Provenance(sketch, seconds, seed, values, version);
  }

  /** A copy: controller values by number, lowest first. */
  @Override
  public SortedMap<Integer, Double> controls() {
    return new TreeMap<>(controls);
  }
}
