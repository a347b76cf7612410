package senga.command;

import java.util.ArrayList;
import java.util.List;
import senga.Session;
import senga.control.Controls;
import senga.scene.Drawing;
import senga.scene.Frame;
import senga.scene.Scene;
import senga.sketch.Act;
import senga.take.Take;
import senga.take.TakeCursor;
import senga.take.TakeRows;
import senga.tune.Changes;
import senga.tune.Tuning;

/** The frames of a take, each drawn with everything that it read when it was played. */
final class TakeFrames {
  private final TakeCursor cursor;
  private final Controls told;
  private final Tuning tuning = new Tuning();
  private boolean unmatched = true;

  /**
   * @param told values from outside that hold whatever the take says
   */
  TakeFrames(Take take, Controls told) {
    cursor = take.cursor();
    this.told = told;
    tuning.observe(true);
  }

  /** What the sketch is given at a place of the take, in seconds. */
  Frame frame(double place, Act act) {
    cursor.goTo(place);
    return new Frame(
        cursor.index(),
        cursor.seconds(),
        act.canvas(),
        act.options().seed(),
        cursor.controls().overlaid(told),
        cursor.strokes());
  }

  /** The picture of the frame that was asked for last. */
  Painted paint(Act act, Frame frame, Session session) throws Exception {
    Changes changes = cursor.changes();
    Frame seen = tuning.begin(frame, changes);
    Scene scene = tuning.apply(Scene.of(act.sketch().draw(seen)), seen, changes);
    Drawing drawing = session.render(scene, seen.canvas());
    return new Painted(scene, drawing);
  }

  /** After the first picture: what the take changes and the sketch has not, or refuses. */
  List<String> remarks() {
    if (!unmatched) {
      return List.of();
    }
    unmatched = false;
    List<String> remarks = new ArrayList<>();
    TakeRows.missing(cursor.take().rows(), tuning.steps()).ifPresent(remarks::add);
    List<String> refused =
        tuning.troubles().entrySet().stream()
            .filter(trouble -> tuning.steps().missing(trouble.getKey()).isEmpty())
            .map(trouble -> trouble.getKey() + ": " + trouble.getValue())
            .sorted()
            .toList();
    Misfits.told("take", refused).ifPresent(remarks::add);
    tuning.observe(false);
    return remarks;
  }
}
