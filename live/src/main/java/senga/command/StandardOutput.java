package senga.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import senga.export.ExportFailed;
import senga.export.OutputFile;

/**
 * Standard output as it is: bytes go out unchanged, and unlike {@link System#out} it tells when
 * they could not.
 */
final class StandardOutput extends FilterOutputStream {
  private static final Set<String> NAMES =
      Set.of("-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1");

  private @Nullable IOException failure;

  StandardOutput() {
    super(new FileOutputStream(FileDescriptor.out));
  }

  /** Whether a path means standard output. */
  static boolean is(Path path) {
    return NAMES.contains(path.toString());
  }

  /**
   * Does something during which all that a sketch prints goes to the error stream: this one may be
   * the picture, or a list for a program.
   */
  static int kept(IntSupplier command) {
    PrintStream usual = System.out;
    System.setOut(System.err);
    try {
      return command.getAsInt();
    } finally {
      System.setOut(usual);
    }
  }

  /**
   * Writes a picture.
   *
   * @throws ExportFailed if it cannot be written
   */
  static void picture(OutputFile.Content content) {
    try (StandardOutput out = new StandardOutput()) {
      content.writeTo(out);
    } catch (IOException e) {
      throw new ExportFailed("cannot write to standard output: " + e.getMessage(), e);
    }
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  /** Flushes only: the descriptor belongs to the program. */
  @Override
  public void close() throws IOException {
    flush();
  }

  /** Why something could not be written; null if nothing was lost. */
  @Nullable String loss() {
    return failure == null ? null : String.valueOf(failure.getMessage());
  }

  /** Whether the reader has read enough, as {@code head} does. */
  boolean isReaderGone() {
    String loss = loss();
    return loss != null && loss.toLowerCase(Locale.ROOT).contains("pipe");
  }
}
