package senga.variations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import senga.strokes.StrokeBook;
import senga.tune.Changes;
import senga.tune.Learned;
import senga.tune.Tuning;
import senga.words.Quote;

/**
 * Keeps what is done in a window, so that nothing is lost.
 *
 * <pre>
 *   tuning, strokes ──► autosave clock ──due──► .Ball.senga.4711-…   while the window is open
 *   keep, rename, rate … ───────────────────► Ball.senga            at once
 *   close ──────────────────────────────────► Ball.senga            with the state it is left in
 * </pre>
 *
 * <p>Files are written by a thread of its own, one after the other. What cannot be saved is said
 * once, and tried again with the next change. A file that was refused when it was opened is never
 * written: then everything stays in the hidden file. What another window has done to the file comes
 * into this one when it writes; see {@link Merging}. {@link #look} allocates nothing while nothing
 * has changed. Belongs to the window's thread.
 */
public final class Keeper implements AutoCloseable {
  /** The most things beside the tuning's history that {@link #undo} knows. */
  public static final int MOST_UNDONE = Undoing.MOST;

  private static final long PATIENCE_SECONDS = 10;

  /** Written from a state of ours, and what the file holds since. */
  private record Written(Variations ours, Variations held) {}

  private final VariationsFile file;
  private final Recovery recovery;
  private final Tuning tuning;
  private final DrawnByHand hand;
  private final Consumer<String> say;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("senga-keeper").factory());
  private final List<Recovery> left;
  private final AutosaveClock clock;
  private final Undoing undoing = new Undoing();
  private final Learned learned = new Learned();
  private final AtomicReference<@Nullable Written> news = new AtomicReference<>();
  private final boolean refused;
  private Variations variations;
  private @Nullable Variations agreed;
  private StrokeBook book;
  private @Nullable NotedInPanel panel;
  private PanelNotes noted;
  private long handRevision;
  private volatile String listTrouble = "";
  private volatile String stateTrouble = "";

  /** Opens what is kept beside a sketch that nobody draws on by hand. */
  public Keeper(Path sketch, Tuning tuning, Consumer<String> say) {
    this(sketch, tuning, DrawnByHand.NOTHING, say);
  }

  /**
   * Opens what is kept beside a sketch, and puts the state it was left in into force. Strokes that
   * are there already stay.
   *
   * @param say told what could not be read or saved; any thread
   */
  public Keeper(Path sketch, Tuning tuning, DrawnByHand hand, Consumer<String> say) {
    this.tuning = tuning;
    this.hand = hand;
    this.say = say;
    file = VariationsFile.of(sketch);
    recovery = Recovery.of(file);
    left = Recovery.left(file);
    Variations read = Variations.none(file.sketch());
    boolean bad = false;
    try {
      read = file.read();
      if (file.isEmptied()) {
        say.accept(Quote.path(file.path()) + " is empty; it is begun anew");
      }
      if (!file.unread().isEmpty()) {
        say.accept(Quote.path(file.path()) + " is read without its notes: " + file.unread());
      }
    } catch (VariationsError e) {
      bad = true;
      say.accept(e.getMessage() + "; what is done now is kept in " + recovery.file());
    }
    refused = bad;
    variations = read;
    begin(read);
    book = hand.strokes();
    noted = read.panel();
    clock = new AutosaveClock(revision());
    if (!left.isEmpty()) {
      say.accept("a window of this sketch ended badly; what was done in it can be kept");
    }
  }

  private void begin(Variations read) {
    if (!read.now().isEmpty()) {
      tuning.restore("as it was left", read.now());
    }
    if (!read.strokes().isEmpty() && hand.strokes().isEmpty()) {
      hand.replace(read.strokes());
    }
  }

  /** To be called each turn: saves what is due, and takes over what another window has done. */
  public void look(long nanos) {
    Written written = news.getAndSet(null);
    if (written != null) {
      takeOver(written);
    }
    if (clock.isDue(revision(), nanos)) {
      Variations state = now();
      write(() -> recovery.write(state));
    }
  }

  /** Both windows together may have more than there is room for: then each keeps its own. */
  private void takeOver(Written written) {
    try {
      variations = variations.merged(written.ours, written.held);
      agreed = written.held;
      note(written.ours.panel(), written.held.panel());
    } catch (IllegalArgumentException tooMany) {
      say.accept(String.valueOf(tooMany.getMessage()));
    }
  }

  @SuppressWarnings("ReferenceEquality") // whoever changes strokes or notes makes others
  private long revision() {
    StrokeBook drawn = hand.strokes();
    if (drawn != book && !drawn.equals(book)) {
      handRevision++;
    }
    book = drawn;
    PanelNotes notes = notes();
    if (notes != noted && !notes.equals(noted)) {
      handRevision++;
    }
    noted = notes;
    return tuning.revision() + handRevision;
  }

  /** The variations, with the state that the window is in. */
  private Variations now() {
    return variations.now(tuning.settled()).strokes(hand.strokes()).panel(notes());
  }

  private PanelNotes notes() {
    return panel == null ? variations.panel() : panel.notes();
  }

  /** A panel takes over what was noted about its rows, and what it notes is kept from now on. */
  public void panel(NotedInPanel rows) {
    rows.replace(notes());
    panel = rows;
  }

  /** Notes that come from elsewhere, between those made here. */
  private void note(PanelNotes before, PanelNotes since) {
    if (panel != null && !before.equals(since)) {
      panel.replace(panel.notes().merged(before, since));
    }
  }

  /** What is kept, in its order; the same object while nothing is changed. */
  public Variations variations() {
    return variations;
  }

  /** Keeps the state in force under a name, in the place of one of that name. */
  public void keep(String name, long seed, double seconds) {
    Variation kept = Variation.of(name, tuning.changes(), seed, seconds);
    edit(variations.with(kept.strokes(hand.strokes())));
  }

  /**
   * Puts a variation in force, with its strokes if it has some; one step of the history.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public void recall(String name) {
    Variation wanted = variations.get(name);
    StrokeBook before = hand.strokes();
    Changes then = tuning.settled();
    tuning.restore(name, learned.recalled(then, wanted.changes(), tuning.steps()));
    if (!wanted.strokes().isEmpty() && !wanted.strokes().equals(before)) {
      hand.replace(wanted.strokes());
      undoing.add(new Undoing.Redrawn(then, tuning.settled(), before, wanted.strokes()));
    }
  }

  /**
   * Changes a variation's name, note, tags or stars.
   *
   * @throws IllegalArgumentException if there is none of that name, or the new name is taken
   */
  public void change(String name, UnaryOperator<Variation> how) {
    edit(variations.change(name, how));
  }

  /**
   * A variation goes; {@link #undo} brings it back.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public void delete(String name) {
    edit(variations.without(name));
  }

  /**
   * Takes the last thing back: what was done to the list or to strokes here, else in the tuning.
   */
  public boolean undo() {
    return switch (undoing.undo(tuning)) {
      case null -> tuning.undo();
      case Undoing.Listed(Changes at, Variations before, Variations after) -> {
        put(variations.merged(after, before));
        yield true;
      }
      case Undoing.Redrawn redrawn -> {
        hand.replace(redrawn.before());
        yield !redrawn.isStep() || tuning.undo();
      }
    };
  }

  /** And brings it again. */
  public boolean redo() {
    return switch (undoing.redo(tuning)) {
      case null -> tuning.redo();
      case Undoing.Listed(Changes at, Variations before, Variations after) -> {
        put(variations.merged(before, after));
        yield true;
      }
      case Undoing.Redrawn redrawn -> {
        hand.replace(redrawn.after());
        yield !redrawn.isStep() || tuning.redo();
      }
    };
  }

  /**
   * How many things {@link #undo} knows beside the tuning's history; at most {@link #MOST_UNDONE}.
   */
  public int undone() {
    return undoing.size();
  }

  /** What crashed windows have left, the newest last; offered until it is kept or discarded. */
  public List<Recovery> left() {
    return left;
  }

  /** The state that a crashed window was in, for comparing; nothing is changed. */
  public Changes compare(Recovery crashed) {
    return crashed.read().map(Variations::now).orElse(Changes.NONE);
  }

  /**
   * Puts it in force, with its variations. Its hidden file goes when all of it is written
   * elsewhere; one that cannot be read stays where it is.
   */
  public void take(Recovery crashed) {
    Optional<Variations> state = crashed.read();
    state.ifPresent(this::take);
    left.remove(crashed);
    if (state.isEmpty()) {
      say.accept(Quote.path(crashed.file()) + " cannot be read; it stays where it is");
      return;
    }
    Variations now = now();
    write(
        () -> {
          recovery.write(now);
          if (listTrouble.isEmpty()) {
            crashed.delete();
          }
        });
  }

  private void take(Variations crashed) {
    tuning.restore("what a crash left", crashed.now());
    if (!crashed.strokes().isEmpty()) {
      hand.replace(crashed.strokes());
    }
    note(PanelNotes.NONE, crashed.panel());
    Variations none = Variations.none(variations.sketch());
    put(variations.merged(none, none.list(crashed.list())));
  }

  /** It is not wanted. */
  public void discard(Recovery crashed) {
    left.remove(crashed);
    write(crashed::delete);
  }

  /** What could not be saved, until it can be; empty if all is well. */
  public String trouble() {
    return listTrouble.isEmpty() ? stateTrouble : listTrouble;
  }

  /** Whether the file was refused when it was opened, so that it is left as it is. */
  public boolean isRefused() {
    return refused;
  }

  private void edit(Variations changed) {
    tuning.pause(); // what is tuned next is a step of its own, behind this
    undoing.add(new Undoing.Listed(tuning.settled(), variations, changed));
    put(changed);
  }

  private void put(Variations changed) {
    variations = changed;
    save(changed);
  }

  /**
   * The list; the state that is left comes last. What the file does not take is in the hidden one
   * at once: of a file that was refused, everything.
   */
  private void save(Variations state) {
    Variations all = now();
    if (refused) {
      write(() -> recovery.write(all));
      return;
    }
    Variations since = agreed;
    agreed = null;
    queue(
        () -> {
          listTrouble = trouble(() -> saved(state, since), listTrouble);
          if (!listTrouble.isEmpty()) {
            attempt(() -> recovery.write(all));
          }
        });
  }

  private void saved(Variations state, @Nullable Variations since) {
    if (since != null) {
      file.agree(since);
    }
    Path folder = Objects.requireNonNull(file.path().toAbsolutePath().getParent());
    if (Files.notExists(folder)) {
      say.accept(Quote.path(folder) + " was gone; it is made again for the variations");
    }
    Variations held = file.write(state);
    news.set(held.equals(state) ? null : new Written(state, held));
  }

  private void write(Runnable work) {
    queue(() -> attempt(work));
  }

  private void queue(Runnable work) {
    try {
      writer.execute(work);
    } catch (RejectedExecutionException closed) {
      work.run();
    }
  }

  private void attempt(Runnable work) {
    stateTrouble = trouble(work, stateTrouble);
  }

  /** Why it could not be done, said if that is another reason than before; empty if it could. */
  private String trouble(Runnable work, String before) {
    try {
      work.run();
      return "";
    } catch (RuntimeException e) {
      String why = String.valueOf(e.getMessage());
      if (!why.equals(before)) {
        say.accept(why);
      }
      return why;
    }
  }

  /** Saves the state it is left in, and waits for that. */
  @Override
  public void close() {
    Variations state = now();
    if (!state.equals(Variations.none(state.sketch())) || file.exists()) {
      save(state);
    }
    if (!refused) {
      write(() -> settle(state));
    }
    writer.shutdown();
    try {
      if (!writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        say.accept("the variations are still being saved; " + file.path() + " may be old");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What could not be saved stays in the hidden file, and is offered the next time. */
  private void settle(Variations state) {
    if (listTrouble.isEmpty()) {
      recovery.delete();
    } else {
      recovery.write(state);
    }
  }
}
