package senga.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedObject;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;

/**
 * Where objects are made, and which of them are still held at the end, by the flight recorder's
 * samples. A line that makes much may make garbage; one whose objects stay makes the heap grow.
 */
final class SoakSites implements AutoCloseable {
  /**
   * The recorder sees an allocation only when a thread's buffer is full. With buffers as large as
   * Java likes them, a thread that makes little would be seen once in seconds, or never. And it
   * keeps only 256 objects in sight by itself.
   */
  static final List<String> FLAGS =
      List.of(
          "-XX:TLABSize=16k",
          "-XX:-ResizeTLAB",
          "-XX:FlightRecorderOptions:old-object-queue-size=2000");

  private static final String MADE = "jdk.ObjectAllocationSample";
  private static final String HELD = "jdk.OldObjectSample";
  private static final int MOST = 12;

  private final @Nullable Recording recording;
  private Instant begun = Instant.now();

  private SoakSites(@Nullable Recording recording) {
    this.recording = recording;
  }

  static SoakSites none() {
    return new SoakSites(null);
  }

  static SoakSites record() {
    Recording recording = new Recording();
    recording.enable(MADE).with("throttle", "300/s").withStackTrace();
    recording.enable(HELD).with("cutoff", "0 ns").withStackTrace();
    recording.start();
    return new SoakSites(recording);
  }

  /** Objects count from now on; what was made before is the program itself. */
  void begin() {
    begun = Instant.now();
  }

  /** The sites whose objects stayed, then those that made the most bytes. */
  List<AllocationSite> found() {
    if (recording == null) {
      return List.of();
    }
    System.gc(); // garbage is not held
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

  private List<AllocationSite> sites(List<RecordedEvent> events) {
    return events.stream()
        .flatMap(event -> site(event).stream())
        .collect(Collectors.toMap(site -> site.type() + site.place(), s -> s, SoakSites::sum))
        .values()
        .stream()
        .sorted(
            Comparator.comparingInt(AllocationSite::alive)
                .thenComparingLong(AllocationSite::bytes)
                .reversed())
        .limit(MOST)
        .toList();
  }

  private Optional<AllocationSite> site(RecordedEvent event) {
    String name = event.getEventType().getName();
    if (name.equals(MADE) && event.getStartTime().isAfter(begun)) {
      return Optional.of(
          SoakSite.of(event, event.getClass("objectClass"), event.getLong("weight"), 0));
    }
    if (name.equals(HELD) && event.getInstant("allocationTime").isAfter(begun)) {
      RecordedObject object = event.getValue("object");
      return Optional.of(SoakSite.of(event, object.getClass("type"), 0, 1));
    }
    return Optional.empty();
  }

  private static AllocationSite sum(AllocationSite a, AllocationSite b) {
    return new AllocationSite(a.type(), a.place(), a.bytes() + b.bytes(), a.alive() + b.alive());
  }

  @Override
  public void close() {
    if (recording != null) {
      recording.close();
    }
  }
}
