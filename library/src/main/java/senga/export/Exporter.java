package senga.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import senga.scene.Drawing;

/**
 * A file format that drawings are written in. A record: its name is the format's, its components
 * are the options, declared as the parameters of an operation are, and its constructor without
 * arguments gives the usual ones.
 *
 * <p>The same drawing, provenance and options give the same bytes. A format of several frames is a
 * {@link FilmExporter}; one that wants a file for each frame needs nothing, for {@code senga
 * render} writes as many files as there are times.
 */
public interface Exporter {
  /** What its files end with, without the full stop, in small letters; the usual ending first. */
  List<String> endings();

  /** Whether its files hold the {@link Provenance#enclosure}; else it is kept beside them. */
  default boolean encloses() {
    return false;
  }

  /**
   * Writes the whole drawing; the stream stays open.
   *
   * @throws ExportFailed if this format cannot hold the drawing
   */
  void write(Drawing drawing, Provenance provenance, OutputStream out) throws IOException;
}
