package senga.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * A file format that pictures are read from. A record, as an {@link senga.export.Exporter} is, and
 * the same record may be both.
 */
public interface Importer {
  /** What its files end with, without the full stop, in small letters; the usual ending first. */
  List<String> endings();

  /**
   * The picture that a file holds: its paper, and its layers with their pens.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if it holds no picture; the message says where in the file,
   *     and why
   */
  Picture read(Path file) throws IOException;

  /**
   * The same.
   *
   * @param notes is told in sentences what of the file is no part of the picture
   */
  default Picture read(Path file, Consumer<String> notes) throws IOException {
    return read(file);
  }
}
