package senga.render;

/**
 * Counts what travelled to the GPU, and how long the render thread was busy with it: times are
 * averages over the last dozen turns or so. Written by the render thread; any thread may read, and
 * sees a recent value.
 */
public final class UploadMeter {
  private volatile long frames;
  private volatile long bytes;
  private volatile long topologies;
  private volatile long redraws;
  private volatile double uploadNanos;
  private volatile double drawNanos;
  private volatile double swapNanos;
  private long lastUpload;

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

  /** Time for bringing a new frame to the GPU. */
  public double uploadMillis() {
    return uploadNanos / 1e6;
  }

  /** Time for giving the commands to draw, lines and HUD, without the upload. */
  public double drawMillis() {
    return drawNanos / 1e6;
  }

  /** Time until the window has taken the picture: the GPU's work, and the screen's refresh. */
  public double swapMillis() {
    return swapNanos / 1e6;
  }

  /** One turn that drew; the upload in it counts for itself. */
  public void drew(long nanos) {
    drawNanos = averaged(drawNanos, nanos - lastUpload);
    lastUpload = 0;
  }

  /** One turn that handed the picture to the window. */
  public void swapped(long nanos) {
    swapNanos = averaged(swapNanos, nanos);
  }

  void uploaded(long nanos) {
    uploadNanos = averaged(uploadNanos, nanos);
    lastUpload = nanos;
  }

  /** The first one counts whole; of later ones an eighth. */
  private static double averaged(double before, long now) {
    return before == 0 ? now : before + (now - before) / 8;
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
