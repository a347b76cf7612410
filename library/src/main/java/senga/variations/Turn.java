package senga.variations;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;
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
 * therefore each gives it a length of its own, and has its turn only if the file of that name has
 * that length. It must not be opened to see that: a process that closes a file loses its locks on
 * it.
 *
 * <p>Where there can be no such lock, as in a folder that cannot be written or on a file system
 * that has none, the work is done without.
 */
final class Turn {
  private static final long PATIENCE_NANOS = 5_000_000_000L;
  private static final long PAUSE_NANOS = 2_000_000;
  private static final int MOST_BYTES = 60_000;

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
      FileChannel channel = open(hidden);
      try {
        if (channel == null ? !canBeMade(hidden) : isOurs(channel, hidden)) {
          return worked(channel == null ? null : hidden, work);
        }
      } finally {
        close(channel);
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

  private static <T> T worked(@Nullable Path hidden, Supplier<T> work) {
    try {
      return work.get();
    } finally {
      if (hidden != null) {
        delete(hidden);
      }
    }
  }

  /**
   * Null if there can be none, or not now: Windows refuses a name that is just being taken away.
   */
  private static @Nullable FileChannel open(Path hidden) {
    try {
      return FileChannel.open(hidden, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException none) {
      return null;
    }
  }

  private static boolean canBeMade(Path hidden) {
    Path folder = hidden.toAbsolutePath().getParent();
    return folder != null && Files.isDirectory(folder) && Files.isWritable(folder);
  }

  /** Whether the file of that name is locked by us; also where no file can be locked. */
  private static boolean isOurs(FileChannel channel, Path hidden) {
    try {
      if (channel.tryLock() == null) {
        return false;
      }
    } catch (IOException noLocks) {
      return true;
    }
    try {
      long length = 1L + ThreadLocalRandom.current().nextInt(MOST_BYTES);
      channel.truncate(0).write(ByteBuffer.allocate(1), length - 1);
      return Files.size(hidden) == length;
    } catch (IOException gone) {
      return false;
    }
  }

  private static void close(@Nullable FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException stays) {
      return; // the lock ends with the process
    }
  }

  private static void delete(Path hidden) {
    try {
      Files.deleteIfExists(hidden);
    } catch (IOException stays) {
      return; // a file more, which the next turn takes away
    }
  }
}
