package senga.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import senga.geometry.Context;
import senga.geometry.Geometry;
import senga.geometry.Polylines;
import senga.geometry.Quality;

/** A context that keeps what it was told, and interrupts after so many checkpoints. */
final class Listening implements Context {
  private final List<String> notes = new ArrayList<>();
  private int checkpointsLeft;

  private Listening(int checkpoints) {
    checkpointsLeft = checkpoints;
  }

  static Listening patient() {
    return new Listening(Integer.MAX_VALUE);
  }

  /** Interrupts at the checkpoint after these. */
  static Listening until(int checkpoints) {
    return new Listening(checkpoints);
  }

  List<String> notes() {
    return notes;
  }

  @Override
  public Quality quality() {
    return Quality.FINAL;
  }

  @Override
  public void checkpoint() {
    if (--checkpointsLeft < 0) {
      throw new CancellationException("nobody waits");
    }
  }

  @Override
  public void progress(double done) {
    checkpoint();
  }

  @Override
  public void note(String sentence) {
    notes.add(sentence);
  }

  @Override
  public void share(int from, int to, int size, Job job) {
    job.run(from, to);
  }

  @Override
  public Polylines lines(Geometry parameter) {
    return Context.plain().lines(parameter);
  }
}
