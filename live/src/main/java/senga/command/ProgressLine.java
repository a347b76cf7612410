package senga.command;

import java.io.Console;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import senga.play.Progress;
import senga.words.Quote;

/**
 * How far the operation is that a picture waits for: one line on a terminal, which is written over
 * and goes when the picture is there. Quick pictures have none.
 *
 * <p>Operations only leave a note of their progress; they must not wait for a terminal that stands
 * still. A thread of its own looks for it now and then.
 */
final class ProgressLine {
  /** For what is no terminal. */
  static final ProgressLine NONE =
      new ProgressLine(new PrintWriter(Writer.nullWriter()), Long.MAX_VALUE, System::nanoTime);

  static final long PATIENCE_NANOS = 500_000_000;
  private static final long BETWEEN_NANOS = 200_000_000;
  private static final String ERASED = "\r\033[K";

  private final PrintWriter out;
  private final long patience;
  private final LongSupplier nanos;
  private Supplier<@Nullable Progress> source = () -> null;
  private boolean begun;
  private long begunAt;
  private String shown = "";

  private ProgressLine(PrintWriter out, long patience, LongSupplier nanos) {
    this.out = out;
    this.patience = patience;
    this.nanos = nanos;
  }

  /** One that looks when it is told to. */
  ProgressLine(PrintWriter out, LongSupplier nanos) {
    this(out, PATIENCE_NANOS, nanos);
  }

  /** One that looks by itself, if this process has a terminal. */
  static ProgressLine on(PrintWriter terminal) {
    if (!isTerminal()) {
      return NONE;
    }
    ProgressLine line = new ProgressLine(terminal, System::nanoTime);
    ScheduledExecutorService ticker =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("senga-progress").factory());
    var _ =
        ticker.scheduleWithFixedDelay(
            line::look, BETWEEN_NANOS, BETWEEN_NANOS, TimeUnit.NANOSECONDS);
    return line;
  }

  /** Whether standard output is one, and standard input. */
  static boolean isTerminal() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  /** A picture is begun, whose progress is told there. */
  synchronized void begin(Supplier<@Nullable Progress> progress) {
    source = progress;
    begunAt = nanos.getAsLong();
    begun = true;
  }

  /** Says how far the picture is, if that is new and it takes long. */
  synchronized void look() {
    Progress told = source.get();
    if (!begun || told == null || nanos.getAsLong() - begunAt < patience) {
      return;
    }
    String text = told.operation() + " " + (int) (100 * told.done()) + " %";
    if (!text.equals(shown)) {
      shown = text;
      out.print(ERASED + Quote.bare(text) + "\r"); // what others say then begins the line
      out.flush();
    }
  }

  /** The picture is there, or will never be. */
  synchronized void end() {
    begun = false;
    source = () -> null;
    if (!shown.isEmpty()) {
      shown = "";
      out.print(ERASED);
      out.flush();
    }
  }
}
