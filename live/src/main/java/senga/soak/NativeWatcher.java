package senga.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;

/**
 * Which lines take native memory that stays: the profiler writes down every block that is taken
 * from the C library and given back, and the path of calls that led there. The file grows by some
 * 40 bytes a block; when nothing can be seen, a sentence says why.
 */
final class NativeWatcher implements Watcher {
  private static final String TAKEN = "profiler.Malloc";
  private static final String GIVEN = "profiler.Free";
  private static final String PROFILER = "asyncProfiler";
  private static final long MOST_NOTES = 400_000_000; // some two minutes of a window
  private static final long CLEANING_NANOS = 200_000_000; // for cleaners to free native memory

  private @Nullable NativeProfiler profiler;
  private @Nullable Path file;
  private boolean isFull;
  private String trouble = "";

  private NativeWatcher() {}

  static NativeWatcher ready() {
    NativeWatcher watcher = new NativeWatcher();
    try {
      watcher.profiler = NativeProfiler.load();
    } catch (NativeProfiler.Unable unable) {
      watcher.trouble = unable.why();
    }
    return watcher;
  }

  @Override
  public void begin() {
    if (profiler == null) {
      return;
    }
    try {
      file = Files.createTempFile("senga-soak", ".jfr");
      profiler.execute("start,nativemem=0,jfr,file=" + file);
    } catch (NativeProfiler.Unable unable) {
      trouble = unable.why();
    } catch (IOException e) {
      trouble = "there is no room for its notes: " + e.getMessage();
    }
  }

  /** What was taken at the beginning tells as well: the disk is not to be filled. */
  @Override
  public void look(double seconds) {
    try {
      if (file != null && !isFull && Files.size(file) > MOST_NOTES) {
        isFull = true;
        stop();
      }
    } catch (NativeProfiler.Unable unable) {
      trouble = unable.why();
    } catch (IOException e) {
      trouble = "its notes have gone: " + e.getMessage();
    }
  }

  private void stop() throws NativeProfiler.Unable {
    if (profiler != null) {
      profiler.execute("stop");
    }
  }

  @Override
  public List<String> found() {
    List<String> lines = new ArrayList<>();
    if (trouble.isEmpty() && file != null) {
      try {
        if (!isFull) {
          System.gc(); // buffers that nobody holds give their memory back
          LockSupport.parkNanos(CLEANING_NANOS);
          stop();
        }
        sites(file).forEach(site -> lines.add(SoakLines.nativeSite(site)));
      } catch (NativeProfiler.Unable unable) {
        trouble = unable.why();
      } catch (IOException e) {
        trouble = "its notes could not be read: " + e.getMessage();
      }
    }
    if (!trouble.isEmpty()) {
      lines.add(SoakLines.note("Which lines take native memory is not known: " + trouble + "."));
    }
    return lines;
  }

  @Override
  public void close() {
    if (file != null) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException stays) {
        // a file for temporary things, which the system removes
      }
    }
  }

  private static List<NativeSite> sites(Path file) throws IOException {
    List<Instant> span = span(file);
    NativeTally tally = new NativeTally();
    Map<String, NativePath> paths = new HashMap<>(); // few, though there are many blocks
    try (RecordingFile events = new RecordingFile(file)) {
      while (events.hasMoreEvents()) {
        RecordedEvent event = events.readEvent();
        String name = event.getEventType().getName();
        if (name.equals(TAKEN)) {
          NativePath path = path(event.getStackTrace());
          tally.taken(
              event.getLong("address"),
              event.getLong("size"),
              paths.computeIfAbsent(path.toString(), key -> path),
              part(event.getStartTime(), span));
        } else if (name.equals(GIVEN)) {
          tally.given(event.getLong("address"));
        }
      }
    }
    return tally.sites();
  }

  /** When the first block was taken, and the last. */
  private static List<Instant> span(Path file) throws IOException {
    Instant first = Instant.MAX;
    Instant last = Instant.MIN;
    try (RecordingFile events = new RecordingFile(file)) {
      while (events.hasMoreEvents()) {
        RecordedEvent event = events.readEvent();
        if (event.getEventType().getName().equals(TAKEN)) {
          Instant time = event.getStartTime();
          first = time.isBefore(first) ? time : first;
          last = time.isAfter(last) ? time : last;
        }
      }
    }
    return List.of(first, last);
  }

  private static int part(Instant time, List<Instant> span) {
    double whole = Math.max(1, Duration.between(span.getFirst(), span.getLast()).toNanos());
    double share = Duration.between(span.getFirst(), time).toNanos() / whole;
    return Math.clamp((int) (NativeSite.PARTS * share), 0, NativeSite.PARTS - 1);
  }

  private static NativePath path(@Nullable RecordedStackTrace trace) {
    List<RecordedFrame> frames = trace == null ? List.of() : trace.getFrames();
    return NativePath.of(
        frames.stream()
            .map(NativeWatcher::call)
            .filter(call -> !call.owner().contains(PROFILER))
            .toList());
  }

  private static NativePath.Call call(RecordedFrame frame) {
    String kind = frame.getType();
    boolean isNative = kind.equals("Native") || kind.equals("C++") || kind.equals("Kernel");
    RecordedMethod method = frame.getMethod();
    String owner = Optional.ofNullable(method.getType()).map(type -> type.getName()).orElse("");
    return new NativePath.Call(
        !isNative, owner, method.getName(), Math.max(0, frame.getLineNumber()));
  }
}
