package senga.bench;

import java.util.Objects;
import java.util.function.BooleanSupplier;
import senga.geometry.Polylines;
import senga.play.FrameBuffer;
import senga.sketch.Act;
import senga.stage.Show;
import senga.stage.ShowOptions;

/** A show in a window that nobody sees: all is drawn as on a screen, and no display is needed. */
final class LiveShow implements AutoCloseable {
  private static final int MOST_TURNS = 60 * 60;

  private final Show show;

  LiveShow(Act act, ShowOptions options) {
    show = Show.inWindow(act, options.window(options.window().headless(true).vsync(false)));
    turnUntil(() -> show.shown() != null);
  }

  static ShowOptions options() {
    return ShowOptions.of("Senga bench");
  }

  Show show() {
    return show;
  }

  FrameBuffer shown() {
    return Objects.requireNonNull(show.shown());
  }

  Polylines lines() {
    return shown().lines().copy(0, shown().lines().lineCount());
  }

  void turns(int count) {
    for (int i = 0; i < count; i++) {
      show.turn();
    }
  }

  /** How many turns it took. */
  int turnUntil(BooleanSupplier condition) {
    int turns = 0;
    while (!condition.getAsBoolean()) {
      if (turns++ == MOST_TURNS) {
        throw new IllegalStateException("waited in vain for the picture");
      }
      show.turn();
    }
    return turns;
  }

  @Override
  public void close() {
    show.close();
  }
}
