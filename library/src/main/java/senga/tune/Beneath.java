package senga.tune;

import senga.scene.Frame;
import senga.scene.Scene;

/** Tunes a frame that is drawn a second time, with other changes; nobody hears of its troubles. */
record Beneath(Tuning tuning, Changes changes) implements Tuner {
  @Override
  public Frame begin(Frame frame) {
    return frame.own(tuning.unseen(frame, changes));
  }

  @Override
  public Scene apply(Scene scene, Frame frame) {
    try {
      return tuning.tuned(frame).pass(scene, frame).result();
    } catch (RuntimeException unusable) {
      return scene;
    }
  }
}
