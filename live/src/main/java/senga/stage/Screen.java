package senga.stage;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import senga.monitor.History;
import senga.panel.HudModel;
import senga.play.FrameBuffer;
import senga.render.UploadMeter;
import senga.tune.Tuning;

/** Where a show is seen. Belongs to the thread that made it; showing allocates nothing. */
public interface Screen extends AutoCloseable {
  /** Who is told of keys. */
  void onKey(Consumer<KeyAction> listener);

  /** Lets the listener know what was pressed since the last poll. */
  void poll();

  /** Shows a frame with the HUD over it; null shows an empty screen. */
  void show(@Nullable FrameBuffer frame, HudModel figures, History history);

  /** Waits until all that was shown has been drawn. */
  void finish();

  void toggleHud();

  void toggleMemoryPage();

  void toggleKeysPage();

  void toggleFullScreen();

  /** Brings in what the panel of parameters changes. */
  void tune(Tuning tuning);

  void toggleStudio();

  UploadMeter meter();

  @Override
  void close();
}
