package senga.play;

import org.jspecify.annotations.Nullable;
import senga.scene.Sketch;
import senga.tune.TuningTrial;

/** A new sketch drawing its first frame on a thread of its own, beside the old one that goes on. */
final class Trial implements Worker.Outcome {
  private final Sketch candidate;
  private final PlayerOptions options;
  private final TuningTrial tuner;
  private final Worker worker;
  private volatile @Nullable Fault fault;

  private Trial(Sketch candidate, PlayerOptions options, Reserve reserve) {
    this.candidate = candidate;
    this.options = options;
    tuner = options.tuning().trial();
    worker = Worker.start("senga-trial", options, tuner, reserve, this);
  }

  /** Begins to draw the transport's present frame. */
  static Trial begin(
      Sketch candidate, PlayerOptions options, Reserve reserve, Transport at, Score score) {
    Trial trial = new Trial(candidate, options, reserve);
    long now = options.nanos().getAsLong();
    score.goTo(at);
    trial.worker.task().fill(candidate, new FrameBuffer(), score, at.epoch(), 0, now);
    trial.worker.task().quality(options.quality(at));
    trial.worker.begin();
    return trial;
  }

  @Override
  public void drawn(Task task, Finished frame) {
    fault = null;
  }

  @Override
  public void failed(Task task, Fault what) {
    fault = what;
  }

  /** The same will be said of the frames on screen. */
  @Override
  public void said(Task task, String operation, String sentence) {}

  Sketch candidate() {
    return candidate;
  }

  PlayerOptions options() {
    return options;
  }

  /** Where its draw is at this moment. */
  String where() {
    return Where.in(worker.task().source(), worker.stack());
  }

  Worker worker() {
    return worker;
  }

  /** Carries over what was changed; to be called when the candidate has taken over. */
  void adopt() {
    tuner.adopt();
  }

  /** What was wrong with the first frame, or null; to be asked when the worker is idle again. */
  @Nullable Fault fault() {
    return fault;
  }
}
