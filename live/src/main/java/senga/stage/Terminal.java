package senga.stage;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import senga.words.Quote;

/**
 * What a show says on the terminal, one line a sentence. Lines are written on a thread of their
 * own, for a terminal may stand still (Ctrl-S, a selection in a console, a pipe nobody reads) and
 * the picture must not. At most {@link #MOST} wait; what is more is dropped. For any thread.
 */
final class Terminal implements AutoCloseable {
  static final int MOST = 64;

  private static final int LONGEST = 600;
  private static final int LONGEST_MESSAGE = 4_000;
  private static final long CLOSING_MILLIS = 500;

  private final Consumer<String> lines;
  private final ThreadPoolExecutor writer =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(MOST),
          Thread.ofPlatform().daemon().name("senga-terminal").factory(),
          new ThreadPoolExecutor.DiscardPolicy());

  /**
   * @param lines writes a line; may block
   */
  Terminal(Consumer<String> lines) {
    this.lines = lines;
  }

  /** The error stream of this process. */
  static Terminal ofErrors() {
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(err::println);
    terminal.writer.prestartCoreThread(); // later there may be no memory for it
    return terminal;
  }

  void say(String sentence) {
    write(() -> "senga: " + line(sentence));
  }

  /** A message whose lines belong below each other: a source line and its caret. */
  void show(String message) {
    write(() -> "senga: " + Quote.lines(message.stripTrailing(), LONGEST_MESSAGE));
  }

  private void write(Supplier<String> text) {
    try {
      writer.execute(() -> lines.accept(text.get()));
    } catch (OutOfMemoryError full) {
      return; // the picture matters more than a line about it
    }
  }

  /** One line of it, whatever the sketch has put into its message. */
  private static String line(String sentence) {
    return Quote.lines(sentence.strip(), LONGEST).replaceAll("\\s*[\n\t]\\s*", " ");
  }

  /** Waits a moment for the last lines. */
  @Override
  public void close() {
    writer.shutdown();
    try {
      if (!writer.awaitTermination(CLOSING_MILLIS, TimeUnit.MILLISECONDS)) {
        writer.shutdownNow();
      }
    } catch (InterruptedException e) {
      writer.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
