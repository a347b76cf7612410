package senga.render;

import org.jspecify.annotations.Nullable;
import senga.play.FrameBuffer;

/** Remembers the frame seen last, and tells what is new about the next one. */
final class Freshness {
  private @Nullable FrameBuffer seen;
  private long version;
  private boolean hasTopology;
  private long topology;

  /** Whether this is another frame than the one asked about last. */
  boolean isNew(FrameBuffer frame) {
    if (frame == seen && frame.version() == version) {
      return false;
    }
    seen = frame;
    version = frame.version();
    return true;
  }

  /** Whether its offsets or layers differ from those asked about last. */
  boolean isNewTopology(FrameBuffer frame) {
    if (hasTopology && frame.topology() == topology) {
      return false;
    }
    hasTopology = true;
    topology = frame.topology();
    return true;
  }

  /** Forgets everything: the next frame is new in every respect. */
  void reset() {
    seen = null;
    hasTopology = false;
  }
}
