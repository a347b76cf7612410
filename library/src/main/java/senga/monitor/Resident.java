package senga.monitor;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How much memory the process holds in RAM, in bytes. Three ways, best first:
 *
 * <ol>
 *   <li>Linux: the second field of {@code /proc/self/statm} (pages), read into a reused buffer; no
 *       allocation, a few µs. Per-thread page caches of the kernel make it wrong by at most some
 *       hundred KB.
 *   <li>macOS and other Unixes: {@code ps -o rss=}; starts a process, so the answer is kept for a
 *       second.
 *   <li>Elsewhere: the committed virtual memory of the process, which is more than what is resident
 *       but grows with it.
 * </ol>
 */
public abstract sealed class Resident permits Resident.Statm, Resident.Ps, Resident.Committed {
  private static final Path STATM = Path.of("/proc/self/statm");

  private Resident() {}

  /** The best way this system offers. */
  public static Resident ofThisProcess() {
    if (Files.isReadable(STATM)) {
      try {
        return new Statm(STATM);
      } catch (IOException unreadable) {
        return new Committed();
      }
    }
    Resident ps = new Ps();
    return ps.bytes() > 0 ? ps : new Committed();
  }

  /** Bytes now; negative if they cannot be read. */
  public abstract long bytes();

  /** How it is read, for reports. */
  public abstract String method();

  /** Linux. */
  static final class Statm extends Resident {
    private final RandomAccessFile file;
    private final byte[] text = new byte[128];
    private final long pageBytes = PageSize.bytes();

    Statm(Path path) throws IOException {
      file = new RandomAccessFile(path.toFile(), "r");
    }

    @Override
    public synchronized long bytes() {
      try {
        file.seek(0);
        return field(text, file.read(text), 1) * pageBytes;
      } catch (IOException unreadable) {
        return Reading.UNKNOWN;
      }
    }

    @Override
    public String method() {
      return "/proc/self/statm";
    }

    /** The whole number in the space-separated field {@code index} of the first line. */
    static long field(byte[] line, int length, int index) {
      int at = 0;
      for (int skipped = 0; skipped < index; at++) {
        skipped += line[at] == ' ' ? 1 : 0;
      }
      long number = 0;
      for (; at < length && line[at] >= '0' && line[at] <= '9'; at++) {
        number = number * 10 + (line[at] - '0');
      }
      return number;
    }
  }

  /** Any Unix. */
  static final class Ps extends Resident {
    private static final long KEEP_NANOS = 1_000_000_000;
    private long kept = Reading.UNKNOWN;
    private long readAt = System.nanoTime() - KEEP_NANOS;

    @Override
    public synchronized long bytes() {
      if (System.nanoTime() - readAt >= KEEP_NANOS) {
        kept = ask();
        readAt = System.nanoTime();
      }
      return kept;
    }

    @Override
    public String method() {
      return "ps -o rss=";
    }

    private static long ask() {
      String pid = Long.toString(ProcessHandle.current().pid());
      String kilobytes = Programs.firstLine("ps", "-o", "rss=", "-p", pid);
      return kilobytes == null ? Reading.UNKNOWN : parseKilobytes(kilobytes);
    }

    private static long parseKilobytes(String text) {
      try {
        return Long.parseLong(text.strip()) * 1024;
      } catch (NumberFormatException strange) {
        return Reading.UNKNOWN;
      }
    }
  }

  /** Anything that runs Java. */
  static final class Committed extends Resident {
    private final com.sun.management.@Nullable OperatingSystemMXBean system =
        ManagementFactory.getOperatingSystemMXBean()
                instanceof com.sun.management.OperatingSystemMXBean known
            ? known
            : null;

    @Override
    public long bytes() {
      return system == null ? Reading.UNKNOWN : system.getCommittedVirtualMemorySize();
    }

    @Override
    public String method() {
      return "committed virtual memory";
    }
  }

  /** Bytes of a memory page, from the kernel's own table for this process. */
  private static final class PageSize {
    private static final long USUAL = 4096;

    /** The auxiliary vector holds pairs of words; key 6 is AT_PAGESZ. */
    static long bytes() {
      try {
        byte[] pairs = Files.readAllBytes(Path.of("/proc/self/auxv"));
        var words =
            java.nio.ByteBuffer.wrap(pairs).order(java.nio.ByteOrder.nativeOrder()).asLongBuffer();
        while (words.remaining() >= 2) {
          long key = words.get();
          long value = words.get();
          if (key == 6) {
            return value;
          }
        }
        return USUAL;
      } catch (IOException unreadable) {
        return USUAL;
      }
    }
  }

  /** Runs a small program of the system. */
  private static final class Programs {
    static @Nullable String firstLine(String... command) {
      try {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
          return out.readLine();
        }
      } catch (IOException missing) {
        return null;
      }
    }
  }
}
