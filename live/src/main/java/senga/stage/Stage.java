package senga.stage;

import senga.frame.Canvas;
import senga.frame.Sketch;

/**
 * Where a sketch's {@code main} goes.
 *
 * <pre>
 *   void main() { Stage.run(this::draw, Canvas.mm(400, 400)); }
 * </pre>
 *
 * <p>When {@code senga} loaded the file, {@code run} hands the sketch over and returns; the command
 * decides what becomes of it. When Java runs the file itself, {@code run} opens the window and
 * returns when it is closed; if the show did not end well, it ends the process with exit code 1
 * instead, as {@code senga run} would.
 */
public final class Stage {
  private static final Canvas DEFAULT_CANVAS = Canvas.mm(400, 400);
  static final ScopedValue<Host> HOST = ScopedValue.newInstance();

  /** Who loaded the sketch and wants to know it. */
  @FunctionalInterface
  interface Host {
    void register(Act act);
  }

  private Stage() {}

  /** Shows the sketch on 400 × 400 mm. */
  public static void run(Sketch sketch) {
    run(sketch, DEFAULT_CANVAS);
  }

  public static void run(Sketch sketch, Canvas canvas) {
    run(sketch, canvas, StageOptions.DEFAULT);
  }

  public static void run(Sketch sketch, Canvas canvas, StageOptions options) {
    Act act = new Act(sketch, canvas, options);
    if (HOST.isBound()) {
      HOST.get().register(act);
    } else {
      Alone.run(act);
    }
  }

  /** What becomes of a sketch that never called {@link #run}. */
  static Act silent(Sketch sketch) {
    return new Act(sketch, DEFAULT_CANVAS, StageOptions.DEFAULT);
  }
}
