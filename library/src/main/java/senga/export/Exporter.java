package senga.export;

import java.io.IOException;
import java.io.OutputStream;
import senga.scene.Drawing;

/** Writes a drawing in one file format. The same drawing and provenance give the same bytes. */
public interface Exporter {
  /**
   * Writes the whole drawing; the stream stays open.
   *
   * @throws ExportFailed if this format cannot hold the drawing
   */
  void write(Drawing drawing, Provenance provenance, OutputStream out) throws IOException;
}
