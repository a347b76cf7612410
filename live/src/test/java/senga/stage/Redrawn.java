package senga.stage;

import senga.Session;
import senga.play.Score;
import senga.scene.Drawing;
import senga.scene.Frame;
import senga.scene.Scene;
import senga.sketch.Act;
import senga.tune.Tuning;

/** A snapshot of a show, drawn by itself: what its frame must look like. */
final class Redrawn {
  private Redrawn() {}

  static Drawing of(Show show, Act act) {
    Score score = show.player().score();
    Tuning tuning = new Tuning();
    tuning.restore("the same", score.changes());
    Frame frame =
        new Frame(
            score.index(),
            score.seconds(),
            act.canvas(),
            act.options().seed(),
            score.controls(),
            score.strokes());
    try {
      Frame seen = tuning.begin(frame);
      Scene scene = tuning.apply(Scene.of(act.sketch().draw(seen)), seen);
      return new Session().render(scene, seen.canvas());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
