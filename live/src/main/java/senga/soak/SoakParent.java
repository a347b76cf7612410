package senga.soak;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import senga.sketch.Ending;

/**
 * The process that started this one, and holds the other end of its standard input as long as it
 * lives: a run that nobody listens to any more must not go on, however its parent ended.
 */
final class SoakParent {
  private static final int ORPHANED = 1;
  private static final Duration FOR_GOODBYE = Duration.ofSeconds(5);

  private SoakParent() {}

  /** Ends this process, too, when its parent has ended. The sketch finds nothing to read. */
  static void endWithIt() {
    InputStream parent = System.in;
    System.setIn(InputStream.nullInputStream());
    Thread.ofPlatform()
        .daemon()
        .name("senga-parent")
        .start(
            () -> {
              awaitEnd(parent);
              end();
            });
  }

  private static void awaitEnd(InputStream parent) {
    try {
      while (parent.read() >= 0) {} // it says nothing
    } catch (IOException gone) {
      // as good as its end
    }
  }

  /** Politely, for what tidies up at the end; but what hangs there must not keep it alive. */
  private static void end() {
    CompletableFuture.delayedExecutor(FOR_GOODBYE.toSeconds(), TimeUnit.SECONDS)
        .execute(() -> Runtime.getRuntime().halt(ORPHANED));
    Ending.with(ORPHANED);
  }
}
