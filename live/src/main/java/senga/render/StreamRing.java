package senga.render;

import static org.lwjgl.opengl.GL33C.*;

import java.util.function.LongSupplier;
import java.util.function.LongToIntFunction;
import org.lwjgl.system.MemoryUtil;

/**
 * Three GL buffers in turn, for data that changes every frame.
 *
 * <p><b>What.</b> Each write maps the buffer that was left longest ago; a fence put down when it
 * was left tells when the GPU has finished with it, so the mapping itself need not wait, and the
 * driver never makes a hidden copy.
 *
 * <pre>
 *   write 1      write 2      write 3      write 4: waits for fence 1, then
 *   [buffer 0]   [buffer 1]   [buffer 2]   [buffer 0] again
 *         fence 1      fence 2      fence 3
 * </pre>
 *
 * <p><b>Why so.</b> The GPU reads a frame's vertices up to two frames after they were written. With
 * one buffer the driver would have to wait for it at each write, or keep a copy of its own, whose
 * memory no one can see or bound. Three are what such a GPU and this frame need; on OpenGL 3.3,
 * which has no mapping that lasts, mapping without synchronisation is the quickest way in.
 *
 * <p><b>What always holds.</b>
 *
 * <ul>
 *   <li>No byte is written that the GPU may still read: a buffer is mapped only after the fence of
 *       its last use has passed, or after its memory was replaced.
 *   <li>There are three buffers and at most three fences, whatever the number of frames.
 *   <li>A buffer that is too small grows to half more than is needed; one that has held less than
 *       half of its size for {@link #PATIENCE_SECONDS} shrinks. One large frame is not paid for all
 *       evening.
 *   <li>After a failure of any kind the next write starts afresh.
 * </ul>
 */
public final class StreamRing {
  static final int BUFFERS = 3;
  static final long PATIENCE_SECONDS = 10;

  private static final long PATIENCE_NANOS = PATIENCE_SECONDS * 1_000_000_000L;
  private static final long LEAST_BYTES = 1 << 16;
  private static final long WAIT_NANOS = 5_000_000_000L;
  private static final int FLUSH = GL_SYNC_FLUSH_COMMANDS_BIT;

  private final GlRegistry registry;
  private final LongSupplier nanoTime;
  private final LongToIntFunction waiting;
  private final int[] buffers = new int[BUFFERS];
  private final long[] capacities = new long[BUFFERS];
  private final long[] fences = new long[BUFFERS];
  private final long[] lastFull = new long[BUFFERS];
  private int current;
  private boolean open;

  /**
   * @param nanoTime the clock by which buffers shrink
   */
  public StreamRing(GlRegistry registry, LongSupplier nanoTime) {
    this(registry, nanoTime, fence -> glClientWaitSync(fence, FLUSH, WAIT_NANOS));
  }

  /**
   * @param waiting waits for a fence, not longer than a second, and says how it ended as {@code
   *     glClientWaitSync} does
   */
  public StreamRing(GlRegistry registry, LongSupplier nanoTime, LongToIntFunction waiting) {
    this.registry = registry;
    this.nanoTime = nanoTime;
    this.waiting = waiting;
    for (int i = 0; i < BUFFERS; i++) {
      buffers[i] = registry.buffer();
      lastFull[i] = nanoTime.getAsLong();
    }
  }

  /** The buffer written last. */
  public int buffer() {
    return buffers[current];
  }

  /** Bytes of all buffers together. */
  long capacityBytes() {
    return capacities[0] + capacities[1] + capacities[2];
  }

