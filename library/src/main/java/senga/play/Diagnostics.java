package senga.play;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last {@link #MOST} things the user should see; the oldest leave. What is said several times
 * in a row is kept once, with a count. For any thread.
 *
 * <p>Only texts are kept: a kept exception would keep the sketch's classes in memory.
 */
public final class Diagnostics {
  public static final int MOST = 1_000;
  private static final int LONGEST_TEXT = 2_000;

  private final Deque<Diagnostic> entries = new ArrayDeque<>();
  private volatile long revision;
  private volatile @Nullable Diagnostic newest;

  /** Adds an entry, or counts it if it repeats the last one; returns it as it is kept. */
  synchronized Diagnostic add(Diagnostic.Level level, String text, String where, long frame) {
    Diagnostic added = new Diagnostic(level, shortened(text), where, frame, 1);
    Diagnostic last = entries.peekLast();
    if (last != null && added.repeats(last)) {
      added = added.countedFrom(entries.removeLast());
    } else if (entries.size() == MOST) {
      entries.removeFirst();
    }
    entries.addLast(added);
    newest = added;
    revision = revision + 1;
    return added;
  }

  public Diagnostic error(String text, String where, long frame) {
    return add(Diagnostic.Level.ERROR, text, where, frame);
  }

  public Diagnostic warning(String text) {
    return add(Diagnostic.Level.WARNING, text, "", 0);
  }

  public Diagnostic info(String text) {
    return add(Diagnostic.Level.INFO, text, "", 0);
  }

  /** The last entry, or null if there is none. Allocates nothing. */
  public @Nullable Diagnostic newest() {
    return newest;
  }

  /** Changes with every entry and every repetition. Allocates nothing. */
  public long revision() {
    return revision;
  }

  /** A copy of all entries, oldest first. */
  public synchronized List<Diagnostic> entries() {
    return List.copyOf(entries);
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + " …";
  }
}
