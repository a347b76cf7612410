package senga.play;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A fixed set of frame buffers: each is either here or owned by exactly one worker, the mailbox or
 * the screen. {@link #take} belongs to the player's thread, {@link #give} to any.
 */
final class BufferPool {
  private final AtomicReferenceArray<@Nullable FrameBuffer> free;
  private final AtomicReferenceArray<FrameBuffer> all;
  private int next;

  BufferPool(int count) {
    free = new AtomicReferenceArray<>(count);
    all = new AtomicReferenceArray<>(count);
    for (int i = 0; i < count; i++) {
      FrameBuffer buffer = new FrameBuffer();
      all.set(i, buffer);
      free.set(i, buffer);
    }
  }

  /** A free buffer, or null. All buffers get their turn, so none lies big and forgotten. */
  @Nullable FrameBuffer take() {
    for (int i = 0; i < free.length(); i++) {
      int slot = next;
      next = (next + 1) % free.length();
      FrameBuffer buffer = free.getAndSet(slot, null);
      if (buffer != null) {
        return buffer;
      }
    }
    return null;
  }

  /** Takes a buffer back. There is always a slot: there are as many slots as buffers. */
  void give(FrameBuffer buffer) {
    buffer.forget();
    int slot = 0;
    while (!free.compareAndSet(slot, null, buffer)) {
      slot = (slot + 1) % free.length();
    }
  }

  /** Gives up a buffer that a hung thread may still write to, and puts a fresh one in its place. */
  void replace(FrameBuffer lost, FrameBuffer fresh) {
    for (int i = 0; i < all.length(); i++) {
      if (all.get(i) == lost) {
        all.set(i, fresh);
      }
    }
    give(fresh);
  }

  int count() {
    return all.length();
  }

  /** Bytes held by all buffers, wherever they are. */
  long bytes() {
    long sum = 0;
    for (int i = 0; i < all.length(); i++) {
      sum += all.get(i).capacityBytes();
    }
    return sum;
  }
}
