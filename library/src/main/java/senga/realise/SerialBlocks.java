package senga.realise;

import senga.geometry.Context;

/** Blocks one after the other, on the calling thread. */
final class SerialBlocks implements Blocks {
  static final Blocks INSTANCE = new SerialBlocks();

  private SerialBlocks() {}

  @Override
  public void each(int from, int to, Context.Job job) {
    each(from, to, VERTICES, job);
  }

  @Override
  public void each(int from, int to, int size, Context.Job job) {
    for (int start = from; start < to; start += Math.min(size, to - start)) {
      job.run(start, start + Math.min(size, to - start));
    }
  }
}
