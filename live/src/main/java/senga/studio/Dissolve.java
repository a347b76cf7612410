package senga.studio;

import java.util.List;
import senga.tune.Changes;
import senga.tune.Hand;
import senga.tune.Steps;
import senga.tune.Tuning;
import senga.variations.Morph;

/**
 * Goes over from what is seen to a variation.
 *
 * <p>The variation is recalled at the very beginning, as one step of the history; what lies between
 * is only looked at, over it. So whatever ends a dissolve, an undo, another version of the sketch,
 * a crash, leaves a whole look: nothing half-way is ever kept. The goal is asked for anew each
 * time: a knob that is turned meanwhile moves it, and is where the hand has it at the end.
 *
 * <p>The sketch's own values are looked up while it goes, so that rows which only one of the two
 * looks changes go over too. Belongs to the window's thread.
 */
public final class Dissolve {
  private final Shelf shelf;
  private final Tuning tuning;
  private final Hand onlooker;
  private Changes from = Changes.NONE;
  private Steps steps = Steps.NONE;
  private String name = "";
  private String shown = "";
  private boolean going;

  public Dissolve(Shelf shelf, Tuning tuning) {
    this.shelf = shelf;
    this.tuning = tuning;
    onlooker = new Hand(tuning, "of a dissolve");
  }

  /** Recalls a variation at once. */
  public void cut(String variation) {
    leave();
    shelf.back();
    shelf.recall(variation);
  }

  /** Sets out from what is seen. */
  public void begin(String variation) {
    Changes seen = tuning.changes();
    leave();
    shelf.back();
    shelf.recall(variation);
    from = seen;
    name = variation;
    going = true;
    onlooker.look(true);
    between(0);
  }

  /**
   * Comes to a place of it.
   *
   * @param far 0 to 1
   */
  public void between(double far) {
    if (going) {
      Steps drawn = tuning.steps();
      steps = drawn.layers().isEmpty() ? steps : drawn;
      shown = Math.round(100 * far) + " % of the way to " + name;
      shelf.see(new Morph(List.of(from, tuning.settled()), steps).at(far), shown);
    }
  }

  /** What is seen is the variation. */
  public void arrive() {
    if (isGoing()) {
      shelf.back();
    }
    leave();
  }

  /** Whether it is what is seen; no more when somebody has changed or looked at something else. */
  public boolean isGoing() {
    return going && tuning.isLooking() && shelf.looked().equals(shown);
  }

  /** It is let be as it is. */
  public void leave() {
    if (going) {
      going = false;
      from = Changes.NONE;
      steps = Steps.NONE;
      onlooker.look(false);
    }
  }
}
