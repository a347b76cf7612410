package senga.tune;

import org.jspecify.annotations.Nullable;
import senga.scene.Frame;
import senga.scene.Scene;

/** Changes what one draw sees and what it has drawn. For any thread. */
public interface Tuner {
  /** Before a draw: the frame as the sketch shall see it; the same object if nothing is changed. */
  Frame begin(Frame frame);

  /**
   * The same, with these changes in force, whatever has been changed since.
   *
   * @param changes as they were when the frame was handed out
   */
  default Frame begin(Frame frame, Changes changes) {
    return begin(frame);
  }

  /**
   * After a draw: the scene with all changes; the same object if there are none. Never fails: what
   * cannot be done stays as the sketch has it, and is told.
   *
   * @param frame as {@link #begin} gave it
   */
  Scene apply(Scene scene, Frame frame);

  /**
   * The same with the changes that {@link #begin(Frame, Changes)} was given.
   *
   * @param frame as that gave it
   */
  default Scene apply(Scene scene, Frame frame, Changes changes) {
    return apply(scene, frame);
  }

  /** What tunes the same frame once more, to be drawn faintly beneath; null for nothing. */
  default @Nullable Tuner beneath() {
    return null;
  }
}
