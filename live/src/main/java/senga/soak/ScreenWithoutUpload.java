package senga.soak;

import org.jspecify.annotations.Nullable;
import senga.monitor.History;
import senga.panel.HudModel;
import senga.play.FrameBuffer;
import senga.stage.Screen;

/** Keeps frames from the screen behind it, HUD and events go through. */
final class ScreenWithoutUpload extends ForwardingScreen {
  ScreenWithoutUpload(Screen behind) {
    super(behind);
  }

  @Override
  public void show(@Nullable FrameBuffer frame, HudModel figures, History history) {
    super.show(null, figures, history);
  }
}
