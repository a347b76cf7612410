package senga.geometry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import senga.words.Quote;

/**
 * Files that were read lately, bounded in number and bytes; the least recently used leaves. For any
 * thread; the lock is never held while a file is read.
 *
 * <p>A file that still has the size and the time of its last change is taken to be the same. Times
 * may be as coarse as two seconds, so this holds only if the change was longer ago than that when
 * the file was read; otherwise it is read again.
 */
final class ContentStore {
  private static final float LOAD_FACTOR = 0.75f;
  private static final Duration COARSEST_TIME = Duration.ofSeconds(2);

  private final int mostFiles;
  private final long mostBytes;
  private final Map<Path, Kept> kept = new LinkedHashMap<>(16, LOAD_FACTOR, true);
  private final Set<Path> missed = Collections.newSetFromMap(new LinkedHashMap<>());
  private long bytes;

  /**
   * A file's content and how it looked from outside.
   *
   * @param settled whether a later change would show in its time
   */
  private record Kept(Content content, long size, FileTime changed, boolean settled) {
    boolean isStill(BasicFileAttributes now) {
      return settled && size == now.size() && changed.equals(now.lastModifiedTime());
    }
  }

  ContentStore(int mostFiles, long mostBytes) {
    this.mostFiles = mostFiles;
    this.mostBytes = mostBytes;
  }

  /**
   * @throws IllegalArgumentException if the file cannot be read or is too large
   */
  Content get(Path file) {
    String path = file.toString().replace(file.getFileSystem().getSeparator(), "/");
    try {
      return get(file.toAbsolutePath(), path);
    } catch (NoSuchFileException e) {
      miss(file.toAbsolutePath());
      throw new IllegalArgumentException("there is no file " + Quote.path(file), e);
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read " + Quote.path(file) + ": " + e, e);
    }
  }

  private Content get(Path place, String path) throws IOException {
    BasicFileAttributes now = Files.readAttributes(place, BasicFileAttributes.class);
    Content known = find(place, now);
    if (known != null) {
      return known.at(path);
    }
    boolean settled = isBefore(now.lastModifiedTime(), Instant.now().minus(COARSEST_TIME));
    Content read = new Content(path, read(place, now));
    put(place, new Kept(read, now.size(), now.lastModifiedTime(), settled));
    return read;
  }

  private static boolean isBefore(FileTime time, Instant limit) {
    return time.toInstant().isBefore(limit);
  }

  private static byte[] read(Path file, BasicFileAttributes now) throws IOException {
    if (!now.isRegularFile()) {
      throw new IllegalArgumentException(
          Quote.path(file) + " must be a file, but is a folder or a device");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] all = in.readNBytes(Content.MOST_BYTES);
      if (in.read() >= 0) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "%s is too large: at most %,d bytes are read",
                Quote.path(file),
                Content.MOST_BYTES));
      }
      return all;
    }
  }

  private synchronized @Nullable Content find(Path place, BasicFileAttributes now) {
    Kept found = kept.get(place);
    return found != null && found.isStill(now) ? found.content() : null;
  }

  /** Another thread may have read the same file meanwhile. */
  private synchronized void put(Path place, Kept read) {
    missed.remove(place);
    Kept before = kept.put(place, read);
    bytes += read.content().size() - (before == null ? 0 : before.content().size());
    var oldestFirst = kept.values().iterator();
    while (bytes > mostBytes || kept.size() > mostFiles) {
      bytes -= oldestFirst.next().content().size();
      oldestFirst.remove();
    }
  }

  private synchronized void miss(Path place) {
    if (missed.size() < mostFiles) {
      missed.add(place);
    }
  }

  /** Files that were read lately, or that were asked for and are not there. */
  synchronized Set<Path> asked() {
    Set<Path> asked = new HashSet<>(missed);
    asked.addAll(kept.keySet());
    return asked;
  }

  synchronized int files() {
    return kept.size();
  }

  synchronized long bytes() {
    return bytes;
  }
}
