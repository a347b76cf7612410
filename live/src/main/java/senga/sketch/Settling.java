package senga.sketch;

import java.nio.file.Path;
import java.util.Map;

/**
 * Decides when files that are being saved are to be read.
 *
 * <pre>
 *   in place          old ─► new                              read when two looks agree
 *   by renaming       old ─► (gone) ─► new                    the gap is waited for
 *   truncate, write   old ─► empty ─► half ─► new             so is this one; what is half written
 *                                                             may be read, and then is read again
 * </pre>
 *
 * <p>Each look is compared with what was read last. Something new must look the same for a moment;
 * a file that is gone or empty is given a second, for few editors take longer. Belongs to one
 * thread.
 */
final class Settling {
  /** What is to be done. */
  enum Verdict {
    /** Nothing: the files are what they were when they were read. */
    SAME,
    /** Nothing yet: somebody may still be writing. */
    WAIT,
    /** Read them; from now on they count as read. */
    READ
  }

  static final long CALM_NANOS = 15_000_000;
  static final long PATIENCE_NANOS = 1_000_000_000;

  private Map<Path, Long> read;
  private Map<Path, Long> last;
  private long since;

  /**
   * @param read what the files held when they were read
   */
  Settling(Map<Path, Long> read) {
    this.read = read;
    this.last = read;
  }

  /**
   * @param now what the files hold
   * @param nanos the time of this look
   */
  Verdict look(Map<Path, Long> now, long nanos) {
    if (now.equals(read)) {
      last = read;
      return Verdict.SAME;
    }
    if (!now.equals(last)) {
      last = now;
      since = nanos;
      return Verdict.WAIT;
    }
    if (nanos - since < (isGap(now) ? PATIENCE_NANOS : CALM_NANOS)) {
      return Verdict.WAIT;
    }
    read = now;
    return Verdict.READ;
  }

  /** More files or fewer are watched; those that were watched before keep what was read of them. */
  void watch(Map<Path, Long> others) {
    Map<Path, Long> before = read;
    others.replaceAll((file, holds) -> before.getOrDefault(file, holds));
    read = Map.copyOf(others);
    last = read;
  }

  /** Whether a file that held something is gone or empty. */
  private boolean isGap(Map<Path, Long> now) {
    for (Map.Entry<Path, Long> file : now.entrySet()) {
      boolean changed = !file.getValue().equals(read.get(file.getKey()));
      if (changed && (file.getValue() == Footprint.NOTHING || file.getValue() == Footprint.EMPTY)) {
        return true;
      }
    }
    return false;
  }
}
