package senga.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedClass;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;
import senga.monitor.AllocationSite;

/**
 * Where objects are made, by the samples of the flight recorder (event {@code
 * jdk.ObjectAllocationSample}).
 */
final class SoakSites implements AutoCloseable {
  private static final String MADE = "jdk.ObjectAllocationSample";
  private static final int MOST = 12;

  private final @Nullable Recording recording;

  private SoakSites(@Nullable Recording recording) {
    this.recording = recording;
  }

  static SoakSites none() {
    return new SoakSites(null);
  }

  static SoakSites record() {
    Recording recording = new Recording();
    recording.enable(MADE).with("throttle", "300/s").withStackTrace();
    recording.start();
    return new SoakSites(recording);
  }

  /** The sites with the most bytes, largest first. */
  List<AllocationSite> found() {
    if (recording == null) {
      return List.of();
    }
    recording.stop();
    try {
      Path file = Files.createTempFile("senga-soak", ".jfr");
      recording.dump(file);
      List<AllocationSite> sites = sites(RecordingFile.readAllEvents(file));
      Files.delete(file);
      return sites;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<AllocationSite> sites(List<RecordedEvent> events) {
    Map<AllocationSite, Long> bytes = new HashMap<>();
    for (RecordedEvent event : events) {
      if (event.getEventType().getName().equals(MADE)) {
        bytes.merge(site(event), event.getLong("weight"), Long::sum);
      }
    }
    return bytes.entrySet().stream()
        .map(e -> new AllocationSite(e.getKey().type(), e.getKey().place(), e.getValue()))
        .sorted(Comparator.comparingLong(AllocationSite::bytes).reversed())
        .limit(MOST)
        .toList();
  }

  /** The first line outside the JDK, which is the one somebody can change. */
  private static AllocationSite site(RecordedEvent event) {
    RecordedClass type = event.getClass("objectClass");
    List<RecordedFrame> frames =
        event.getStackTrace() == null ? List.of() : event.getStackTrace().getFrames();
    String place =
        frames.stream()
            .filter(frame -> !isOfTheJdk(frame))
            .findFirst()
            .or(() -> frames.stream().findFirst())
            .map(SoakSites::place)
            .orElse("unknown");
    return new AllocationSite(readable(type.getName()), place, 0);
  }

  private static boolean isOfTheJdk(RecordedFrame frame) {
    String type = frame.getMethod().getType().getName();
    return type.startsWith("java.") || type.startsWith("jdk.") || type.startsWith("sun.");
  }

  private static String place(RecordedFrame frame) {
    return frame.getMethod().getType().getName()
        + "."
        + frame.getMethod().getName()
        + ":"
        + frame.getLineNumber();
  }

  /** {@code [F} is {@code float[]}. */
  private static String readable(String name) {
    if (!name.startsWith("[")) {
      return name;
    }
    try {
      return Class.forName(name, false, SoakSites.class.getClassLoader()).getTypeName();
    } catch (ClassNotFoundException ofTheSketch) {
      return name;
    }
  }

  @Override
  public void close() {
    if (recording != null) {
      recording.close();
    }
  }
}
