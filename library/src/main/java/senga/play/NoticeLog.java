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
public final class NoticeLog {
  public static final int MOST = 1_000;
  private static final int LONGEST_TEXT = 2_000;

  private final Deque<Notice> entries = new ArrayDeque<>();
  private volatile long revision;
  private volatile @Nullable Notice newest;

  /** Adds an entry, or counts it if it repeats the last one; returns it as it is kept. */
  synchronized Notice add(Notice.Level level, String text, String where, long frame) {
    Notice added = new Notice(level, shortened(text), where, frame, 1);
    Notice last = entries.peekLast();
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

  public Notice error(String text, String where, long frame) {
    return add(Notice.Level.ERROR, text, where, frame);
  }

  public Notice warning(String text) {
    return add(Notice.Level.WARNING, text, "", 0);
  }

  public Notice info(String text) {
    return add(Notice.Level.INFO, text, "", 0);
  }

  /** The last entry, or null if there is none. Allocates nothing. */
  public @Nullable Notice newest() {
    return newest;
  }

  /** Changes with every entry and every repetition. Allocates nothing. */
  public long revision() {
    return revision;
  }

  /** A copy of all entries, oldest first. */
  public synchronized List<Notice> entries() {
    return List.copyOf(entries);
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + " …";
  }
}
