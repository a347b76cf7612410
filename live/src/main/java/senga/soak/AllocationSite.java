package senga.soak;

/**
 * A line of code and what it allocated while the flight recorder watched.
 *
 * @param type class of the objects
 * @param place {@code package.Class.method:line}
 * @param bytes estimated by the recorder from its samples
 * @param alive sampled objects that were still held at the end
 */
public record AllocationSite(String type, String place, long bytes, int alive) {}
