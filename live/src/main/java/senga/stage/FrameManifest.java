package senga.stage;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import senga.artefact.Manifests;
import senga.export.Enclosure;
import senga.export.Exporter;
import senga.geometry.Declaration;
import senga.manifest.DrawingDigest;
import senga.manifest.Form;
import senga.manifest.Manifest;
import senga.play.FrameBuffer;
import senga.scene.Drawing;
import senga.scene.Frame;
import senga.sketch.Act;
import senga.tune.Changes;
import senga.variations.Variations;

/**
 * What travels inside a picture of a show, so that it can be drawn again: bound when the key is
 * pressed, written out when the picture is.
 */
final class FrameManifest {
  private final @Nullable Path sketch;
  private Act playing;

  /**
   * @param sketch the file of the sketch; null if it has none
   */
  FrameManifest(@Nullable Path sketch, Act first) {
    this.sketch = sketch;
    playing = first;
  }

  /** From now on frames are this version's. */
  void plays(Act act) {
    playing = act;
  }

  /** Of a frame that is shown; the function may be asked by another thread, and later. */
  Function<Drawing, Enclosure> of(String title, FrameBuffer frame, Exporter format) {
    Bound bound = bind(title, frame, format);
    return drawing ->
        bound
            .manifest()
            .map(of -> of.frames(List.of(bound.frame().seconds()), DrawingDigest.of(drawing)))
            .map(of -> Enclosure.of(of.text()))
            .orElse(Enclosure.NONE);
  }

  /** Of a film that begins with a frame. */
  FilmManifest film(String title, FrameBuffer frame, Exporter format) {
    return new FilmManifest(this, bind(title, frame, format));
  }

  private Bound bind(String title, FrameBuffer frame, Exporter format) {
    Form form = new Form(Declaration.of(format.getClass()).name(), Map.of(), false);
    return new Bound(sketch, title, playing, frame.changes(), frame.frame(), form);
  }

  /** Whether another frame is drawn by the same sketch with the same of everything but its time. */
  boolean isStill(Bound bound, FrameBuffer shown) {
    Frame frame = shown.frame();
    Frame first = bound.frame();
    return playing.equals(bound.act())
        && shown.changes().equals(bound.changes())
        && frame.seed() == first.seed()
        && frame.controls().equals(first.controls())
        && frame.strokes().equals(first.strokes());
  }

  /**
   * All that a frame is drawn from.
   *
   * @param file of the sketch; null if it has none
   */
  record Bound(
      @Nullable Path file, String title, Act act, Changes changes, Frame frame, Form form) {
    /** Still without times; empty for a sketch that has no file. May ask the program git. */
    Optional<Manifest> manifest() {
      Path sketch = file;
      if (sketch == null) {
        return Optional.empty();
      }
      Act drawn =
          act.with(frame.canvas(), act.options().seed(frame.seed()).controls(frame.controls()));
      Variations state = Variations.none(title).now(changes).strokes(frame.strokes());
      return Manifests.of(drawn, Manifests.commit(sketch, drawn), state, form);
    }
  }
}
