package senga.stage;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import senga.monitor.History;
import senga.panel.HudModel;
import senga.panel.InputListener;
import senga.panel.PageModel;
import senga.panel.TimeModel;
import senga.play.FrameBuffer;
import senga.proof.ProofDesk;
import senga.render.UploadMeter;
import senga.scene.Canvas;
import senga.studio.Learning;
import senga.studio.Scribe;
import senga.studio.Shelf;
import senga.studio.Solver;
import senga.tune.Tuning;
import senga.view.StrokePad;

/** Where a show is seen. Belongs to the thread that made it; showing allocates nothing. */
public interface Screen extends AutoCloseable {
  /** Who is told of keys. */
  void onKey(Consumer<KeyAction> listener);

  /** Hears of mouse and keyboard before the show's own keys; where there are none, nothing. */
  default void listen(InputListener listener) {}

  /** The place on this paper, in mm, that is seen at a framebuffer pixel: x, then y. */
  default double[] onPaper(Canvas paper, float x, float y) {
    return new double[] {x, y};
  }

  /**
   * Where the mouse is on this paper.
   *
   * @param into gets x and y, 0 to 1 from left and top, beyond it where it is beside the paper
   * @return whether there is one; else nothing is said
   */
  default boolean pointer(Canvas paper, double[] into) {
    return false;
  }

  /** Lets the listener know what was pressed since the last poll. */
  void poll();

  /**
   * The same, but first sleeps until something happens, {@link #wake} is called, or the time is
   * over; a screen that cannot sleep does not.
   */
  default void await(double seconds) {
    poll();
  }

  /** Ends an {@link #await}. Any thread. */
  default void wake() {}

  /** Does what concerns only how the picture is seen, and the pen. */
  default void look(KeyAction action) {}

  /** Where strokes are drawn by hand. */
  default StrokePad pad() {
    return new StrokePad();
  }

  /**
   * Shows a frame with the HUD over it; null shows an empty screen. What is seen already is not
   * drawn again.
   */
  void show(@Nullable FrameBuffer frame, HudModel figures, History history);

  /** Waits until all that was shown has been drawn. */
  void finish();

  void toggleHud();

  void toggleMemoryPage();

  void toggleKeysPage();

  /** Hides the page that lies over all others; whether there was one. */
  default boolean closePage() {
    return false;
  }

  void toggleFullScreen();

  /** Brings in what the panel of parameters changes. */
  void tune(Tuning tuning);

  /** Brings in what a plotter's owner is told. */
  default void proof(ProofDesk desk) {}

  /** Who writes values of that panel into the sketch. */
  default void scribe(Scribe scribe) {}

  /** Who finds values at which a plotter takes so long. */
  default void solver(Solver solver) {}

  /** Brings in what the strip of time and cues shows. */
  default void time(TimeModel model) {}

  /** Brings in the page of what comes in. */
  default void incoming(PageModel model) {}

  void toggleStudio();

  /** Brings in what is kept of the sketch. */
  default void keep(Shelf shelf) {}

  /** Brings in what controllers learn. */
  default void learn(Learning learning) {}

  /** Shows what is kept, in the panel. */
  default void toggleVariations() {}

  /** Whether what was heard last may still change what is seen; then nobody should rest. */
  default boolean isSettling() {
    return false;
  }

  UploadMeter meter();

  @Override
  void close();
}
