package senga.stage;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import senga.Senga;
import senga.export.ExportFailed;
import senga.export.FileFormat;
import senga.export.OutputFile;
import senga.export.Provenance;
import senga.play.FrameBuffer;
import senga.scene.Drawing;
import senga.scene.PaperCheck;

/**
 * Writes shown frames into files on a thread of its own, so that the picture does not stop. At most
 * 16 frames and 256 MiB wait; what is more is refused, and the user is told.
 */
final class Captures implements AutoCloseable {
  static final int MOST = 16;
  static final long MOST_BYTES = 256L << 20;
  private static final long BYTES_PER_VERTEX = 3L * Float.BYTES;
  private static final long CLOSING_SECONDS = 30;
  private static final String NO_MEMORY = "not saved: the memory is full";

  private final String title;
  private final Path folder;
  private final Notices notices;
  private final AtomicInteger waiting = new AtomicInteger();
  private final AtomicLong waitingBytes = new AtomicLong();
  private final long mostBytes;
  private final ExecutorService writer;

  Captures(String title, Path folder, Notices notices) {
    this(title, folder, notices, MOST_BYTES, oneThread());
  }

  /**
   * @param mostBytes of waiting frames
   * @param writer runs one task after the other; closed with this
   */
  Captures(String title, Path folder, Notices notices, long mostBytes, ExecutorService writer) {
    this.title = title;
    this.folder = folder;
    this.notices = notices;
    this.mostBytes = mostBytes;
    this.writer = writer;
  }

  static ExecutorService oneThread() {
    return Executors.newSingleThreadExecutor(
        Thread.ofPlatform().daemon().name("senga-capture").factory());
  }

  /** Copies the frame and has it written; returns at once. */
  void capture(FrameBuffer frame, FileFormat format) {
    long bytes = BYTES_PER_VERTEX * frame.lines().vertexCount();
    if (waiting.get() >= MOST || waitingBytes.get() + bytes > mostBytes) {
      notices.lost("not saved: " + waiting + " pictures are still being written");
      return;
    }
    try {
      order(frame, format, bytes);
    } catch (OutOfMemoryError e) {
      notices.lost(NO_MEMORY);
    }
  }

  private void order(FrameBuffer frame, FileFormat format, long bytes) {
    Drawing drawing = frame.drawing();
    Provenance from = Senga.provenance(title, frame.frame());
    waiting.incrementAndGet();
    waitingBytes.addAndGet(bytes);
    try {
      writer.execute(() -> write(drawing, from, format, bytes));
    } catch (RuntimeException | Error e) {
      done(bytes);
      throw e;
    }
  }

  /** Requests that are not finished. */
  int waiting() {
    return waiting.get();
  }

  /** Bytes of their frames. */
  long waitingBytes() {
    return waitingBytes.get();
  }

  private void write(Drawing drawing, Provenance from, FileFormat format, long bytes) {
    try {
      OutputFile file = OutputFile.in(folder, title + "." + format.ending());
      Path saved = Senga.export(drawing, from, file, format.exporter());
      String warning = PaperCheck.sentence(drawing).map(leaves -> "; " + leaves).orElse("");
      notices.say("saved " + saved + warning);
    } catch (ExportFailed e) {
      notices.lost("not saved: " + e.getMessage());
    } catch (OutOfMemoryError e) {
      notices.lost(NO_MEMORY);
    } catch (RuntimeException | Error e) {
      notices.lost("not saved: " + e);
    } finally {
      done(bytes);
    }
  }

  private void done(long bytes) {
    waiting.decrementAndGet();
    waitingBytes.addAndGet(-bytes);
  }

  /** Finishes what was asked for, if it does not take too long. */
  @Override
  public void close() {
    writer.shutdown();
    try {
      if (!writer.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
        notices.lost("not saved in " + CLOSING_SECONDS + " s, pictures: " + waiting);
        writer.shutdownNow();
      }
    } catch (InterruptedException e) {
      writer.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
