package senga.stage;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import senga.frame.FrameBuffer;
import senga.monitor.History;
import senga.render.HudModel;
import senga.render.UploadMeter;

/** Keeps frames from the screen behind it, HUD and events go through. */
record ScreenWithoutUpload(Screen screen) implements Screen {
  @Override
  public void show(@Nullable FrameBuffer frame, HudModel figures, History history) {
    screen.show(null, figures, history);
  }

  @Override
  public void onKey(Consumer<KeyAction> listener) {
    screen.onKey(listener);
  }

  @Override
  public void poll() {
    screen.poll();
  }

  @Override
  public void toggleHud() {
    screen.toggleHud();
  }

  @Override
  public void toggleMemoryPage() {
    screen.toggleMemoryPage();
  }

  @Override
  public UploadMeter meter() {
    return screen.meter();
  }

  @Override
  public void close() {
    screen.close();
  }
}
