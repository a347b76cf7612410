package senga.geometry;

import java.util.concurrent.CancellationException;
import senga.math.Require;

/** All that an operation needs when nobody waits for it, listens or helps. */
final class PlainContext implements Context {
  static final Context INSTANCE = new PlainContext();

  private PlainContext() {}

  @Override
  public Quality quality() {
    return Quality.FINAL;
  }

  @Override
  public void checkpoint() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the operation was interrupted");
    }
  }

  @Override
  public void progress(double done) {
    checkpoint();
  }

  @Override
  public void note(String sentence) {}

  @Override
  public void share(int from, int to, int size, Job job) {
    Require.atLeast("steps in a block", size, 1);
    for (int start = from; start < to; start += Math.min(size, to - start)) {
      checkpoint();
      job.run(start, start + Math.min(size, to - start));
    }
  }

  @Override
  public Polylines lines(Geometry parameter) {
    return switch (parameter) {
      case Shape shape -> shape.make();
      case Applied applied -> applied.effect().apply(lines(applied.input()));
      case Group group -> {
        PolylinesBuilder all = new PolylinesBuilder();
        group.parts().forEach(part -> all.append(lines(part)));
        yield all.build();
      }
    };
  }
}
