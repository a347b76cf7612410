package senga.take;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import senga.control.Controls;
import senga.strokes.StrokeBook;
import senga.tune.Changes;
import senga.words.Quote;

/**
 * Records a take while it is played.
 *
 * <pre>
 *   the show's thread   look ──► 1,024 slots, used again and again ──► a thread of its own ──► file
 * </pre>
 *
 * <p>The show says what its frames read; only where something is another object than in the frame
 * before does a slot get it. Slots hold whole snapshots, which are immutable and share nearly
 * everything, so a slow disk loses nothing for good: while all slots wait, the next moment that
 * finds room says everything that has changed since. What differs is found out by the writing
 * thread. It brings it onto the disk once a second, and says once a second that the take goes on,
 * also when nothing changes. A take that cannot go on is told once; the show does go on.
 *
 * <p>{@link #look} and {@link #end} belong to the thread of the show and allocate nothing. The rest
 * is for any thread.
 */
public final class TakeTape {
  /** So many moments may wait for the disk. */
  public static final int ROOM = TakeRing.ROOM;

  /** The longest take, in seconds: a day. */
  public static final double MOST_SECONDS = 86_400;

  private static final long BREATH_NANOS = 50_000_000;
  private static final long FLUSH_NANOS = 900_000_000;
  private static final long GIVING_UP_MILLIS = 10_000;

  private final Path folder;
  private final TakeHeader header;
  private final @Nullable Take over;
  private final long mostBytes;
  private final Consumer<String> say;
  private final Consumer<String> lost;
  private final TakeRing ring = new TakeRing();
  private final AtomicLong missed = new AtomicLong();
  private final TakeText text = new TakeText();
  private final Thread writer =
      Thread.ofPlatform().daemon().name("senga-take").unstarted(this::run);
  private volatile double until;
  private volatile double kept;
  private volatile boolean ending;
  private volatile String why = "";
  private String hash;
  private boolean pending; // something is yet to be said, though nothing has moved since
  private @Nullable Controls controls;
  private @Nullable Changes changes;
  private @Nullable StrokeBook strokes;

  private TakeTape(
      Path folder,
      TakeHeader header,
      @Nullable Take over,
      long mostBytes,
      Consumer<String> say,
      Consumer<String> lost) {
    this.folder = folder;
    this.header = header;
    this.over = over;
    this.mostBytes = mostBytes;
    this.say = say;
    this.lost = lost;
    hash = header.hash();
  }

  /**
   * Begins to record into a new file.
   *
   * @param folder where; it is made if it is not there
   * @param over the take that plays meanwhile: what is recorded replaces that part of it in the new
   *     one; null for none
   * @param say told where the take is once it is whole; any thread
   * @param lost told why it is not; any thread
   */
  public static TakeTape begin(
      Path folder,
      TakeHeader header,
      @Nullable Take over,
      Consumer<String> say,
      Consumer<String> lost) {
    return begin(folder, header, over, TakeReader.MOST_BYTES, say, lost);
  }

  /** The same with another bound on the file, for tests. */
  static TakeTape begin(
      Path folder,
      TakeHeader header,
      @Nullable Take over,
      long mostBytes,
      Consumer<String> say,
      Consumer<String> lost) {
    TakeTape tape = new TakeTape(folder, header, over, mostBytes, say, lost);
    tape.writer.start();
    return tape;
  }

  /**
   * What the frame of this turn reads.
   *
   * @param time where on the take it is; has been asked to go there
   * @param news whether it has a new clock
   */
  @SuppressWarnings("ReferenceEquality") // equal ones are found out by the writer
  public void look(TakeTime time, boolean news, Controls values, Changes tuned, StrokeBook drawn) {
    boolean same = !news && !pending && values == controls && tuned == changes && drawn == strokes;
    if (ending) {
      return;
    }
    if (!same && !ring.offer(time.place(), time.clock(), values, tuned, drawn, hash)) {
      missed.incrementAndGet();
      pending |= news;
      return; // the next turn that finds room says it
    }
    pending = false;
    controls = values;
    changes = tuned;
    strokes = drawn;
    until = time.place();
    if (until >= MOST_SECONDS) {
      end("it has lasted a day, as long as a take can be");
    }
  }

  /**
   * The sketch was saved, and another version plays.
   *
   * @param source the hash of its own source; empty if it is not known
   */
  public void sketch(String source) {
    pending |= !source.equals(hash);
    hash = source;
  }

  /** Ends the take; what waits is written. */
  public void end() {
    ending = true;
  }

  /**
   * The same, because it cannot go on.
   *
   * @param reason the end of a sentence
   */
  public void end(String reason) {
    why = reason;
    ending = true;
  }

  /** Whether it still records. */
  public boolean isRecording() {
    return !ending;
  }

  /** Whether its file is still written. */
  public boolean isBusy() {
    return writer.isAlive();
  }

  /** How long it is by now, in seconds. */
  public double seconds() {
    return until;
  }

  /** How much of it lies on the disk whatever becomes of the program, in seconds. */
  public double kept() {
    return kept;
  }

  /** How many moments wait for the disk. */
  public int waiting() {
    return ring.waiting();
  }

  /** Ends it and waits until it is written, for some seconds at most. */
  public void finish() {
    end();
    try {
      writer.join(GIVING_UP_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try (TakeFile file = TakeFile.in(folder, header.sketch())) {
      write(file);
      tell(file);
    } catch (IOException e) {
      fail(reason(e));
    } catch (OutOfMemoryError e) {
      fail("the memory is full");
    } catch (RuntimeException | Error e) {
      fail(e.toString());
    }
    ending = true;
  }

  private void write(TakeFile file) throws IOException {
    file.write(TakeText.header(header));
    long flushed = System.nanoTime() - FLUSH_NANOS; // what it begins with is kept at once
    boolean last = false;
    while (!last) {
      last = ending;
      double reached = until; // before the slots: what is in them by then is not behind it
      drain(file);
      if (last || System.nanoTime() - flushed >= FLUSH_NANOS) {
        file.write(text.still(reached));
        if (!last) {
          file.flush();
          kept = text.at();
        }
        flushed = System.nanoTime();
      }
      if (!last) {
        LockSupport.parkNanos(this, BREATH_NANOS);
      }
    }
    TakeParts.rest(over, text, file::write);
    file.write(text.end(text.at()));
    file.flush();
  }

  private void drain(TakeFile file) throws IOException {
    for (TakeMoment next = ring.poll(); next != null; next = ring.poll()) {
      if (text.isNew()) {
        TakeParts.beginning(over, next.at(), text, file::write);
      }
      if (file.size() < mostBytes) {
        file.write(text.line(next.at(), next.state()));
      } else if (!ending) {
        end(
            String.format(
                Locale.ROOT, "its file has %,d MiB, the most a take has", mostBytes >> 20));
      }
    }
  }

  private void tell(TakeFile file) {
    String end = why.isEmpty() ? "" : "; it ends here, for " + why;
    String slow =
        missed.get() == 0 ? "" : "; the disk was slow, so some of its moments are coarser";
    say.accept(
        String.format(
            Locale.ROOT, "saved %s; %.1f s%s%s", Quote.path(file.path()), text.at(), slow, end));
  }

  private void fail(String reason) {
    lost.accept("the take is not recorded any further: " + reason);
  }

  private String reason(IOException failed) {
    return switch (failed) {
      case AccessDeniedException _ -> "there is no permission to write into " + Quote.path(folder);
      case FileSystemException fs when fs.getReason() != null -> fs.getReason();
      default -> Objects.requireNonNullElse(failed.getMessage(), failed.toString());
    };
  }
}
