package senga.recipe;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import senga.export.Exporter;
import senga.export.Picture;
import senga.export.Provenance;
import senga.geometry.Literal;
import senga.scene.Drawing;
import senga.scene.Layer;
import senga.scene.Scene;

/** A format that holds what a picture is made of, where that is known, and not only its lines. */
public interface PictureExporter extends Exporter {
  /**
   * Writes the whole picture; the stream stays open.
   *
   * @throws IllegalArgumentException if this format cannot hold the picture
   */
  void write(Picture picture, OutputStream out) throws IOException;

  /** A picture of which no more is known than its lines. */
  @Override
  default void write(Drawing drawing, Provenance provenance, OutputStream out) throws IOException {
    List<Layer> layers =
        drawing.layers().stream()
            .map(part -> new Layer(new Literal(part.lines()), part.pen()))
            .toList();
    write(new Picture(drawing.canvas(), new Scene(layers), Optional.of(provenance)), out);
  }
}
