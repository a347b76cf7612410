package senga.monitor;

import java.util.concurrent.atomic.AtomicLong;

/**
 * What the program has done so far: the possible causes of growth. A leak grows with one of them.
 * Written by workers and screen, read by anybody; counting allocates nothing.
 */
public final class FrameCounters {
  private final AtomicLong frames = new AtomicLong();
  private final AtomicLong vertices = new AtomicLong();
  private final AtomicLong uploads = new AtomicLong();
  private final AtomicLong uploadBytes = new AtomicLong();
  private final AtomicLong errors = new AtomicLong();
  private final AtomicLong reloads = new AtomicLong();

  /** A frame was drawn and realised. */
  public void frame(long vertexCount) {
    frames.incrementAndGet();
    vertices.addAndGet(vertexCount);
  }

  /** Vertex data went to the GPU. */
  public void upload(long bytes) {
    uploads.incrementAndGet();
    uploadBytes.addAndGet(bytes);
  }

  /** A draw failed. */
  public void error() {
    errors.incrementAndGet();
  }

  /** A new version of the sketch took over. */
  public void reload() {
    reloads.incrementAndGet();
  }

  public long frames() {
    return frames.get();
  }

  public long vertices() {
    return vertices.get();
  }

  public long uploads() {
    return uploads.get();
  }

  public long uploadBytes() {
    return uploadBytes.get();
  }

  public long errors() {
    return errors.get();
  }

  public long reloads() {
    return reloads.get();
  }
}
