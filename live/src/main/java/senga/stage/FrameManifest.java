package senga.stage;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import senga.artefact.Manifests;
import senga.export.Enclosure;
import senga.export.Exporter;
import senga.geometry.Declaration;
import senga.manifest.DrawingDigest;
import senga.manifest.Form;
import senga.manifest.Manifest;
import senga.scene.Drawing;
import senga.scene.Frame;
import senga.sketch.Act;
import senga.tune.Changes;
import senga.tune.Tuning;
import senga.variations.Variations;

/**
 * What travels inside a picture of a show, so that it can be drawn again: bound when the key is
 * pressed, written out when the picture is.
 *
 * <p>What the panel has changed is taken as it is at that moment. While a slider is dragged, the
 * frame on screen may be one step behind it; then {@code senga verify} says so.
 */
final class FrameManifest {
  private final @Nullable Path sketch;
  private final Tuning tuning;
  private Act playing;

  /**
   * @param sketch the file of the sketch; null if it has none
   */
  FrameManifest(@Nullable Path sketch, Tuning tuning, Act first) {
    this.sketch = sketch;
    this.tuning = tuning;
    playing = first;
  }

  /** From now on frames are this version's. */
  void plays(Act act) {
    playing = act;
  }

  /** Of a frame that is shown; the function may be asked by another thread, and later. */
  Function<Drawing, Enclosure> of(String title, Frame frame, Exporter format) {
    Path file = sketch;
    if (file == null) {
      return drawing -> Enclosure.NONE;
    }
    Changes changes = tuning.changes();
    Act act =
        playing.with(
            frame.canvas(), playing.options().seed(frame.seed()).controls(frame.controls()));
    Variations state = Variations.none(title).now(changes).strokes(frame.strokes());
    Form form = new Form(Declaration.of(format.getClass()).name(), Map.of(), false);
    return drawing ->
        Manifests.of(act, Manifests.commit(file, act), state, form)
            .map(of -> text(of, frame, drawing))
            .orElse(Enclosure.NONE);
  }

  private static Enclosure text(Manifest of, Frame frame, Drawing drawing) {
    return Enclosure.of(of.frames(List.of(frame.seconds()), DrawingDigest.of(drawing)).text());
  }
}
