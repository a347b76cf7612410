package senga.variations;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import senga.words.Quote;

/**
 * One window's turn at a file: between reading it and writing it no other one writes it, be it of
 * this process or of another.
 *
 * <p>Held is a lock of the operating system on a hidden file beside it, {@code .Ball.senga.lock},
 * which is there only as long. A process that dies lets go of it. Who takes the hidden file away
 * still holds it, so one that has waited for it may hold a file that has no name any more;
 * therefore each writes a word of its own into it, and has its turn only if that word is read under
 * the name. Locked is a byte far behind the word, because on Windows what is locked cannot be read.
 *
 * <p>Where there can be no such lock, as in a folder that cannot be written or on a file system
 * that has none, the work is done without.
 */
final class Turn {
  private static final long PATIENCE_NANOS = 5_000_000_000L;
  private static final long PAUSE_NANOS = 2_000_000;
  private static final long BYTE = 1L << 40;

  /** A lock is a process's: its threads take turns by themselves. */
  private static final ReentrantLock HERE = new ReentrantLock();

  private Turn() {}

  /**
   * Does the work when it is our turn.
   *
   * @throws VariationsError if another window keeps the file for longer than five seconds
   */
  static <T> T at(Path file, Supplier<T> work) {
    HERE.lock();
    try {
      return among(file.resolveSibling("." + file.getFileName() + ".lock"), work, file);
    } finally {
      HERE.unlock();
    }
  }

  private static <T> T among(Path hidden, Supplier<T> work, Path file) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (System.nanoTime() - end < 0) {
      try (FileChannel channel = open(hidden)) {
        if (channel == null) {
          return work.get();
        }
        FileLock lock = channel.tryLock(BYTE, 1, false);
        if (lock != null && isNamed(channel, hidden)) {
          return worked(hidden, work);
        }
      } catch (IOException none) {
        return work.get();
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    throw new VariationsError(
        "the variations are not saved: another window has kept "
            + Quote.path(file)
            + " for "
            + TimeUnit.NANOSECONDS.toSeconds(PATIENCE_NANOS)
            + " s");
  }

  private static <T> T worked(Path hidden, Supplier<T> work) {
    try {
      return work.get();
    } finally {
      delete(hidden);
    }
  }

  /** Null if there can be none. */
  private static @Nullable FileChannel open(Path hidden) {
    try {
      return FileChannel.open(hidden, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException none) {
      return null;
    }
  }

  private static boolean isNamed(FileChannel channel, Path hidden) {
    String word = UUID.randomUUID().toString();
    try {
      channel.truncate(0).write(ByteBuffer.wrap(word.getBytes(StandardCharsets.UTF_8)));
      return Files.readString(hidden).equals(word);
    } catch (IOException gone) {
      return false;
    }
  }

  private static void delete(Path hidden) {
    try {
      Files.deleteIfExists(hidden);
    } catch (IOException stays) {
      return; // an empty file more, which the next turn takes away
    }
  }
}
