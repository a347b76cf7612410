package senga.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import senga.words.Quote;

/**
 * A file that is written whole or not at all, and never over another one unless that is wished: a
 * taken name gets the next free number ({@code demo.svg}, {@code demo-2.svg}, …), even when several
 * processes write at once. In a name with {@code {n}} the number stands there instead, of four
 * digits and from 1 on: {@code demo-{n}.svg} is {@code demo-0001.svg}, then {@code demo-0002.svg}.
 *
 * @param wanted where it should go; missing folders are made
 * @param overwrite whether a file of this name may be replaced
 */
public record OutputFile(Path wanted, boolean overwrite) {
  /** What stands for the number in a name that is counted. */
  public static final String NUMBER = "{n}";

  private static final int MOST_NUMBERS = 99_999;

  /** As many as Linux follows. */
  private static final int MOST_LINKS = 40;

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

  /** This path, or the next free number if it is taken. */
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

  /** Whether a file that is there may be replaced instead. */
  public OutputFile overwrite(boolean allowed) {
    return new OutputFile(wanted, allowed);
  }

  /**
   * Writes the file and returns the path it got. If the content fails, no file appears and what was
   * there before stays.
   *
   * <p>A file that is written over keeps its permissions and, where that is allowed, its owner; if
   * the name is a symbolic link, the link stays and the file behind it is written. A pipe or device
   * of that name gets the bytes as they come, whether overwriting is wished or not.
   *
   * @throws ExportFailed if the file cannot be written; its message says why
   */
  public Path write(Content content) {
    try {
      if (Files.isDirectory(wanted)) {
        throw new IOException("it is a folder");
      }
      return isPipeOrDevice() ? writeInto(content) : writeWhole(content);
    } catch (IOException failed) {
      throw new ExportFailed("cannot write " + Quote.path(wanted) + ": " + reason(failed), failed);
    }
  }

  /**
   * Writes the file with this text as UTF-8, and returns the path it got.
   *
   * @throws ExportFailed as {@link #write(Content)}
   */
  public Path write(String text) {
    return write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private boolean isPipeOrDevice() throws IOException {
    return Files.exists(wanted)
        && Files.readAttributes(wanted, BasicFileAttributes.class).isOther();
  }

  private Path writeInto(Content content) throws IOException {
    try (OutputStream out = Files.newOutputStream(wanted, StandardOpenOption.WRITE)) {
      content.writeTo(out);
    }
    return wanted;
  }

  private Path writeWhole(Content content) throws IOException {
    Path target = overwrite ? behindLinks() : wanted;
    boolean replaces = overwrite && Files.exists(target);
    if (replaces && !Files.isWritable(target)) {
      throw new IOException("it is write-protected");
    }
    try (PartFile part = PartFile.in(readyFolder(target))) {
      if (replaces) {
        part.belongAs(target);
      }
      content.writeTo(part.stream());
      part.finish();
      return publish(part, target);
    }
  }

  /** Where the wanted name leads to. */
  private Path behindLinks() throws IOException {
    Path path = numbered(1);
    for (int links = 0; Files.isSymbolicLink(path); links++) {
      if (links == MOST_LINKS) {
        throw new IOException("its links lead to no file");
      }
      path = path.resolveSibling(Files.readSymbolicLink(path));
    }
    return path;
  }

  private Path folder() {
    return folderOf(wanted);
  }

  private static Path folderOf(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent());
  }

  private static Path readyFolder(Path file) throws IOException {
    Path folder = folderOf(file);
    for (Path above = folder; above != null; above = above.getParent()) {
      if (Files.exists(above) && !Files.isDirectory(above)) {
        throw new IOException(above + " is a file, not a folder");
      }
    }
    return Files.createDirectories(folder);
  }

  private Path publish(PartFile part, Path target) throws IOException {
    if (overwrite) {
      part.replace(target);
      return numbered(1);
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
      case AccessDeniedException denied ->
          "there is no permission to write to "
              + (wanted.toString().equals(denied.getFile()) ? "it" : folder());
      case NoSuchFileException _ -> folder() + " does not exist";
      case FileSystemException fs when fs.getReason() != null -> fs.getReason();
      case ClosedByInterruptException _ -> "the writing was interrupted";
      default -> Objects.requireNonNullElse(failed.getMessage(), failed.toString());
    };
  }
}
