package senga.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file that is written whole or not at all, and never over another one unless that is wished: a
 * taken name gets the next free number ({@code demo.svg}, {@code demo-2.svg}, …), even when several
 * processes write at once.
 *
 * @param wanted where it should go; missing folders are made
 * @param overwrite whether a file of this name may be replaced
 */
public record OutputFile(Path wanted, boolean overwrite) {
  private static final int MOST_NUMBERS = 99_999;

  /** Writes what the file is to hold. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * @throws IllegalArgumentException if the last part of the path is no file name for every system
   */
  public OutputFile {
    FileName.check(Objects.toString(wanted.getFileName(), ""));
  }

  public static OutputFile at(Path wanted) {
    return new OutputFile(wanted, false);
  }

  /**
   * A file right inside {@code folder}.
   *
   * @throws IllegalArgumentException if the name is a path or otherwise no file name
   */
  public static OutputFile in(Path folder, String name) {
    return at(folder.resolve(FileName.check(name)));
  }

  public OutputFile overwrite(boolean allowed) {
    return new OutputFile(wanted, allowed);
  }

  /**
   * Writes the file and returns the path it got. If the content fails, no file appears and what was
   * there before stays.
   *
   * @throws ExportException if the file cannot be written; its message says why
   */
  public Path write(Content content) {
    if (Files.isDirectory(wanted)) {
      throw new ExportException("cannot write " + wanted + ": it is a folder");
    }
    try (PartFile part = PartFile.in(readyFolder())) {
      content.writeTo(part.stream());
      part.finish();
      return publish(part);
    } catch (IOException failed) {
      throw new ExportException("cannot write " + wanted + ": " + reason(failed), failed);
    }
  }

  private Path folder() {
    return Objects.requireNonNull(wanted.toAbsolutePath().getParent());
  }

  private Path readyFolder() throws IOException {
    Path folder = folder();
    for (Path above = folder; above != null; above = above.getParent()) {
      if (Files.exists(above) && !Files.isDirectory(above)) {
        throw new IOException(above + " is a file, not a folder");
      }
    }
    return Files.createDirectories(folder);
  }

  private Path publish(PartFile part) throws IOException {
    if (overwrite) {
      part.replace(wanted);
      return wanted;
    }
    for (int number = 1; number <= MOST_NUMBERS; number++) {
      Path name = numbered(number);
      if (!Files.exists(name) && part.claim(name)) {
        return name;
      }
    }
    throw new IOException("the name is taken, with every number up to " + MOST_NUMBERS);
  }

  private Path numbered(int number) {
    return wanted.resolveSibling(FileName.numbered(wanted.getFileName().toString(), number));
  }

  private String reason(IOException failed) {
    return switch (failed) {
      case AccessDeniedException _ -> "there is no permission to write to " + folder();
      case NoSuchFileException _ -> folder() + " does not exist";
      case FileSystemException fs when fs.getReason() != null -> fs.getReason();
      case ClosedByInterruptException _ -> "the writing was interrupted";
      default -> Objects.requireNonNullElse(failed.getMessage(), failed.toString());
    };
  }
}
