package senga.stage;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import senga.control.Controls;
import senga.export.ExportFailed;
import senga.input.ControlDesk;

/**
 * Keeps where a sketch's knobs stand from one run to the next. A change is in the file within some
 * seconds, written by a thread of its own. What springs back or is let go is not kept: keys, their
 * pressure, pitch bend; nor what no MIDI device sends.
 */
final class ControllerMemory implements AutoCloseable {
  private static final long EVERY_SECONDS = 5;
  private static final long PATIENCE_SECONDS = 5;

  private final @Nullable ControllerFile file;
  private final Controls asked;
  private final ControlDesk desk;
  private final Consumer<String> log;
  private final CountDownLatch closing = new CountDownLatch(1);
  private @Nullable Thread writer;
  private Controls seen = Controls.NONE;
  private Controls written = Controls.NONE;
  private Controls kept = Controls.NONE;
  private String said = "";

  /**
   * @param file null for keeping nothing
   * @param asked values that an earlier run does not change
   * @param log is told what could not be read or written
   */
  ControllerMemory(
      @Nullable ControllerFile file, Controls asked, ControlDesk desk, Consumer<String> log) {
    this.file = file;
    this.asked = asked;
    this.desk = desk;
    this.log = log;
  }

  /** That of a show; without a sketch's file it keeps nothing. */
  static ControllerMemory of(
      ShowOptions options, ControlDesk desk, WindowPlaces places, Consumer<String> log) {
    Path sketch = options.sketch();
    boolean keeps = sketch != null && options.midi().keeps() && !options.midi().isForNone();
    ControllerFile file = sketch == null || !keeps ? null : ControllerFile.of(places, sketch);
    return new ControllerMemory(file, options.midi().asked(), desk, log);
  }

  /** Puts back what was kept, and keeps from then on. */
  void restore() {
    ControllerFile from = file;
    if (from == null) {
      return;
    }
    written = from.read(log);
    kept = written;
    desk.restore(written.without(asked));
    seen = desk.sent();
    writer = Thread.ofPlatform().daemon().name("senga-controllers").start(() -> keep(from));
  }

  private void keep(ControllerFile into) {
    try {
      while (!closing.await(EVERY_SECONDS, TimeUnit.SECONDS)) {
        save(into);
      }
      save(into);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  @SuppressWarnings("ReferenceEquality") // what changes makes another snapshot
  private void save(ControllerFile into) {
    Controls sent = desk.sent();
    if (sent == seen) {
      return;
    }
    seen = sent;
    Controls standing = overKept(ControllerFile.standing(sent));
    if (!standing.equals(written)) {
      write(into, standing);
    }
  }

  /** What was asked for instead of a kept value is of this run alone; the kept one stays. */
  private Controls overKept(Controls standing) {
    try {
      return kept.overlaid(standing);
    } catch (IllegalArgumentException full) { // more names than there is room for
      return standing;
    }
  }

  private void write(ControllerFile into, Controls standing) {
    try {
      into.write(standing);
      written = standing;
    } catch (ExportFailed e) {
      String sentence = "the values of knobs are not kept: " + e.getMessage();
      if (!sentence.equals(said)) {
        said = sentence;
        log.accept(sentence);
      }
    }
  }

  /** Saves what has changed, and waits for that. */
  @Override
  public void close() {
    closing.countDown();
    Thread writing = writer;
    if (writing != null) {
      try {
        writing.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
