package senga.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import senga.geometry.Context;
import senga.geometry.Geometry;
import senga.geometry.Polylines;
import senga.geometry.Quality;

/** A context that keeps what it was told, and interrupts after so many checkpoints. */
public final class Listening implements Context {
  private final List<String> notes = new ArrayList<>();
  private final List<Double> progress = new ArrayList<>();
  private int checkpoints;
  private int checkpointsLeft;
  private Quality quality = Quality.FINAL;

  private Listening(int checkpoints) {
    checkpointsLeft = checkpoints;
  }

  public static Listening patient() {
    return new Listening(Integer.MAX_VALUE);
  }

  /** Interrupts at the checkpoint after these. */
  public static Listening until(int checkpoints) {
    return new Listening(checkpoints);
  }

  /** Asks for this quality from now on. */
  public Listening quality(Quality asked) {
    quality = asked;
    return this;
  }

  /** How often it was asked whether anybody waits. */
  public int checkpoints() {
    return checkpoints;
  }

  /** What it was told of how far it is, in this order. */
  public List<Double> progress() {
    return progress;
  }

  public List<String> notes() {
    return notes;
  }

  @Override
  public Quality quality() {
    return quality;
  }

  @Override
  public void checkpoint() {
    checkpoints++;
    if (--checkpointsLeft < 0) {
      throw new CancellationException("nobody waits");
    }
  }

  @Override
  public void progress(double done) {
    progress.add(done);
    checkpoint();
  }

  @Override
  public void note(String sentence) {
    notes.add(sentence);
  }

  @Override
  public void share(int from, int to, int size, Job job) {
    for (int start = from; start < to; start += size) {
      checkpoint();
      job.run(start, Math.min(to, start + size));
    }
  }

  @Override
  public Polylines lines(Geometry parameter) {
    return Context.plain().lines(parameter);
  }
}
