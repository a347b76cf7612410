package senga.render;

/**
 * Counts what travelled to the GPU. Written by the render thread; any thread may read, and sees a
 * recent value.
 */
public final class UploadMeter {
  private volatile long frames;
  private volatile long bytes;
  private volatile long topologies;
  private volatile long redraws;

  /** Frames whose coordinates were uploaded. */
  public long frames() {
    return frames;
  }

  /** Bytes uploaded: coordinates and flags. */
  public long bytes() {
    return bytes;
  }

  /** Uploads of flags, one whenever offsets or layers had changed. */
  public long topologies() {
    return topologies;
  }

  /** Draws of a frame that was on the GPU already. */
  public long redraws() {
    return redraws;
  }

  @SuppressWarnings("NonAtomicVolatileUpdate") // one writer: the render thread
  void frame(long uploadedBytes) {
    bytes += uploadedBytes;
    frames++;
  }

  @SuppressWarnings("NonAtomicVolatileUpdate")
  void topology(long uploadedBytes) {
    bytes += uploadedBytes;
    topologies++;
  }

  @SuppressWarnings("NonAtomicVolatileUpdate")
  void redraw() {
    redraws++;
  }
}
