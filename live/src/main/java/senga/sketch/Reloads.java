package senga.sketch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import senga.geometry.Content;
import senga.play.Notice;

/**
 * A sketch that is read anew whenever one of its files is saved.
 *
 * <pre>
 *   files ──look──► watch thread ──settled──► compile thread ──Act──► newer() ──► the show tries it
 *                       │                          │                                   │
 *                       └── held back a moment ◄───┴─ why not     judged(why not) ◄────┘
 *                                    └──────────► trouble() ◄──────────┘
 * </pre>
 *
 * <p>The files are the sketch's own, those beside it that it uses, and those it asked {@link
 * Content} for: a few dozen at most. So they are looked at {@link #CALM_LOOKS} times a second, and
 * {@link #LOOKS_PER_SECOND} times while somebody writes; Java's WatchService would look too on
 * macOS, and every two seconds only, and elsewhere tells of each single write, which says no more
 * about the end of saving than a look does.
 *
 * <p>Why a version cannot be read is held back for a moment: an editor that had written only half
 * of it makes good for that by itself. What a later save has overtaken is forgotten. Each attempt
 * has a thread of its own, for a sketch's {@code main} may hang.
 */
public final class Reloads implements Versions, AutoCloseable {
  /** The most files that are watched. */
  public static final int MOST_FILES = SourceFolder.MOST_FILES + 130;

  private static final int LOOKS_PER_SECOND = 40;
  private static final int CALM_LOOKS = 20;
  private static final long PAUSE_NANOS = 1_000_000_000 / LOOKS_PER_SECOND;
  private static final long CALM_PAUSE_NANOS = 1_000_000_000 / CALM_LOOKS;
  private static final long HOLD_NANOS = 150_000_000;
  private static final int MOST_HANGING = 4;

  private final Path file;
  private final SketchReader reader;
  private final UnaryOperator<Act> wishes;
  private final Footprint footprint = new Footprint();
  private final Settling settling;
  private final AtomicReference<@Nullable Version> ready = new AtomicReference<>();
  private final AtomicReference<@Nullable Refusal> refused = new AtomicReference<>();
  private final Act first;
  private final int hangingBefore = Deadline.stillRunning(); // of other sketches
  private volatile Set<Path> watched;
  private volatile Set<Path> used;
  private volatile boolean broken;
  private boolean calm; // the watch thread's: the last look found nothing
  private int attempt; // counted by the watch thread
  private volatile String trouble = "";
  private volatile Runnable news = () -> {};
  private volatile String playing = "";
  private String trying = "";
  private volatile boolean closed;
  private @Nullable Thread compiling;
  private @Nullable Held held;
  private int troubled; // the attempt that the trouble is about
  private int tried; // the attempt that the show was given last; its thread only
  private boolean begun;

  private record Version(Act act, String text, int attempt) {}

  private record Refusal(String sentence, int attempt) {}

  private record Held(String failure, int attempt, long since) {}

  /**
   * Reads the sketch for the first time.
   *
   * @param limit how long its main may take
   * @param wishes the user's, before the sketch's own
   * @param notes is told what the user should know although nothing is wrong
   * @throws UserError if it cannot be read
   */
  public Reloads(Path file, Duration limit, UnaryOperator<Act> wishes, Consumer<String> notes) {
    this.file = file;
    this.wishes = wishes;
    reader = new SketchReader(file, limit, notes);
    watched = Set.of(file);
    settling = new Settling(footprint.of(watched)); // before it is read
    try {
      first = wishes.apply(reader.first());
    } catch (RuntimeException | Error e) {
      reader.close();
      throw e;
    }
    used = reader.used();
    playing = reader.text();
  }

  /** The version to begin with. */
  public Act first() {
    return first;
  }

  @Override
  public void onNews(Runnable listener) {
    news = listener;
  }

  /** Begins to watch; a recipe from a pipe stays what it is. */
  @Override
  public void begin() {
    if (begun || PipedRecipe.is(file)) {
      return;
    }
    begun = true;
    Thread.ofPlatform().daemon().name("senga-watch").start(this::watch);
  }

  @Override
  public @Nullable Act newer() {
    Version newest = ready.get() == null ? null : ready.getAndSet(null);
    if (newest == null) {
      return null;
    }
    tried = newest.attempt;
    trying = newest.text;
    return newest.act;
  }

  @Override
  public void judged(@Nullable Notice refusal) {
    if (refusal == null) {
      mended(tried);
      playing = trying;
    } else {
      String place = refusal.where().isEmpty() ? file.toString() : refusal.where();
      refused.set(new Refusal(place + ": " + refusal.text(), tried));
    }
  }

