package senga.soak;

import java.util.Locale;
import senga.proof.PenMove;
import senga.proof.ProofDesk;
import senga.stage.KeyAction;
import senga.stage.Show;

/**
 * Shows all at once that a plotter's owner can ask for: the figures, what each step takes beside
 * its heading in the panel, the check, and the way of the pen, which moves. A hand that shows the
 * way has the sketch stand still; here it plays on, so that each frame that is planned has another
 * way. Without a screen nothing of it is drawn, but all of it is worked out.
 */
final class PlotPages {
  private final ProofDesk desk;

  PlotPages(Show show) {
    desk = show.proof();
    show.press(KeyAction.STUDIO);
    show.press(KeyAction.PLOT_FIGURES);
    show.press(KeyAction.CHECK_PAGE);
    show.press(KeyAction.PEN_PATH);
    show.player().transport().play();
    desk.steps(true);
    show.tuning().observe(true);
  }

  /** The pen moves as soon as there is a way for it; to be called each turn. */
  void look() {
    if (!desk.clock().isPlaying()) {
      boolean _ = desk.move(PenMove.TOGGLE);
    }
  }

  /** What was worked out so far. */
  String sentence() {
    return String.format(
        Locale.ROOT,
        "A plotter's pages were shown: %,d frames were planned while %,d passed, and %,d steps by"
            + " themselves.",
        desk.planned(),
        desk.passed(),
        desk.stepsPlanned());
  }
}
