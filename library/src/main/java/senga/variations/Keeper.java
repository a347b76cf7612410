package senga.variations;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import senga.tune.Changes;
import senga.tune.Tuning;

/**
 * Keeps what is done in a window, so that nothing is lost.
 *
 * <pre>
 *   tuning ──revision──► autosave clock ──due──► .Ball.senga.4711-…   while the window is open
 *   keep, rename, rate … ────────────────────► Ball.senga            at once
 *   close ───────────────────────────────────► Ball.senga            with the state it is left in
 * </pre>
 *
 * <p>Files are written by a thread of its own, one after the other; the newest state of those that
 * wait is written once. What cannot be saved is said once, and tried again with the next change. A
 * file that was refused when it was opened is never written: then everything stays in the hidden
 * file. {@link #look} allocates nothing while nothing has changed. Belongs to the window's thread.
 */
public final class Keeper implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 10;

  private final VariationsFile file;
  private final Recovery recovery;
  private final Tuning tuning;
  private final Consumer<String> say;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("senga-keeper").factory());
  private final List<Recovery> left;
  private final AutosaveClock clock;
  private final boolean refused;
  private Variations variations;
  private volatile String trouble = "";

  /**
   * Opens what is kept beside a sketch, and puts the state it was left in into force.
   *
   * @param say told what could not be read or saved; any thread
   */
  public Keeper(Path sketch, Tuning tuning, Consumer<String> say) {
    this.tuning = tuning;
    this.say = say;
    file = VariationsFile.of(sketch);
    recovery = Recovery.of(file);
    left = Recovery.left(file);
    Variations read = Variations.none(file.sketch());
    boolean bad = false;
    try {
      read = file.read();
    } catch (VariationsError e) {
      bad = true;
      say.accept(String.valueOf(e.getMessage()));
    }
    refused = bad;
    variations = read;
    if (!read.now().isEmpty()) {
      tuning.restore("as it was left", read.now());
    }
    clock = new AutosaveClock(tuning.revision());
    if (!left.isEmpty()) {
      say.accept("a window of this sketch ended badly; what was done in it can be kept");
    }
  }

  /** To be called each turn: saves what is due. */
  public void look(long nanos) {
    if (clock.isDue(tuning.revision(), nanos)) {
      Variations state = variations.now(tuning.changes());
      write(() -> recovery.write(state));
    }
  }

  /** What is kept, in its order. */
  public Variations variations() {
    return variations;
  }

  /** Keeps the state in force under a name, in the place of one of that name. */
  public void keep(String name, long seed, double seconds) {
    put(variations.with(Variation.of(name, tuning.changes(), seed, seconds)));
  }

  /** Puts a variation in force; one step of the history. */
  public void recall(String name) {
    tuning.restore(name, variations.get(name).changes());
  }

  /** Changes a variation's name, note, tags or stars. */
  public void change(String name, UnaryOperator<Variation> how) {
    put(variations.change(name, how));
  }

  /** A variation goes. */
  public void delete(String name) {
    put(variations.without(name));
  }

  /** What crashed windows have left, the newest last; offered until it is kept or discarded. */
  public List<Recovery> left() {
    return List.copyOf(left);
  }

  /** The state that a crashed window was in, for comparing; nothing is changed. */
  public Changes compare(Recovery crashed) {
    return crashed.read().map(Variations::now).orElse(Changes.NONE);
  }

  /** Puts it in force, with its variations; the hidden file goes when this one is saved. */
  public void take(Recovery crashed) {
    crashed.read().ifPresent(this::take);
    discard(crashed);
  }

  private void take(Variations crashed) {
    tuning.restore("what a crash left", crashed.now());
    put(variations.merged(crashed));
  }

  /** It is not wanted. */
  public void discard(Recovery crashed) {
    left.remove(crashed);
    write(crashed::delete);
  }

  /** What could not be saved, until it can be; empty if all is well. */
  public String trouble() {
    return trouble;
  }

  private void put(Variations changed) {
    variations = changed;
    Variations state = changed.now(tuning.changes());
    write(() -> save(state));
  }

  private void save(Variations state) {
    if (refused) {
      recovery.write(state);
    } else {
      file.write(state);
    }
  }

  private void write(Runnable work) {
    try {
      writer.execute(() -> attempt(work));
    } catch (RejectedExecutionException closed) {
      attempt(work);
    }
  }

  private void attempt(Runnable work) {
    try {
      work.run();
      trouble = "";
    } catch (RuntimeException e) {
      String why = String.valueOf(e.getMessage());
      if (!why.equals(trouble)) {
        say.accept(why);
      }
      trouble = why;
    }
  }

  /** Saves the state it is left in, and waits for that. */
  @Override
  public void close() {
    Changes now = tuning.changes();
    boolean nothing = variations.list().isEmpty() && now.isEmpty() && !file.exists();
    write(
        () -> {
          if (!nothing) {
            save(variations.now(now));
          }
          if (!refused) {
            recovery.delete();
          }
        });
    writer.shutdown();
    try {
      if (!writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        say.accept("the variations are still being saved; " + file.path() + " may be old");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
