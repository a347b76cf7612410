package senga.stage;

import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import senga.play.Player;
import senga.plot.PlotFigures;
import senga.proof.Bisection;
import senga.proof.Goal;
import senga.proof.Proof;
import senga.proof.ProofDesk;
import senga.studio.Solver;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Changes;
import senga.tune.Tuning;
import senga.words.PlainNumber;

/**
 * Looks for the value of a row at which the planned drawing costs so much, in the window: a value
 * is put in force to be looked at, the sketch draws it, the planner plans it, and the next one is
 * half as far away. The sketch's time stands meanwhile. What is found is one change of the panel,
 * that can be taken back; whoever changes something else in between, or lets time go on, has ended
 * it.
 *
 * <p>Belongs to the render thread; while nothing is looked for it does nothing.
 */
final class GoalSeeker implements Solver {
  private final Player player;
  private final Tuning tuning;
  private final ProofDesk proof;
  private final Consumer<String> say;
  private @Nullable Search search;

  GoalSeeker(Player player, Tuning tuning, ProofDesk proof, Consumer<String> say) {
    this.player = player;
    this.tuning = tuning;
    this.proof = proof;
    this.say = say;
  }

  /** One value that is looked for. */
  private static final class Search {
    private final Address row;
    private final Goal goal;
    private final Bisection values;
    private final Range range;
    private final Changes before;
    private final boolean wasPlaying;
    private boolean isAsked; // whether the value is in force
    private long frames; // delivered when it was put in force
    private long errors;

    Search(Address row, Goal goal, Range range, Changes before, boolean wasPlaying) {
      this.row = row;
      this.goal = goal;
      this.range = range;
      this.before = before;
      this.wasPlaying = wasPlaying;
      values = new Bisection(goal.amount(), range.low(), range.high(), range.quantum());
    }
  }

  @Override
  public boolean canSolve() {
    return true;
  }

  @Override
  public void solve(Address row, Range range, String text) {
    Goal goal = Goal.of(text);
    Search other = search;
    boolean wasPlaying = other == null ? player.transport().isPlaying() : other.wasPlaying;
    if (other != null) {
      tuning.look(null);
    }
    player.transport().pause();
    if (!proof.areFiguresShown()) {
      proof.toggleFigures();
    }
    search = new Search(row, goal, range, tuning.settled(), wasPlaying);
    say.accept("looking for the " + row + " with " + goal.words(goal.amount()) + " ...");
  }

  /** Whether a value is looked for: then the show must not rest. */
  boolean isSeeking() {
    return search != null;
  }

  /** To be called once a turn. */
  void look() {
    Search now = search;
    if (now == null || !player.isAtRest()) {
      return;
    }
    if (!proof.isShown()) {
      proof.toggleFigures(); // or nothing would be planned
    }
    if (!now.isAsked) {
      ask(now);
    } else if (player.transport().isPlaying()) {
      tuning.look(null);
      end(now, "no longer looking for the " + now.row + ": time goes on");
    } else if (!tuning.isLooking()) {
      end(now, "no longer looking for the " + now.row + ": something else was changed");
    } else if (player.stats().errors() > now.errors) {
      tuning.look(null);
      end(now, "not found: at " + PlainNumber.of(now.values.next()) + " the sketch fails");
    } else if (player.stats().delivered() > now.frames && proof.isPlanned()) {
      answer(now);
    }
  }

  private void ask(Search now) {
    now.isAsked = true;
    now.frames = player.stats().delivered();
    now.errors = player.stats().errors();
    tuning.look(now.before.with(now.row, byHand(now, now.values.next())));
  }

  private void answer(Search now) {
    Proof of = proof.proof();
    PlotFigures planned = of == null ? null : of.planned();
    if (of == null || planned == null) {
      tuning.look(null);
      end(now, of == null ? "not found" : "not found: " + of.trouble());
      return;
    }
    now.values.cost(now.goal.of(planned));
    if (!now.values.isOver()) {
      ask(now);
      return;
    }
    tuning.look(null);
    if (!now.values.isReachable()) {
      end(now, beyond(now));
      return;
    }
    tuning.change(now.row, byHand(now, now.values.best()));
    end(now, found(now));
  }

  /** What has learned a controller keeps it. */
  private static Change byHand(Search now, double value) {
    return now.before.byHand(now.row, new Change.Set(value));
  }

  private static String found(Search now) {
    String value = String.format(Locale.ROOT, "%.6f", now.values.best()).replaceAll("0+$", "");
    return now.row
        + " "
        + (value.endsWith(".") ? value.substring(0, value.length() - 1) : value)
        + " takes "
        + now.goal.words(now.values.bestCost())
        + " as planned";
  }

  private static String beyond(Search now) {
    return now.goal.words(now.goal.amount())
        + " cannot be had: "
        + now.row
        + " from "
        + PlainNumber.of(now.range.low())
        + " to "
        + PlainNumber.of(now.range.high())
        + " takes "
        + now.goal.words(now.values.leastCost())
        + " to "
        + now.goal.words(now.values.mostCost());
  }

  private void end(Search now, String sentence) {
    search = null;
    say.accept(sentence);
    if (now.wasPlaying) {
      player.transport().play();
    }
  }
}
