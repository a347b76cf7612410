package senga.incoming;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import senga.panel.PageLine;
import senga.panel.PageLine.Tone;
import senga.panel.PageModel;
import senga.words.Failure;

/**
 * The page of what comes in. While it is shown, a thread of its own reads how things stand four
 * times a second and leaves the lines where the render thread finds them; so frames pay nothing for
 * it, and a flood of messages makes it no dearer. While it is hidden there is no such thread.
 */
public final class IncomingPage implements PageModel, AutoCloseable {
  private static final long EVERY_MILLIS = 250;
  private static final int COLUMNS = 104; // until the window has said how large it is
  private static final int ROWS = 40;

  private final Incoming incoming;
  private volatile int columns = COLUMNS;
  private volatile int rows = ROWS;
  private volatile double seconds;
  private volatile List<PageLine> lines = List.of();
  private @Nullable CountDownLatch shown; // is released when it is hidden

  public IncomingPage(Incoming incoming) {
    this.incoming = incoming;
  }

  @Override
  public void toggle() {
    if (shown == null) {
      CountDownLatch hidden = new CountDownLatch(1);
      shown = hidden;
      Thread.ofPlatform().daemon().name("senga-incoming").start(() -> read(hidden));
    } else {
      close();
    }
  }

  @Override
  public boolean isShown() {
    return shown != null;
  }

  @Override
  public void room(int most, int high, double time) {
    columns = most;
    rows = high;
    seconds = time;
  }

  @Override
  public List<PageLine> lines() {
    return lines;
  }

  private void read(CountDownLatch hidden) {
    IncomingLines reader = new IncomingLines(incoming, System::nanoTime);
    try {
      do {
        List<PageLine> next = next(reader);
        if (!next.equals(lines)) {
          lines = next;
        }
      } while (!hidden.await(EVERY_MILLIS, TimeUnit.MILLISECONDS));
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /** What cannot be read now, as a driver's fault may have it, is told, and tried again. */
  private List<PageLine> next(IncomingLines reader) {
    try {
      return reader.read(columns, rows, seconds);
    } catch (RuntimeException | LinkageError fault) {
      String text = "this page cannot be written: " + Failure.plain(fault);
      return List.of(PageLine.of(Tone.WARNING, "", Told.safe(text, columns), 0));
    }
  }

  /** Hides it. */
  @Override
  public void close() {
    CountDownLatch hidden = shown;
    shown = null;
    if (hidden != null) {
      hidden.countDown();
    }
  }
}
