package senga.soak;

import senga.monitor.Unit;

/**
 * A path of calls whose memory was taken from the C library and not given back.
 *
 * @param place the nearest line of the sketch, else of Senga or a library, {@code
 *     package.Class.method:line}; empty when no Java code is on the path
 * @param by the last Java method on it, {@code Deflater.init}; empty like the place
 * @param function the native function that asked, {@code deflateInit2_ in libzip.so}
 * @param bytes that stayed
 * @param blocks in so many pieces
 * @param parts in how many of the four quarters of the run some of it was taken; a leak has four
 */
public record NativeSite(
    String place, String by, String function, long bytes, long blocks, int parts) {
  static final int PARTS = 4;

  /** Who took memory that stays, in a line. */
  public String sentence() {
    return "%s: %s in %,d %s stay%s"
        .formatted(
            way(),
            Unit.BYTES.text((double) bytes),
            blocks,
            blocks == 1 ? "block" : "blocks",
            isSteady() ? "" : ", not taken all the time");
  }

  /** Whether some of it was taken in every part of the run, as a leak is. */
  boolean isSteady() {
    return parts == PARTS;
  }

  /** {@code Ball.draw:12 → Deflater.init → deflateInit2_ in libzip.so}. */
  public String way() {
    if (place.isEmpty()) {
      return "Java or a driver by itself → " + function;
    }
    return (place.contains(by + ":") ? place : place + " → " + by) + " → " + function;
  }
}
