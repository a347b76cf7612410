package senga.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import senga.monitor.Store;
import tools.jackson.databind.JsonNode;

/** What one run's process has said so far. Lines may come while another thread reads. */
final class SoakRecord {
  private List<Store> stores = List.of();
  private final List<SoakSample> samples = new ArrayList<>();
  private final List<AllocationSite> sites = new ArrayList<>();
  private final List<HeapKind> kinds = new ArrayList<>();
  private final List<NativeSite> natives = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private Optional<String> trouble = Optional.empty();
  private Optional<StormCounts> storm = Optional.empty();
  private Optional<Peak> peak = Optional.empty();
  private boolean complete = true;
  private boolean reported;

  /** Takes in one line; other output is let pass. */
  synchronized void add(String text) {
    JsonNode line = SoakLines.read(text);
    if (line.has(SoakLines.SAMPLE)) {
      samples.add(SoakLines.readSample(line));
    } else if (line.has(SoakLines.STORES)) {
      stores = SoakLines.readStores(line);
      samples.clear(); // values of another list of stores cannot be compared
    } else if (line.has(SoakLines.SITE)) {
      sites.add(SoakLines.readSite(line));
    } else if (line.has(SoakLines.KIND)) {
      kinds.add(SoakLines.readKind(line));
    } else if (line.has(SoakLines.NATIVE)) {
      natives.add(SoakLines.readNativeSite(line));
    } else if (line.has(SoakLines.PEAK)) {
      peak = Optional.of(SoakLines.readPeak(line));
    } else if (line.has(SoakLines.STORM)) {
      storm = Optional.of(SoakLines.readStorm(line));
    } else if (line.has(SoakLines.NOTE)) {
      notes.add(line.path(SoakLines.NOTE).asString());
    } else if (line.has(SoakLines.END)) {
      reported = true;
      String sentence = line.path(SoakLines.END).asString();
      trouble = sentence.isEmpty() ? Optional.empty() : Optional.of(sentence);
    }
  }

  /** The run ended before its time, for this reason unless its process named a better one. */
  synchronized void broken(String reason) {
    complete = false;
    trouble = trouble.or(() -> Optional.of(reason));
  }

  /** Whether its process lived to tell how the run went. */
  synchronized boolean isReported() {
    return reported;
  }

  synchronized boolean isComplete() {
    return complete;
  }

  synchronized List<Store> stores() {
    return stores;
  }

  synchronized List<SoakSample> samples() {
    return List.copyOf(samples);
  }

  synchronized List<AllocationSite> sites() {
    return List.copyOf(sites);
  }

  synchronized List<HeapKind> kinds() {
    return List.copyOf(kinds);
  }

  synchronized List<NativeSite> natives() {
    return List.copyOf(natives);
  }

  synchronized Optional<Peak> peak() {
    return peak;
  }

  synchronized Optional<String> trouble() {
    return trouble;
  }

  /** What was sent to the sketch; empty if nothing was, or if the run did not come to its end. */
  synchronized Optional<StormCounts> storm() {
    return storm;
  }

  /** What else there is to tell of the run. */
  synchronized List<String> notes() {
    return List.copyOf(notes);
  }

  /** Seconds until the last reading. */
  synchronized double seconds() {
    return samples.isEmpty() ? 0 : samples.getLast().seconds();
  }

  synchronized long frames() {
    return samples.isEmpty() ? 0 : samples.getLast().frames();
  }

  /** Frames that the sketch failed to draw. */
  synchronized long failures() {
    return samples.isEmpty() ? 0 : samples.getLast().errors();
  }
}
