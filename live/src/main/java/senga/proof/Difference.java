package senga.proof;

import org.jspecify.annotations.Nullable;
import senga.plot.PlotFigures;

/**
 * What the last change in the panel has brought: the frame on screen against the one before that
 * change. Changes that follow each other within a second, as those of a slider that is dragged, are
 * one. While the picture moves by itself nobody can tell, and nothing is told. Belongs to the
 * render thread and allocates nothing.
 */
public final class Difference {
  private static final long GESTURE_NANOS = 1_000_000_000;

  private @Nullable Proof before;
  private boolean stood;
  private long revision;
  private long changedAt;
  private boolean isKnown;

  /**
   * To be called at every turn.
   *
   * @param changes a number that rises with every change in the panel
   * @param proof the newest there is
   * @param stoodStill whether its lines stood while time went on
   */
  void look(long changes, @Nullable Proof proof, boolean stoodStill, long nanos) {
    if (changes == revision) {
      return;
    }
    boolean isNew = !isKnown || nanos - changedAt > GESTURE_NANOS;
    revision = changes;
    changedAt = nanos;
    if (isNew && proof != null && proof.trouble().isEmpty()) {
      before = proof;
      stood = stoodStill;
      isKnown = true;
    }
  }

  /** Whether there is one between the frame before the last change and this one. */
  public boolean isOf(Proof now) {
    Proof then = before;
    return then != null
        && now.trouble().isEmpty()
        && (stood || then.seconds() == now.seconds())
        && then.isDraft() == now.isDraft();
  }

  /** Seconds it takes longer as it lies; negative for shorter. */
  public double seconds(Proof now) {
    return now.asItLies().seconds() - then().asItLies().seconds();
  }

  /** Lifts that it takes more as it lies. */
  public int lifts(Proof now) {
    return now.asItLies().lifts() - then().asItLies().lifts();
  }

  /** Seconds it takes longer as planned; not a number where one of the two was not planned. */
  public double plannedSeconds(Proof now) {
    PlotFigures was = then().planned();
    PlotFigures is = now.planned();
    return was == null || is == null ? Double.NaN : is.seconds() - was.seconds();
  }

  /** Lifts that it takes more as planned. */
  public int plannedLifts(Proof now) {
    PlotFigures was = then().planned();
    PlotFigures is = now.planned();
    return was == null || is == null ? 0 : is.lifts() - was.lifts();
  }

  private Proof then() {
    Proof then = before;
    if (then == null) {
      throw new IllegalStateException("nothing was changed");
    }
    return then;
  }
}
