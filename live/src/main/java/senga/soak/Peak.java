package senga.soak;

import java.util.List;
import java.util.Locale;
import senga.monitor.Unit;

/**
 * The largest frame of a run, and what its layers and steps have to do with that.
 *
 * @param seconds the frame's time
 * @param vertices all of them
 * @param bytes of its lines
 * @param shares layers and steps in drawing order
 */
public record Peak(double seconds, long vertices, long bytes, List<Share> shares) {
  /**
   * A layer, or a step of one.
   *
   * @param place its address, {@code hills} or {@code hills/2 resample}
   * @param isLayer whether it is a layer
   * @param vertices of what it makes
   * @param bytes of what it makes; a step is given what the step before made
   */
  public record Share(String place, boolean isLayer, long vertices, long bytes) {
    /** {@code hills/2 resample makes 2.33 MB (120,000 vertices)}. */
    String text() {
      return "%s makes %s (%,d vertices)"
          .formatted(place, Unit.BYTES.text((double) bytes), vertices);
    }
  }

  public Peak {
    shares = List.copyOf(shares);
  }

  /** The frame and its largest layer and step, in a line. */
  public String sentence() {
    return String.format(
            Locale.ROOT,
            "The largest frame, at %.1f s, has %,d vertices, %s.",
            seconds,
            vertices,
            Unit.BYTES.text((double) bytes))
        + largest(true, " Largest layer: ")
        + largest(false, " Largest step: ");
  }

  private String largest(boolean layers, String head) {
    return shares.stream()
        .filter(share -> share.isLayer() == layers)
        .max(java.util.Comparator.comparingLong(Share::bytes))
        .map(share -> head + share.text() + ".")
        .orElse("");
  }
}
