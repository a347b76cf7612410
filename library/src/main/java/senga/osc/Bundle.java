package senga.osc;

import java.util.List;

/**
 * Packets that take effect together, at a time.
 *
 * @param time when
 * @param packets in their order; bundles among them have times of their own
 */
public record Bundle(TimeTag time, List<Packet> packets) implements Packet {
  /** Bundles in bundles: the outermost counts as one. */
  public static final int MOST_DEPTH = 8;

  public Bundle {
    packets = List.copyOf(packets);
  }

  /** One that takes effect at once. */
  public static Bundle now(List<? extends Packet> packets) {
    return new Bundle(TimeTag.IMMEDIATELY, List.copyOf(packets));
  }
}
