package senga.export;

import senga.control.Controls;
import senga.math.Require;
import senga.words.PlainNumber;

/**
 * Where a drawing came from: what it takes to draw it again. Holds no time of day and no folder, so
 * that equal drawings give equal files.
 *
 * @param sketch name of the sketch, without its folder
 * @param seconds the transport's time
 * @param seed the frame's seed
 * @param controls all values that came from outside
 * @param version of Senga
 * @param enclosure a text that is to travel inside the file
 */
public record Provenance(
    String sketch,
    double seconds,
    long seed,
    Controls controls,
    String version,
    Enclosure enclosure) {
  /**
   * @throws IllegalArgumentException if the seconds are not finite
   */
  public Provenance {
    seconds = Require.finite("seconds", seconds);
  }

  /** Of a sketch by its name, at 0 seconds, with seed 0 and no controllers. */
  public static Provenance of(String sketch, String version) {
    return new Provenance(sketch, 0, 0, Controls.NONE, version, Enclosure.NONE);
  }

  /** At this time of the transport, in seconds. */
  public Provenance seconds(double time) {
    return new Provenance(sketch, time, seed, controls, version, enclosure);
  }

  /** With the seed that the frame had. */
  public Provenance seed(long number) {
    return new Provenance(sketch, seconds, number, controls, version, enclosure);
  }

  /** With these values of controllers. */
  public Provenance controls(Controls values) {
    return new Provenance(sketch, seconds, seed, values, version, enclosure);
  }

  /** Of a sketch with this name. */
  public Provenance sketch(String name) {
    return new Provenance(name, seconds, seed, controls, version, enclosure);
  }

  /** With this text, which travels inside the file. */
  public Provenance enclosure(Enclosure text) {
    return new Provenance(sketch, seconds, seed, controls, version, text);
  }

  /** Whether files name a value by its controller's number, as {@code --cc} does. */
  static boolean isNumbered(String address) {
    return address.matches("cc/\\d+");
  }

  /** The address of a value that a file names. */
  public static String address(String name) {
    return name.matches("\\d+") ? "cc/" + name : name;
  }

  /** What to tell {@code senga render} to draw it again: {@code --t 0.5 --seed 7 --cc 1=0.2}. */
  String asOptions() {
    StringBuilder words = new StringBuilder();
    words.append("--t ").append(PlainNumber.of(seconds)).append(" --seed ").append(seed);
    controls
        .values()
        .forEach(
            (address, value) ->
                words
                    .append(isNumbered(address) ? " --cc " : " --set ")
                    .append(name(address))
                    .append('=')
                    .append(PlainNumber.of(value)));
    return words.toString();
  }

  /** How files name a value: {@code 1} for {@code cc/1}, all others by their address. */
  public static String name(String address) {
    return isNumbered(address) ? address.substring("cc/".length()) : address;
  }
}
