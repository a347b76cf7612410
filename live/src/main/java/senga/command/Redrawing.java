package senga.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import senga.artefact.Manifests;
import senga.artefact.Restored;
import senga.export.Enclosure;
import senga.export.Exporter;
import senga.export.Provenance;
import senga.manifest.DrawingDigest;
import senga.manifest.Manifest;
import senga.realise.RealiseCache;
import senga.scene.Drawing;
import senga.sketch.Act;
import senga.sketch.SketchFiles;
import senga.sketch.UserError;
import senga.strokes.StrokeBook;
import senga.words.Quote;

/** Draws what a manifest tells of, frame by frame, from sources that are on the disk. */
final class Redrawing {
  private final Manifest manifest;
  private final Path sketch;
  private final Painter painter;

  /**
   * Compiles the sketch and runs its main.
   *
   * @param sketch with the sources that the manifest tells of
   * @throws senga.sketch.UserError if it cannot be read or does not compile
   */
  Redrawing(Manifest manifest, Path sketch, Duration limit, Consumer<String> notes) {
    this.manifest = manifest;
    this.sketch = sketch;
    Act act = new Restored(manifest).tuned(SketchFiles.open(sketch, limit, notes));
    Painter still = new Painter(sketch, act, limit, new RealiseCache(), StrokeBook.NONE);
    painter =
        manifest
            .take()
            .map(note -> still.take(TakeNotes.take(manifest, sketch), note))
            .orElse(still);
  }

  Drawing first() {
    return painter.paint(manifest.times().getFirst()).drawing();
  }

  /** Whether the format writes just this file when the frame is drawn again. */
  boolean isFile(Path file, Exporter exporter) {
    Provenance from =
        painter
            .provenance(SketchFiles.title(sketch), manifest.times().getFirst())
            .enclosure(Enclosure.of(Manifests.text(file).orElse("")));
    try (SameBytes bytes = new SameBytes(file)) {
      painter.paint(manifest.times().getFirst()).write(exporter, from, bytes);
      return bytes.areAll();
    } catch (IOException e) {
      throw new UserError("cannot read " + Quote.path(file) + ": " + e.getMessage(), e);
    }
  }

  /** The digest of all frames, as the manifest has one. */
  String digest() {
    DrawingDigest digest = new DrawingDigest();
    manifest.times().forEach(seconds -> digest.add(painter.paint(seconds).drawing()));
    return digest.toString();
  }
}
