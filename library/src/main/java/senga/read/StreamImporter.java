package senga.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import senga.export.Importer;
import senga.export.Picture;
import senga.words.Quote;

/**
 * A format that is read from its first byte to its last, and so from a pipe, too: there its first
 * bytes tell it, for a pipe has no ending.
 */
public interface StreamImporter extends Importer {
  /** How many bytes {@link #begins} is shown, of files that are as long. */
  int HEAD = 256;

  /** Whether something that begins with these bytes may be of this format. */
  boolean begins(byte[] head);

  /**
   * The picture that a stream holds; the stream stays open.
   *
   * @param notes is told in sentences what of the file is no part of the picture
   * @throws IllegalArgumentException if it holds none; the message says where, and why
   */
  Picture read(InputStream in, Consumer<String> notes) throws IOException;

  /** The same of a file; what is told, and what is wrong, begins with its name. */
  @Override
  default Picture read(Path file, Consumer<String> notes) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, note -> notes.accept(Quote.path(file) + ": " + note));
    } catch (ReadError e) {
      throw e.in(file);
    }
  }

  @Override
  default Picture read(Path file) throws IOException {
    return read(file, note -> {});
  }
}
