package senga.export;

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
 */
final class PartFile implements AutoCloseable {
  private final Path path;
  private final FileChannel channel;
  private final @Nullable Thread remover;

  private PartFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
    this.remover = removeAtExit(path);
  }

  static PartFile in(Path folder) throws IOException {
    Path path = folder.resolve(".senga-" + UUID.randomUUID() + ".part");
    return new PartFile(
        path, FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
  }

  OutputStream stream() {
    return Channels.newOutputStream(channel);
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
      return claimByReserving(name);
    }
  }

  /** Two steps, for file systems without hard links: an empty file takes the name first. */
  private boolean claimByReserving(Path name) throws IOException {
    try {
      Files.createFile(name);
    } catch (FileAlreadyExistsException taken) {
      return false;
    }
    try {
      replace(name);
      return true;
    } catch (IOException failed) {
      Files.deleteIfExists(name);
      throw failed;
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(path);
    } finally {
      keepAtExit(remover);
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
