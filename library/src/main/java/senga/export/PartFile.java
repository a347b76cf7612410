package senga.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file while it is being written: hidden, under a name of its own, in the folder it is meant for.
 * Closing it removes it, and so does the end of the program, unless it was given its name before.
 * Only a program that is killed leaves it behind, for the {@link PartSweeper}.
 */
final class PartFile implements AutoCloseable {
  private final Path path;
  private final FileChannel channel;
  private final @Nullable Thread remover;

  private PartFile(Path path) throws IOException {
    this.path = path;
    PartSweeper.spare(path);
    try {
      channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (IOException | RuntimeException none) {
      PartSweeper.forget(path);
      throw none;
    }
    PartSweeper.mark(channel);
    remover = removeAtExit(path);
  }

  static PartFile in(Path folder) throws IOException {
    PartSweeper.sweepOnce(folder);
    return new PartFile(folder.resolve(name(UUID.randomUUID())));
  }

  OutputStream stream() {
    return Channels.newOutputStream(channel);
  }

  /** Gives the file the permissions and, where that is allowed, the owner of another. */
  void belongAs(Path other) throws IOException {
    Ownership.copy(other, path);
  }

  /** Puts the bytes on the disk; nothing can be written afterwards. */
  void finish() throws IOException {
    channel.force(true);
    channel.close();
  }

  /** Gives the file this name, whatever had it before. */
  void replace(Path name) throws IOException {
    Files.move(path, name, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Gives the file this name, unless another file has it. */
  boolean claim(Path name) throws IOException {
    try {
      Files.createLink(name, path); // one step: refused when taken, and whole when it appears
      return true;
    } catch (FileAlreadyExistsException taken) {
      return false;
    } catch (UnsupportedOperationException | FileSystemException noHardLinks) {
      return claimWithoutLinks(name);
    }
  }

  /**
   * For file systems without hard links, where moving a file looks first and moves then: in between
   * no other Senga can take the name, since each makes a hidden file first that stands for it.
   */
  boolean claimWithoutLinks(Path name) throws IOException {
    try (PartFile _ = new PartFile(standIn(name))) {
      Files.move(path, name);
      return true;
    } catch (FileAlreadyExistsException taken) {
      return false;
    }
  }

  private static Path standIn(Path name) {
    return name.resolveSibling(
        name(UUID.nameUUIDFromBytes(String.valueOf(name.getFileName()).getBytes(UTF_8))));
  }

  private static String name(UUID id) {
    return PartSweeper.PREFIX + id + PartSweeper.ENDING;
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close(); // first: some file systems make the file only now
    } finally {
      Files.deleteIfExists(path);
      keepAtExit(remover);
      PartSweeper.forget(path);
    }
  }

  /** Null when the program is ending already: then nobody is going to cut this file short. */
  private static @Nullable Thread removeAtExit(Path path) {
    Thread thread = new Thread(() -> removeQuietly(path), "senga-unfinished-file");
    try {
      Runtime.getRuntime().addShutdownHook(thread);
      return thread;
    } catch (IllegalStateException ending) {
      return null;
    }
  }

  private static void keepAtExit(@Nullable Thread remover) {
    try {
      if (remover != null) {
        Runtime.getRuntime().removeShutdownHook(remover);
      }
    } catch (IllegalStateException ending) {
      // The remover is at work; it finds nothing.
    }
  }

  private static void removeQuietly(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException stays) {
      // A hidden .part file stays behind; the name that was asked for does not appear.
    }
  }
}
