package senga.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import senga.geometry.Context;
import senga.geometry.Geometry;
import senga.geometry.Polylines;
import senga.geometry.Quality;

/** So many threads, which take blocks by turns; or a moment in which nobody waits any more. */
record ThreadsContext(int threads, boolean isGone) implements Context {
  ThreadsContext(int threads) {
    this(threads, false);
  }

  @Override
  public void checkpoint() {
    if (isGone) {
      throw new CancellationException("nobody waits");
    }
  }

  @Override
  public void share(int from, int to, int size, Job job) {
    checkpoint();
    List<Thread> running = new ArrayList<>();
    for (int number = 0; number < threads; number++) {
      int first = from + number * size;
      running.add(Thread.ofPlatform().start(() -> turns(first, to, size, job)));
    }
    for (Thread thread : running) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private void turns(int first, int to, int size, Job job) {
    for (int start = first; start < to; start += size * threads) {
      job.run(start, Math.min(to, start + size));
    }
  }

  @Override
  public Quality quality() {
    return Quality.FINAL;
  }

  @Override
  public void progress(double done) {
    checkpoint();
  }

  @Override
  public void note(String sentence) {}

  @Override
  public Polylines lines(Geometry parameter) {
    throw new UnsupportedOperationException("planning makes no lines from recipes");
  }
}
