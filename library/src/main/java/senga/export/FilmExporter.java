package senga.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import senga.scene.Drawing;

/** A file format that holds many frames, one after the other. */
public interface FilmExporter extends Exporter {
  /** Frames per second: an option of every such format. */
  double fps();

  /**
   * Writes all frames; the stream stays open. Each frame is drawn when it is asked for, and no
   * longer needed once the next one is: a film of any length takes the memory of one frame.
   *
   * @param provenance of the first frame
   * @throws ExportFailed if there is no frame, or this format cannot hold one of them
   */
  void write(Iterator<Drawing> frames, Provenance provenance, OutputStream out) throws IOException;

  /**
   * The same film with a sound beside its pictures; this one if the format holds no sound.
   *
   * @param file that ffmpeg can read
   * @param from the place in it at which the film begins, in seconds, 0 or more
   * @param seconds how long the film is
   */
  default FilmExporter sounding(Path file, double from, double seconds) {
    return this;
  }

  /** A film of one frame. */
  @Override
  default void write(Drawing drawing, Provenance provenance, OutputStream out) throws IOException {
    write(List.of(drawing).iterator(), provenance, out);
  }
}
