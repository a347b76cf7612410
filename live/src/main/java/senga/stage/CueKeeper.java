package senga.stage;

import java.nio.file.Path;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import senga.cue.CueSheet;
import senga.cue.CueSheetError;
import senga.cue.CueSheetFile;
import senga.cue.ReadCues;
import senga.words.Quote;

/**
 * Reads a sketch's cues whenever somebody has written them, and writes what the window has changed;
 * on a thread of its own, so that no frame waits for a disk. A file that cannot be read is told
 * once each time it changes; until it can be read, the cues are those before, and nothing is
 * written: what the window has changed meanwhile is written then.
 */
final class CueKeeper implements AutoCloseable {
  private static final long LOOK_MILLIS = 500;
  private static final long PATIENCE_MILLIS = 10_000;
  private static final int MOST_WAITING = 64;
  private static final Edit END = new Edit(CueSheet.none(""), CueSheet.none(""));

  /** What a window has made of what. */
  private record Edit(CueSheet before, CueSheet after) {}

  private final CueSheetFile file;
  private final Consumer<String> say;
  private final Runnable wake;
  private final LinkedBlockingQueue<Edit> toWrite = new LinkedBlockingQueue<>(MOST_WAITING);
  private final AtomicReference<@Nullable ReadCues> news = new AtomicReference<>();
  private final Thread thread;
  private final ReadCues first;
  private volatile String trouble = "";
  private @Nullable Edit unwritten; // the thread's

  /**
   * Reads the file, and begins to watch it.
   *
   * @param say told what could not be read or written; any thread
   * @param wake called when there is news; any thread
   */
  CueKeeper(Path sketch, Consumer<String> say, Runnable wake) {
    file = CueSheetFile.of(sketch);
    this.say = say;
    this.wake = wake;
    read();
    ReadCues there = news.getAndSet(null);
    first = there == null ? ReadCues.none(file.sketch()) : there;
    thread = Thread.ofPlatform().daemon().name("senga-cues").start(this::watch);
  }

  /** What it held when it was opened. */
  ReadCues first() {
    return first;
  }

  /** What somebody has written since this was asked; null for nothing. */
  @Nullable ReadCues news() {
    return news.get() == null ? null : news.getAndSet(null);
  }

  /** Why the file cannot be read as it is now; empty if it was. */
  String trouble() {
    return trouble;
  }

  /** Writes what the window has made of what it had, soon. */
  void write(CueSheet before, CueSheet after) {
    if (!toWrite.offer(new Edit(before, after))) {
      say.accept("the disk does not keep up; the last marker is not saved");
    }
  }

  @SuppressWarnings("ReferenceEquality") // the end is no edit like others
  private void watch() {
    try {
      Edit next = null;
      while (next != END) {
        if (next != null) {
          put(next);
        } else if (file.isNews()) {
          read();
        }
        next = toWrite.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  /** With all that could not be written before it. */
  private void put(Edit latest) {
    Edit first = unwritten;
    Edit edit = first == null ? latest : new Edit(first.before, latest.after);
    try {
      ReadCues held = file.write(edit.before, edit.after);
      unwritten = null;
      if (!held.sheet().equals(edit.after)) {
        news.set(held);
        wake.run();
      }
    } catch (CueSheetError refused) {
      unwritten = edit;
      say.accept(String.valueOf(refused.getMessage()));
    }
  }

  private void read() {
    try {
      news.set(file.read());
      trouble = "";
      if (file.isEmptied()) {
        say.accept(
            Quote.path(file.path()) + " is empty: there are no cues, no markers and no loop");
      }
      Edit waiting = unwritten;
      if (waiting != null) {
        put(waiting);
      }
    } catch (CueSheetError refused) {
      trouble = String.valueOf(refused.getMessage());
      say.accept(trouble);
    }
    wake.run();
  }

  @Override
  public void close() {
    try {
      toWrite.put(END);
      thread.join(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
