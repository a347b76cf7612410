package senga.stage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import senga.scene.Frame;
import senga.sketch.Reloads;
import senga.studio.Scribe;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Settled;
import senga.tune.Tuning;
import senga.writeback.NotWrittenError;
import senga.writeback.WriteBack;
import senga.writeback.Written;

/**
 * Writes values of the panel into the sketch, and keeps the file and the history of the panel in
 * step.
 *
 * <pre>
 *   panel: write ──► trials, file ──► Reloads: new version ──► plays? ──► Tuning.settle
 *                    (own thread)                                           │ a step of the history
 *   the step is taken back ──► the old text ◄───────────────────────────────┤
 *   the step is made again ──► the new text ◄───────────────────────────────┘
 * </pre>
 *
 * <p>A change is taken back only when the version with the number in it plays, so the picture stays
 * the same at every moment. For the same reason a relative change becomes a plain value first:
 * while text and panel change one after the other, {@code × 2} would be done twice.
 *
 * <p>The file follows the step when somebody undoes it, makes it again, or drags the history across
 * it; but never over anything that somebody else has written meanwhile. Belongs to the thread of
 * the show; trials and files are the business of a thread of its own, on which one job waits at
 * most.
 */
final class SourceScribe implements Scribe, AutoCloseable {
  /** The most writings that can be taken back. */
  static final int MOST = 20;

  private static final long CLOSING_SECONDS = 10;

  private final Tuning tuning;
  private final Settled settled;
  private final Supplier<@Nullable Frame> frame;
  private final Consumer<String> say;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("senga-write").factory());
  private final AtomicBoolean busy = new AtomicBoolean();
  private final List<Entry> entries = new ArrayList<>(); // the oldest first
  private @Nullable Reloads source;
  private @Nullable WriteBack writeBack; // the worker's
  private volatile @Nullable Entry fresh; // written, and not yet played
  private long revision = -1;

  /** A writing; its identity is the mark of its step in the history. */
  private static final class Entry {
    final Written written;
    final Map<Address, Change> changes;
    final String what;
    boolean inFile = true;

    Entry(Written written, Map<Address, Change> changes, String what) {
      this.written = written;
      this.changes = changes;
      this.what = what;
    }
  }

  /**
   * @param frame the one on screen
   * @param say tells the user a sentence; any thread
   */
  SourceScribe(Tuning tuning, Supplier<@Nullable Frame> frame, Consumer<String> say) {
    this.tuning = tuning;
    settled = new Settled(tuning);
    this.frame = frame;
    this.say = say;
  }

  /** The sketch is read from there. */
  void follow(Reloads reloads) {
    source = reloads;
  }

  @Override
  public boolean canWrite() {
    Reloads from = source;
    return from != null && !from.playing().isEmpty();
  }

  @Override
  public void write(String what, Map<Address, Change> changes) {
    Reloads from = source;
    Frame seen = frame.get();
    if (from == null || from.playing().isEmpty() || seen == null) {
      say.accept("nothing was written: there is no source that is watched while it plays");
    } else if (!busy.compareAndSet(false, true)) {
      say.accept("nothing was written: the sketch is being written just now");
    } else {
      String text = from.playing();
      Map<Address, Change> wished = Map.copyOf(changes);
      say.accept("writing " + what + " …");
      worker.execute(() -> job(() -> write(what, from.file(), text, seen, wished)));
    }
  }

  private void job(Runnable work) {
    try {
      work.run();
    } catch (NotWrittenError refused) {
      say.accept(String.valueOf(refused.getMessage()));
    } catch (RuntimeException | Error failed) { // a sketch was drawn: it may throw anything
      say.accept("nothing was written: " + failed.getMessage());
    } finally {
      busy.set(false);
    }
  }

  private void write(
      String what, Path file, String text, Frame seen, Map<Address, Change> changes) {
    WriteBack writer = writeBack == null ? new WriteBack() : writeBack;
    writeBack = writer;
    Written written = writer.find(file, text, seen, changes);
    fresh = new Entry(written, plain(what, written, changes), what);
    try {
      WriteBack.put(written);
      say.accept(written.sentence());
    } catch (NotWrittenError refused) {
      fresh = null;
      throw refused;
    }
  }

  /** The changes whose values are written, as they are in the panel from now on. */
  private Map<Address, Change> plain(String what, Written written, Map<Address, Change> changes) {
    Map<Address, Change> plain = new HashMap<>(changes);
    plain.keySet().retainAll(written.values().keySet());
    Map<Address, Change> relative = new HashMap<>();
    plain.forEach(
        (place, change) -> {
          boolean isRelative = change instanceof Change.Times || change instanceof Change.Plus;
          if (isRelative && tuning.changes().at(place).filter(change::equals).isPresent()) {
            relative.put(place, new Change.Set(written.values().get(place)));
          }
        });
    if (!relative.isEmpty()) {
      tuning.change(what + " as it is now", relative);
    }
    plain.putAll(relative);
    return plain;
  }

  /** A new version plays; one that was saved before may still come in front of what is written. */
  void tookOver() {
    Reloads from = source;
    Entry entry = fresh;
    if (from == null || entry == null || !from.playing().equals(entry.written.after())) {
      return;
    }
    fresh = null;
    if (settled.settle(entry.what + " written into the sketch", entry.changes, entry)) {
      entries.add(entry);
    }
    if (entries.size() > MOST) {
      entries.removeFirst();
    }
  }

  /** Looks whether a writing was taken back or made again; to be called every turn. */
  void look() {
    if (tuning.revision() == revision || entries.isEmpty() || busy.get()) {
      return;
    }
    revision = tuning.revision();
    entries.removeIf(entry -> !settled.knows(entry));
    List<Runnable> steps = new ArrayList<>();
    for (Entry entry : entries.reversed()) {
      if (entry.inFile && !settled.stands(entry)) {
        entry.inFile = false;
        steps.add(() -> WriteBack.takeBack(entry.written));
      }
    }
    for (Entry entry : entries) {
      if (!entry.inFile && settled.stands(entry)) {
        entry.inFile = true;
        steps.add(() -> WriteBack.put(entry.written));
      }
    }
    if (!steps.isEmpty() && busy.compareAndSet(false, true)) {
      worker.execute(() -> job(() -> steps.forEach(Runnable::run)));
    }
  }

  /** How many writings can be taken back. */
  long count() {
    return entries.size();
  }

  /** Lets what is being written be finished, if it does not take too long. */
  @Override
  public void close() {
    if (worker.isShutdown()) {
      return; // a gallery closes its shows and then everything
    }
    worker.execute(
        () -> {
          if (writeBack != null) {
            writeBack.close();
          }
        });
    worker.shutdown();
    try {
      if (!worker.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
        worker.shutdownNow();
      }
    } catch (InterruptedException e) {
      worker.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
