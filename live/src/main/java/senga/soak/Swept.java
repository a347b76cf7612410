package senga.soak;

import org.jspecify.annotations.Nullable;
import senga.control.Controls;
import senga.scene.Frame;
import senga.scene.Sketch;

/**
 * A sketch whose controllers wander slowly around the values they have, as if somebody turned all
 * knobs: each in a triangle of its own period, a tenth up and down. Knobs without a value stay so.
 */
record Swept(Sketch sketch) implements Sketch {
  private static final int KNOBS = 128;
  private static final double REACH = 0.1;
  private static final double PERIOD_SECONDS = 7;

  @Override
  public @Nullable Object draw(Frame frame) throws Exception {
    return sketch.draw(
        new Frame(
            frame.index(),
            frame.seconds(),
            frame.canvas(),
            frame.seed(),
            wandering(frame.controls(), frame.seconds()),
            frame.strokes()));
  }

  private static Controls wandering(Controls controls, double seconds) {
    Controls moved = controls;
    for (int knob = 0; knob < KNOBS; knob++) {
      double value = controls.cc(knob, -1);
      if (value >= 0) {
        double shift = REACH * triangle(seconds / (PERIOD_SECONDS + knob));
        moved = moved.with(knob, Math.clamp(value + shift, 0, 1));
      }
    }
    return moved;
  }

  /** 0, 1, 0, −1, 0 over one turn. */
  private static double triangle(double turns) {
    return 1 - 4 * Math.abs(0.5 - (turns + 0.25 - Math.floor(turns + 0.25)));
  }
}
