package senga.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import senga.scene.Drawing;

/**
 * A film with a sound.
 *
 * @param silent the same without it
 * @param writer writes both
 */
record SoundFilm(FilmExporter silent, Writer writer) implements FilmExporter {
  /** Writes a film. */
  @FunctionalInterface
  interface Writer {
    void write(Iterator<Drawing> frames, Provenance provenance, OutputStream out)
        throws IOException;
  }

  @Override
  public List<String> endings() {
    return silent.endings();
  }

  @Override
  public boolean encloses() {
    return silent.encloses();
  }

  @Override
  public double fps() {
    return silent.fps();
  }

  @Override
  public void write(Iterator<Drawing> frames, Provenance provenance, OutputStream out)
      throws IOException {
    writer.write(frames, provenance, out);
  }
}
