package senga.variations;

/**
 * When unsaved changes are to be saved: as soon as nothing was changed for {@value #CALM_SECONDS}
 * s, and while somebody goes on changing, every {@value #PATIENCE_SECONDS} s. Times are nanoseconds
 * of one clock.
 */
public final class AutosaveClock {
  /** How long nothing has changed when it is saved. */
  public static final double CALM_SECONDS = 0.75;

  /** How long something may be unsaved. */
  public static final double PATIENCE_SECONDS = 5;

  private static final double NANOS = 1e9;

  private long saved;
  private long seen;
  private long changedAt;
  private long unsavedSince;

  /**
   * @param revision of the state that is saved already
   */
  public AutosaveClock(long revision) {
    saved = revision;
    seen = revision;
  }

  /** Whether the state of this revision is to be saved now; if so, it counts as saved. */
  public boolean isDue(long revision, long nanos) {
    if (revision != seen) {
      unsavedSince = seen == saved ? nanos : unsavedSince;
      seen = revision;
      changedAt = nanos;
    }
    boolean calm = nanos - changedAt >= CALM_SECONDS * NANOS;
    boolean late = nanos - unsavedSince >= PATIENCE_SECONDS * NANOS;
    boolean due = seen != saved && (calm || late);
    saved = due ? seen : saved;
    return due;
  }

  /** Whether something is not saved yet. */
  public boolean isUnsaved() {
    return seen != saved;
  }
}
