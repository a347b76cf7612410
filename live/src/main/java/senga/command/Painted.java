package senga.command;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import senga.export.Exporter;
import senga.export.Picture;
import senga.export.Provenance;
import senga.recipe.PictureExporter;
import senga.scene.Drawing;
import senga.scene.Scene;

/**
 * A picture of a moment.
 *
 * @param scene what it is made of; null if the lines are no longer those that come of it
 * @param drawing its finished lines
 */
record Painted(@Nullable Scene scene, Drawing drawing) {
  /** With other lines, of which nobody knows what they are made of. */
  Painted with(Drawing lines) {
    return new Painted(null, lines);
  }

  /** Writes what the format can hold: what the picture is made of, or its lines. */
  void write(Exporter exporter, Provenance from, OutputStream out) throws IOException {
    if (exporter instanceof PictureExporter whole && scene != null) {
      whole.write(new Picture(drawing.canvas(), scene, Optional.of(from)), out);
    } else {
      exporter.write(drawing, from, out);
    }
  }
}
