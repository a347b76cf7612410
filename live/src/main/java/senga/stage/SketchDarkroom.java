package senga.stage;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import senga.export.ExportFailed;
import senga.export.SmallPicture;
import senga.realise.Realiser;
import senga.scene.Drawing;
import senga.sketch.Act;
import senga.sketch.SketchFiles;
import senga.sketch.UserError;
import senga.studio.Darkroom;
import senga.variations.Variation;
import senga.words.Quote;

/**
 * Draws states of a sketch apart from its window.
 *
 * <p>A sketch may keep things from one frame to the next, and may only be asked by one thread at a
 * time. So its file is opened a second time here, when the first picture is wanted and again when
 * another version has taken over; the paper and all wishes are those of the version that plays. A
 * picture may take as long as a frame. What hangs leaves a thread behind; after {@link #MOST_HUNG}
 * of them no pictures are made until there is another version.
 */
final class SketchDarkroom implements Darkroom, AutoCloseable {
  /** The most small pictures that wait to be drawn. */
  static final int MOST_WAITING = 8;

  private static final int MOST_HUNG = 2;
  private static final long CLOSING_SECONDS = 30;

  private final Path file;
  private final Path folder;
  private final Realiser realiser;
  private final Notices notices;
  private final Runnable wake;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("senga-darkroom").factory());
  private final AtomicInteger waiting = new AtomicInteger();
  private final AtomicBoolean writing = new AtomicBoolean();
  private volatile Act playing;
  private volatile long version;
  private volatile boolean closed;
  private @Nullable ContactSheet second; // from here on the worker's
  private long opened = -1;
  private int hung;

  /**
   * @param folder where sheets are written
   * @param wake makes the show look at what has come
   */
  SketchDarkroom(
      Path file, Act playing, Path folder, Realiser realiser, Notices notices, Runnable wake) {
    this.file = file;
    this.playing = playing;
    this.folder = folder;
    this.realiser = realiser;
    this.notices = notices;
    this.wake = wake;
  }

  /** Another version plays. The show's thread. */
  void tookOver(Act act) {
    playing = act;
    long next = version + 1; // only here it is written
    version = next;
  }

  @Override
  public long version() {
    return version;
  }

  /** How many small pictures wait to be drawn. */
  long waiting() {
    return waiting.get();
  }

  @Override
  public boolean develop(Variation state, int side, Consumer<@Nullable SmallPicture> taker) {
    if (waiting.get() >= MOST_WAITING) {
      return false;
    }
    waiting.incrementAndGet();
    return queue(
        () -> {
          SmallPicture picture = closed ? null : picture(state, side);
          waiting.decrementAndGet();
          taker.accept(picture);
          wake.run();
        });
  }

  /** Null if it cannot be had: a picture less is no reason to bother anybody. */
  private @Nullable SmallPicture picture(Variation state, int side) {
    long begun = System.nanoTime();
    try {
      ContactSheet sketch = second();
      return hung >= MOST_HUNG ? null : SmallPicture.of(sketch.draw(state), side);
    } catch (RuntimeException | OutOfMemoryError failed) {
      hung += System.nanoTime() - begun >= limit().toNanos() ? 1 : 0;
      return null;
    }
  }

  private Duration limit() {
    return Duration.ofMillis(Math.max(1, Math.round(1000 * playing.options().timeout())));
  }

  /**
   * The sketch, opened for this version.
   *
   * @throws UserError if it cannot be opened
   */
  private ContactSheet second() {
    long now = version;
    ContactSheet known = second;
    if (known == null || opened != now) {
      second = null;
      Act wishes = playing;
      Act read = SketchFiles.open(file, limit(), note -> {});
      known =
          new ContactSheet(file, read.with(wishes.canvas(), wishes.options()), limit(), realiser);
      second = known;
      opened = now;
      hung = 0;
    }
    return known;
  }

  @Override
  public void sheet(List<Variation> all) {
    if (!writing.compareAndSet(false, true)) {
      notices.say("a sheet is being written just now");
      return;
    }
    notices.say("writing a sheet of " + all.size() + " …");
    queue(
        () -> {
          write(all);
          writing.set(false);
          wake.run();
        });
  }

  private void write(List<Variation> all) {
    try {
      ContactSheet sketch = second();
      List<@Nullable Drawing> drawings = sketch.draw(all, notices::say);
      List<String> names = all.stream().map(Variation::name).toList();
      List<Path> files =
          sketch.write(sketch.layout(0, drawings.size()), drawings, names, folder, false);
      long missing = drawings.stream().filter(drawing -> drawing == null).count();
      notices.say("saved " + names(files) + (missing == 0 ? "" : "; " + missing + " left out"));
    } catch (UserError | ExportFailed e) {
      notices.lost("no sheet was written: " + e.getMessage());
    } catch (OutOfMemoryError full) {
      notices.lost("no sheet was written: the memory is full");
    } catch (RuntimeException e) {
      notices.lost("no sheet was written: " + e);
    }
  }

  private static String names(List<Path> files) {
    return files.stream().map(Quote::path).collect(Collectors.joining(", "));
  }

  private boolean queue(Runnable work) {
    try {
      worker.execute(work);
      return true;
    } catch (RejectedExecutionException end) {
      return false;
    }
  }

  /**
   * Lets what is being drawn go; a sheet that was asked for is written, if it does not take long.
   */
  @Override
  public void close() {
    closed = true;
    worker.shutdown();
    try {
      if (writing.get() && !worker.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
        notices.lost("no sheet was written in " + CLOSING_SECONDS + " s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    worker.shutdownNow();
  }
}
