package senga.live;

import senga.sketch.Act;
import senga.stage.DisplayFailed;
import senga.stage.Displays;
import senga.stage.Show;
import senga.stage.ShowOptions;

/** A sketch that Java runs without {@code senga}: it opens its window itself. */
final class Alone {
  private Alone() {}

  static void run(Act act) {
    String title = act.sketch().source().getSimpleName().replaceFirst("\\$\\$Lambda.*", "");
    int code;
    try {
      code = Show.inWindow(act, ShowOptions.of(title)).toItsEnd();
    } catch (DisplayFailed e) {
      System.err.println("senga: " + Displays.none(e).getMessage());
      code = 1;
    }
    if (code != 0) {
      System.exit(code);
    }
  }
}