  @Override
  public String trouble() {
    return trouble;
  }

  /** The sketch. */
  public Path file() {
    return file;
  }

  /** The text of the version that plays, as it was read; empty for a recipe. */
  public String playing() {
    return playing;
  }

  /** How many versions the collector has not unloaded yet. */
  public int generations() {
    return reader.generations();
  }

  /** How many files are watched. */
  public int files() {
    return watched.size();
  }

  /** Ends the watching; what is being compiled comes to nothing. */
  @Override
  public void close() {
    closed = true;
    reader.close();
  }

  private void watch() {
    compiling = start(this::practise);
    while (!closed) {
      LockSupport.parkNanos(calm ? CALM_PAUSE_NANOS : PAUSE_NANOS);
      lookIfThereIsRoom();
    }
  }

  private void lookIfThereIsRoom() {
    try {
      look(System.nanoTime());
    } catch (OutOfMemoryError full) {
      return; // the show tells of it; the next look may find room again
    }
  }

  private void practise() {
    try {
      if (!SketchFiles.isRecipe(file)) {
        reader.practise();
      }
    } catch (RuntimeException alreadyBroken) {
      return; // the next look will say why
    } catch (OutOfMemoryError full) {
      return; // who needs the memory will say so: this was only practice
    }
  }

  private void look(long now) {
    choose();
    Settling.Verdict verdict = settling.look(footprint.of(watched), now);
    calm = verdict == Settling.Verdict.SAME;
    switch (verdict) {
      case READ -> read();
      case WAIT -> postpone(now);
      case SAME -> tellHeld(now);
    }
    tellRefusal();
  }

  /** While the sketch does not compile, a new file beside it may be what it lacks. */
  private void choose() {
    Set<Path> files = new HashSet<>();
    used.stream().limit(SourceFolder.MOST_FILES).forEach(files::add);
    files.add(file);
    files.addAll(Content.asked());
    if (broken) {
      files.add(new SourceFolder(file, "").folder());
    }
    if (!files.equals(watched)) {
      watched = files;
      settling.watch(footprint.of(files));
    }
  }

  private void read() {
    if (compiling != null) {
      compiling.interrupt();
    }
    forget();
    ready.set(null);
    int number = next();
    if (Deadline.stillRunning() - hangingBefore >= MOST_HANGING) {
      String why = ": not read: " + MOST_HANGING + " of its versions hang, which only a new start";
      complain(file + why + " can end", number);
      return;
    }
    compiling = start(() -> attempt(number));
  }

  private synchronized int next() {
    return ++attempt;
  }

  private static Thread start(Runnable work) {
    return Thread.ofPlatform().daemon().name("senga-compile").start(work);
  }

  private void attempt(int number) {
    Reading reading = reader.again(limit(), wishes);
    if (closed) {
      return;
    }
    finish(reading, number);
  }

  private synchronized void finish(Reading reading, int number) {
    if (number != attempt) {
      return; // overtaken
    }
    broken = reading.act() == null;
    if (reading.act() == null) {
      Set<Path> all = new HashSet<>(used); // it may have stopped before it came to them
      all.addAll(reading.used());
      used = Set.copyOf(all);
      held = new Held(reading.failure(), number, System.nanoTime());
    } else {
      used = reading.used();
      ready.set(new Version(reading.act(), reading.text(), number));
      news.run();
    }
  }

  /** A new version's main may take as long as one of its frames: the old one plays meanwhile. */
  private Duration limit() {
    return Duration.ofMillis(Math.max(1, Math.round(1000 * first.options().timeout())));
  }

  /** Somebody is writing: what failed before may be done with. */
  private synchronized void postpone(long now) {
    held = held == null ? null : new Held(held.failure, held.attempt, now);
  }

  private synchronized void forget() {
    held = null;
  }

  private synchronized void tellHeld(long now) {
    Held waiting = held;
    if (waiting != null && now - waiting.since >= HOLD_NANOS) {
      held = null;
      complain(waiting.failure, waiting.attempt);
    }
  }

  private void tellRefusal() {
    Refusal refusal = refused.getAndSet(null);
    if (refusal != null && refusal.attempt == attempt) {
      complain(Excerpt.below(refusal.sentence, file), refusal.attempt);
    }
  }

  private synchronized void complain(String text, int number) {
    troubled = number;
    trouble = text;
    news.run();
  }

  private synchronized void mended(int number) {
    if (troubled <= number) {
      trouble = "";
    }
  }
}
