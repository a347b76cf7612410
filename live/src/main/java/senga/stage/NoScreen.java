package senga.stage;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import senga.monitor.History;
import senga.panel.HudModel;
import senga.play.FrameBuffer;
import senga.render.NullRenderer;
import senga.render.Target;
import senga.render.UploadMeter;
import senga.tune.Tuning;
import senga.view.StrokePad;

/** A screen that nobody sees, for shows without a display; loads no native library. */
public final class NoScreen implements Screen {
  private static final Target NOWHERE = new Target(0, 1, 1);

  private final NullRenderer renderer = new NullRenderer();
  private final StrokePad pad = new StrokePad();

  @Override
  public void onKey(Consumer<KeyAction> listener) {}

  @Override
  public void poll() {}

  @Override
  public void show(@Nullable FrameBuffer frame, HudModel figures, History history) {
    if (frame != null) {
      renderer.draw(frame, NOWHERE);
    }
  }

  @Override
  public StrokePad pad() {
    return pad;
  }

  @Override
  public void finish() {}

  @Override
  public void toggleHud() {}

  @Override
  public void toggleMemoryPage() {}

  @Override
  public void toggleKeysPage() {}

  @Override
  public void toggleFullScreen() {}

  @Override
  public void tune(Tuning tuning) {}

  @Override
  public void toggleStudio() {}

  @Override
  public UploadMeter meter() {
    return renderer.meter();
  }

  @Override
  public void close() {
    renderer.close();
  }
}