  /**
   * Turns to the next buffer and maps {@code bytes} of it for writing. After a failure the next
   * call tries again.
   *
   * @param bytes above 0
   * @return the address
   * @throws IllegalStateException if the graphics memory is used up, or the GPU is not done with
   *     the buffer after a second
   */
  public long map(long bytes) {
    endBrokenWrite();
    leave();
    fit(bytes);
    int access = GL_MAP_WRITE_BIT | GL_MAP_UNSYNCHRONIZED_BIT | GL_MAP_INVALIDATE_RANGE_BIT;
    long address = nglMapBufferRange(GL_COPY_WRITE_BUFFER, 0, bytes, access);
    if (address == MemoryUtil.NULL) {
      throw new IllegalStateException("the graphics driver could not map " + bytes + " bytes");
    }
    open = true;
    return address;
  }

  /**
   * Ends the write.
   *
   * @return false if the driver lost the data (it may, when the screen mode changes)
   */
  public boolean unmap() {
    open = false;
    return glUnmapBuffer(GL_COPY_WRITE_BUFFER);
  }

  /** Gives back the memory of buffers that wait their turn and have not been full for long. */
  void settle() {
    long now = nanoTime.getAsLong();
    for (int i = 0; i < BUFFERS; i++) {
      if (i != current && capacities[i] > LEAST_BYTES && now - lastFull[i] > PATIENCE_NANOS) {
        glBindBuffer(GL_COPY_WRITE_BUFFER, buffers[i]);
        allocate(i, LEAST_BYTES); // what the GPU still reads stays alive until it has
      }
    }
  }

  /** Something was thrown between {@link #map} and {@link #unmap}. */
  private void endBrokenWrite() {
    if (open) {
      glBindBuffer(GL_COPY_WRITE_BUFFER, buffers[current]);
      unmap();
    }
  }

  /** Binds the next buffer once the GPU has finished with it; until then stays where it is. */
  private void leave() {
    int next = (current + 1) % BUFFERS;
    if (fences[next] != MemoryUtil.NULL) {
      await(next);
    }
    fences[current] = registry.fence();
    current = next;
    glBindBuffer(GL_COPY_WRITE_BUFFER, buffers[current]);
  }

  private void await(int index) {
    int state = waiting.applyAsInt(fences[index]);
    if (state == GL_TIMEOUT_EXPIRED) {
      throw new IllegalStateException(
          "the graphics driver did not finish a picture in five seconds");
    }
    registry.delete(GlRegistry.Kind.SYNC, fences[index]);
    fences[index] = MemoryUtil.NULL;
    if (state == GL_WAIT_FAILED) {
      capacities[index] = 0; // nobody knows who still reads it: the next write gets new memory
      throw new IllegalStateException("the graphics driver lost a fence");
    }
  }

  private void fit(long bytes) {
    long capacity = capacities[current];
    long now = nanoTime.getAsLong();
    if (bytes >= capacity / 2) {
      lastFull[current] = now;
    }
    boolean shrink = now - lastFull[current] > PATIENCE_NANOS && capacity > LEAST_BYTES;
    if (bytes > capacity || shrink) {
      allocate(current, Math.max(LEAST_BYTES, bytes + bytes / 2));
      lastFull[current] = now;
    }
  }

  private void allocate(int index, long bytes) {
    GlErrors.forget();
    glBufferData(GL_COPY_WRITE_BUFFER, bytes, GL_STREAM_DRAW);
    if (GlErrors.isOutOfMemory()) {
      capacities[index] = 0; // what it holds now is undefined
      registry.size(GlRegistry.Kind.BUFFER, buffers[index], 0);
      throw new IllegalStateException("the graphics memory has no room for " + bytes + " bytes");
    }
    capacities[index] = bytes;
    registry.size(GlRegistry.Kind.BUFFER, buffers[index], bytes);
  }

  /** Deletes the buffers and what waits for them. */
  public void close() {
    for (int i = 0; i < BUFFERS; i++) {
      registry.delete(GlRegistry.Kind.BUFFER, buffers[i]);
      if (fences[i] != MemoryUtil.NULL) {
        registry.delete(GlRegistry.Kind.SYNC, fences[i]);
      }
    }
  }
}
