package senga.sketch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import senga.kernel.Hash128;

/**
 * How the files look from outside that a sketch is made of. They look the same as long as they hold
 * the same: a file that was only touched has not changed.
 *
 * <p>A file is read again only if its size, its time or its identity differ from the last look, or
 * if it is so young that a change need not show in its time. Of files larger than {@link
 * #MOST_BYTES} these three must do. Belongs to one thread.
 */
final class Footprint {
  /** What a file that is not there, or cannot be read, holds. */
  static final long NOTHING = 0;

  /** What a file without a byte holds. */
  static final long EMPTY = 1;

  private static final int MOST_BYTES = 1 << 20;
  private static final Duration COARSEST_TIME = Duration.ofSeconds(2);

  private final Map<Path, Seen> seen = new HashMap<>();

  /** A file's attributes in short, and what it held. */
  private record Seen(long attributes, long holds) {}

  /** What the files hold now, in short; and of a folder, which sources there are. */
  Map<Path, Long> of(Set<Path> files) {
    seen.keySet().retainAll(files);
    Map<Path, Long> now = HashMap.newHashMap(files.size());
    for (Path file : files) {
      now.put(file, of(file));
    }
    return now;
  }

  private long of(Path file) {
    try {
      return holds(file, Files.readAttributes(file, BasicFileAttributes.class));
    } catch (IOException | RuntimeException gone) {
      seen.remove(file);
      return NOTHING;
    }
  }

  private long holds(Path file, BasicFileAttributes now) throws IOException {
    if (now.isDirectory()) {
      return held(new Hash128().add(SourceFolder.names(file).toString()));
    } else if (now.size() == 0) {
      return EMPTY;
    }
    long attributes = attributes(now);
    Seen before = seen.get(file);
    if (before != null && before.attributes == attributes && !isYoung(now)) {
      return before.holds;
    }
    long holds = now.size() > MOST_BYTES ? attributes : hash(bytes(file));
    seen.put(file, new Seen(attributes, holds));
    return holds;
  }

  private static byte[] bytes(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(2 * MOST_BYTES);
      if (bytes.length == 0) {
        throw new NoSuchFileException(file.toString()); // it has just been emptied
      }
      return bytes;
    }
  }

  private static boolean isYoung(BasicFileAttributes file) {
    return file.lastModifiedTime().toInstant().isAfter(Instant.now().minus(COARSEST_TIME));
  }

  private static long attributes(BasicFileAttributes file) {
    Hash128 hash =
        new Hash128().add(file.size()).add(file.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    hash.add(String.valueOf(file.fileKey()).hashCode());
    return hash.low();
  }

  private static long hash(byte[] bytes) {
    Hash128 hash = new Hash128().add(bytes.length);
    for (byte each : bytes) {
      hash.add(each);
    }
    return held(hash);
  }

  private static long held(Hash128 hash) {
    long low = hash.low();
    return low == NOTHING || low == EMPTY ? ~low : low;
  }
}
