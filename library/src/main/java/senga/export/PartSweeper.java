package senga.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Removes the hidden files that killed programs left behind. A living program holds a lock on each
 * of its own, and the system takes that lock away when the program ends, however it ends. Where
 * locks do not work, nothing is removed.
 */
final class PartSweeper {
  static final String PREFIX = ".senga-";
  static final String ENDING = ".part";

  private static final Pattern NAME =
      Pattern.compile("\\.senga-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.part");

  /** Between its making and its lock, and between its lock's end and its name, a file is young. */
  private static final Duration YOUNG = Duration.ofMinutes(1);

  /** Files of this program. Some systems end a lock when the program itself closes the file. */
  private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

  private static final AtomicReference<@Nullable Path> SWEPT = new AtomicReference<>();

  private PartSweeper() {}

  /** From now on the file of this name is one of ours. */
  static void spare(Path part) {
    OWN.add(part.getFileName());
  }

  static void forget(Path part) {
    OWN.remove(part.getFileName());
  }

  /** Shows other programs that the file's writer lives. The lock ends with the channel. */
  static void mark(FileChannel part) {
    try {
      part.tryLock();
    } catch (IOException noLocksHere) {
      // Then no other program can take the lock for a sign either.
    }
  }

  /** Sweeps a folder unless it was the last one swept. */
  static void sweepOnce(Path folder) {
    if (!folder.equals(SWEPT.getAndSet(folder))) {
      sweep(folder);
    }
  }

  static void sweep(Path folder) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + "*" + ENDING)) {
      for (Path file : files) {
        if (isAbandoned(file)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | DirectoryIteratorException stays) {
      // Hidden files stay where they are; they are in nobody's way.
    }
  }

  private static boolean isAbandoned(Path file) throws IOException {
    Path name = file.getFileName();
    return NAME.matcher(name.toString()).matches()
        && !OWN.contains(name)
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.getLastModifiedTime(file).toInstant().isBefore(Instant.now().minus(YOUNG))
        && isUnlocked(file);
  }

  private static boolean isUnlocked(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      return channel.tryLock() != null;
    } catch (IOException | OverlappingFileLockException held) {
      return false;
    }
  }
}
