package senga.stage;

import org.jspecify.annotations.Nullable;
import senga.play.FrameBuffer;
import senga.tune.Followers;

/** Tells formulas where the mouse is on the paper, while one of them wants to know. */
final class MouseWatch {
  private final Screen screen;
  private final Followers followers;
  private final double[] place = new double[2];

  MouseWatch(Screen screen, Followers followers) {
    this.screen = screen;
    this.followers = followers;
  }

  /** To be called each turn. */
  void look(@Nullable FrameBuffer shown) {
    if (shown != null && followers.wantsMouse() && screen.pointer(shown.frame().canvas(), place)) {
      followers.mouse(place[0], place[1]);
    }
  }
}
