package senga.soak;

import java.io.IOException;
import java.io.InputStream;
import senga.sketch.Ending;

/**
 * The process that started this one, and holds the other end of its standard input as long as it
 * lives: a run that nobody listens to any more must not go on, however its parent ended.
 */
final class SoakParent {
  private static final int ORPHANED = 1;

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
              Ending.with(ORPHANED);
            });
  }

  private static void awaitEnd(InputStream parent) {
    try {
      while (parent.read() >= 0) {} // it says nothing
    } catch (IOException gone) {
      // as good as its end
    }
  }
}
