package senga.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedObject;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;

/**
 * Where objects are made, which of them are still held at the end and by whom, by the flight
 * recorder's samples. A line that makes much may make garbage; one whose objects stay makes the
 * heap grow. The ways from the samples to the roots are searched once, at the end, with everything
 * standing still.
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

  /** How long the ways to the roots may be searched; a heap of 1 GB takes some seconds. */
  private static final String LONGEST_SEARCH = "60 s";

  private static final int MOST = 12;
  private static final String OWN = SoakSites.class.getPackageName() + "."; // who only looks on

  private final @Nullable Recording recording;
  private Instant begun = Instant.now();
  private Optional<String> trouble;

  private SoakSites(@Nullable Recording recording, Optional<String> trouble) {
    this.recording = recording;
    this.trouble = trouble;
  }

  static SoakSites none() {
    return new SoakSites(null, Optional.empty());
  }

  /** Begins to record; where Java cannot, nothing is found, and {@link #trouble} says why. */
  static SoakSites record() {
    try {
      Recording recording = new Recording();
      recording.enable(MADE).with("throttle", "300/s").withStackTrace();
      recording.enable(HELD).with("cutoff", LONGEST_SEARCH).withStackTrace();
      recording.start();
      return new SoakSites(recording, Optional.empty());
    } catch (IllegalStateException unable) {
      return new SoakSites(
          null,
          Optional.of(
              "Which lines make the heap's objects is not known: " + unable.getMessage() + "."));
    }
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
      try {
        recording.dump(file);
        return sites(RecordingFile.readAllEvents(file));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      trouble =
          Optional.of(
              "Which lines make the heap's objects could not be written: " + e.getMessage() + ".");
      return List.of();
    }
  }

  /** Why nothing was found. */
  Optional<String> trouble() {
    return trouble;
  }

  /** What is known of one line and one class. */
  private static final class Tally {
    private final AllocationSite first;
    private final List<HolderChain> chains = new ArrayList<>();
    private long bytes;
    private int alive;

    Tally(AllocationSite first) {
      this.first = first;
    }

    AllocationSite site() {
      return new AllocationSite(first.type(), first.place(), bytes, alive, Holder.of(chains));
    }
  }

  private List<AllocationSite> sites(List<RecordedEvent> events) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (RecordedEvent event : events) {
      site(event)
          .filter(site -> !site.place().startsWith(OWN))
          .ifPresent(site -> add(tallies, site, event));
    }
    return tallies.values().stream()
        .map(Tally::site)
        .sorted(
            Comparator.comparingInt(AllocationSite::alive)
                .thenComparingLong(AllocationSite::bytes)
                .reversed())
        .limit(MOST)
        .toList();
  }

  private static void add(Map<String, Tally> tallies, AllocationSite site, RecordedEvent event) {
    Tally tally =
        tallies.computeIfAbsent(site.type() + " " + site.place(), name -> new Tally(site));
    tally.bytes += site.bytes();
    tally.alive += site.alive();
    if (site.alive() > 0) {
      tally.chains.add(HolderChain.of(event));
    }
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

  @Override
  public void close() {
    if (recording != null) {
      recording.close();
    }
  }
}
