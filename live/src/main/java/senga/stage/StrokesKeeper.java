package senga.stage;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import senga.export.ExportFailed;
import senga.sketch.StrokesFile;
import senga.strokes.StrokeBook;
import senga.view.StrokePad;

/**
 * Writes strokes into their file whenever one is done, on a thread of its own. While it writes only
 * the newest waits. Without a file it does nothing.
 */
final class StrokesKeeper implements AutoCloseable {
  private static final long CLOSING_SECONDS = 10;

  private final @Nullable StrokesFile file;
  private final Consumer<String> lost;
  private final AtomicReference<@Nullable StrokeBook> waiting = new AtomicReference<>();
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("senga-strokes").factory());
  private StrokeBook kept;

  /** Lays on the pad what the file holds, and keeps what is drawn from then on. */
  static StrokesKeeper of(@Nullable StrokesFile file, StrokePad pad, Consumer<String> trouble) {
    pad.replace(file == null ? StrokeBook.NONE : file.readIfThere());
    return new StrokesKeeper(file, pad.finished(), trouble);
  }

  /**
   * @param begin what the file holds
   * @param lost is told what could not be written
   */
  StrokesKeeper(@Nullable StrokesFile file, StrokeBook begin, Consumer<String> lost) {
    this.file = file;
    this.lost = lost;
    kept = begin;
  }

  /** Takes note of the strokes there are; to be called every turn. */
  @SuppressWarnings("ReferenceEquality") // every change makes another book
  void keep(StrokeBook book) {
    if (file == null || book == kept) {
      return;
    }
    boolean same = book.equals(kept);
    kept = book;
    if (!same && waiting.getAndSet(book) == null) {
      writer.execute(() -> write(file));
    }
  }

  private void write(StrokesFile into) {
    StrokeBook book = waiting.getAndSet(null);
    if (book == null) {
      return;
    }
    try {
      into.write(book);
    } catch (ExportFailed e) {
      lost.accept("strokes not saved: " + e.getMessage());
    } catch (RuntimeException | Error e) {
      lost.accept("strokes not saved: " + e);
    }
  }

  /** Finishes what was asked for, if it does not take too long. */
  @Override
  public void close() {
    writer.shutdown();
    try {
      if (!writer.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
        writer.shutdownNow();
      }
    } catch (InterruptedException e) {
      writer.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
