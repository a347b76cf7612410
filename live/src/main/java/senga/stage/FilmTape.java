package senga.stage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import senga.scene.Drawing;

/**
 * Frames on their way from a show to a film, in order. The show adds them and never waits: it asks
 * first whether there is room. The film waits for them. A frame that stays on screen is added again
 * and again, and held once. For two threads.
 */
final class FilmTape implements Iterator<Drawing> {
  static final long MOST_BYTES = 256L << 20;

  /** Ten minutes at 60 frames a second, of a picture that stands still. */
  static final int MOST_FRAMES = 36_000;

  /** A frame, and what it holds if it is another one than the frame before. */
  private record Waiting(Supplier<Drawing> picture, long bytes) {}

  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private final long mostBytes;
  private long bytes;
  private long added;
  private boolean ended;
  private @Nullable Supplier<Drawing> lastAdded;
  private @Nullable Supplier<Drawing> lastTaken; // from here on the film's thread
  private @Nullable Drawing drawn;

  FilmTape(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /** Whether another frame may be added. */
  synchronized boolean hasRoom() {
    return bytes < mostBytes && waiting.size() < MOST_FRAMES;
  }

  /**
   * Adds a frame.
   *
   * @param picture its lines; the same object for a frame that stays
   * @param size what it holds, in bytes
   */
  synchronized void add(Supplier<Drawing> picture, long size) {
    long held = picture.equals(lastAdded) ? 0 : size;
    lastAdded = picture;
    bytes += held;
    added++;
    waiting.add(new Waiting(picture, held));
    notifyAll();
  }

  /** No more frames will come. */
  synchronized void end() {
    ended = true;
    notifyAll();
  }

  /** Frames so far. */
  synchronized long added() {
    return added;
  }

  /** Frames that the film has not taken yet. */
  synchronized int waiting() {
    return waiting.size();
  }

  /** Bytes that they hold. */
  synchronized long waitingBytes() {
    return bytes;
  }

  /**
   * Waits for a frame or the end.
   *
   * @throws CancellationException if nobody wants the film any more
   */
  @Override
  public synchronized boolean hasNext() {
    try {
      while (waiting.isEmpty() && !ended) {
        wait();
      }
      return !waiting.isEmpty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the film was given up");
    }
  }

  @Override
  public Drawing next() {
    Supplier<Drawing> picture = take();
    Drawing known = drawn;
    if (known == null || !picture.equals(lastTaken)) {
      known = picture.get();
      drawn = known;
      lastTaken = picture;
    }
    return known;
  }

  private synchronized Supplier<Drawing> take() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Waiting first = waiting.remove();
    bytes -= first.bytes();
    return first.picture();
  }
}
