package senga.soak;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import senga.monitor.History;
import senga.panel.HudModel;
import senga.play.FrameBuffer;
import senga.render.UploadMeter;
import senga.stage.KeyAction;
import senga.stage.Screen;
import senga.studio.Scribe;
import senga.tune.Tuning;
import senga.view.StrokePad;

/** Hands everything on to the screen behind it; who wants one thing otherwise overrides that. */
public abstract class ForwardingScreen implements Screen {
  private final Screen behind;

  public ForwardingScreen(Screen behind) {
    this.behind = behind;
  }

  @Override
  public void onKey(Consumer<KeyAction> listener) {
    behind.onKey(listener);
  }

  @Override
  public void poll() {
    behind.poll();
  }

  @Override
  public void await(double seconds) {
    behind.await(seconds);
  }

  @Override
  public void wake() {
    behind.wake();
  }

  @Override
  public void look(KeyAction action) {
    behind.look(action);
  }

  @Override
  public StrokePad pad() {
    return behind.pad();
  }

  @Override
  public void show(@Nullable FrameBuffer frame, HudModel figures, History history) {
    behind.show(frame, figures, history);
  }

  @Override
  public void finish() {
    behind.finish();
  }

  @Override
  public void toggleHud() {
    behind.toggleHud();
  }

  @Override
  public void toggleMemoryPage() {
    behind.toggleMemoryPage();
  }

  @Override
  public void toggleKeysPage() {
    behind.toggleKeysPage();
  }

  @Override
  public boolean closePage() {
    return behind.closePage();
  }

  @Override
  public void toggleFullScreen() {
    behind.toggleFullScreen();
  }

  @Override
  public void tune(Tuning tuning) {
    behind.tune(tuning);
  }

  @Override
  public void scribe(Scribe scribe) {
    behind.scribe(scribe);
  }

  @Override
  public void toggleStudio() {
    behind.toggleStudio();
  }

  @Override
  public boolean isSettling() {
    return behind.isSettling();
  }

  @Override
  public UploadMeter meter() {
    return behind.meter();
  }

  @Override
  public void close() {
    behind.close();
  }
}
