package senga.soak;

import senga.monitor.Unit;

/**
 * A line of code and what it allocated while the flight recorder watched.
 *
 * @param type class of the objects
 * @param place {@code package.Class.method:line}
 * @param bytes estimated by the recorder from its samples
 * @param alive sampled objects that were still held at the end
 * @param holder what holds most of those, from the sketch's field to the container that grows;
 *     empty when it is unknown or nothing was held
 */
public record AllocationSite(String type, String place, long bytes, int alive, String holder) {
  /** Who makes the objects and who holds them, in a line. */
  public String sentence() {
    return "%s makes %s, %s in the run; %s"
        .formatted(place, type, Unit.BYTES.text((double) bytes), held());
  }

  private String held() {
    if (alive == 0) {
      return "none of those that were sampled is still held";
    }
    return holder.isEmpty()
        ? "%,d of those that were sampled are still held".formatted(alive)
        : "%s holds them (%,d of those that were sampled)".formatted(holder, alive);
  }
}
