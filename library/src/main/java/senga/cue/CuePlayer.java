package senga.cue;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import senga.tune.Easing;
import senga.words.Quote;

/**
 * Goes from cue to cue.
 *
 * <pre>
 *            go          the beat          dissolved            after so long
 *   RESTING ───► EXPECTING ───► DISSOLVING ────► FOLLOWING ─────► the next one
 *      ▲             (a start at once and a cut skip these)          │
 *      └───────── wait, pause, the last one ◄────────────────────────┘
 * </pre>
 *
 * <p>It has no clock: each turn is told how many seconds and beats have passed, so the same turns
 * always make the same show. What a phase leaves of a turn belongs to the next phase; a chain of
 * cues that follow on is not late by a turn for each. Allocates nothing.
 */
public final class CuePlayer {
  /** What it is about. */
  public enum State {
    RESTING,
    EXPECTING,
    DISSOLVING,
    FOLLOWING
  }

  private final CueStage stage;
  private List<Cue> cues = List.of();
  private State state = State.RESTING;
  private int on = -1; // where the current one stands in the list
  private @Nullable Cue current;
  private Easing easing = Easing.LINEAR;
  private int expected = -1;
  private boolean paused;
  private boolean musical; // whether this phase is counted in beats
  private double length;
  private double done;
  private double ahead; // beats of this turn that the phase does not reach

  public CuePlayer(CueStage stage) {
    this.stage = stage;
  }

  /** Another list; the cue that is on stays on, wherever it stands now. */
  public void cues(List<Cue> others) {
    Cue now = current;
    cues = List.copyOf(others);
    on = now == null ? -1 : place(now);
    boolean nowhere = state == State.FOLLOWING && on + 1 >= cues.size();
    if (state == State.EXPECTING || nowhere) {
      rest();
    }
  }

  private int place(Cue cue) {
    for (int i = 0; i < cues.size(); i++) {
      if (cues.get(i).name().equals(cue.name())) {
        return i;
      }
    }
    return Math.min(on, cues.size() - 1);
  }

  public List<Cue> cues() {
    return cues;
  }

  /** To the next cue: at once, or when its beat comes; pressed again, at once in any case. */
  public void go() {
    if (state == State.EXPECTING) {
      begin(expected, false);
    } else if (cues.isEmpty()) {
      stage.say("there are no cues yet; docs/cues.md says how they are written");
    } else if (on + 1 >= cues.size()) {
      stage.say(Quote.of(cues.getLast().name()) + " was the last cue");
    } else {
      expect(on + 1);
    }
    turn(0, 0);
  }

  /**
   * To a cue, as it says itself.
   *
   * @param index from 0
   * @throws IndexOutOfBoundsException if there is none
   */
  public void go(int index) {
    Objects.checkIndex(index, cues.size());
    expect(index);
    turn(0, 0);
  }

  /** By a cut to the cue before, where one waits; or away from one that waits for its beat. */
  public void back() {
    if (state == State.EXPECTING) {
      rest();
    } else if (on < 1) {
      stage.say("there is no cue before this one");
    } else {
      begin(on - 1, true);
      turn(0, 0);
    }
  }

  /** Somebody else has changed what is seen: what was begun is let be. */
  public void interrupted() {
    rest();
  }

  /** A dissolve is over at once, and what comes after it is counted from now. */
  public void hasten() {
    if (state == State.DISSOLVING) {
      stage.arrive();
      arrived();
      turn(0, 0);
    }
  }

  /** So much time has passed since the turn before. Neither is negative. */
  public void turn(double seconds, double beats) {
    double left = 1; // the share of this turn that is still to be spent
    while (state != State.RESTING) {
      double step = musical ? beats : seconds;
      double need = length - done;
      if (step * left < need) {
        done += step * left;
        if (state == State.DISSOLVING) {
          stage.between(easing.at(done / length));
        }
        return;
      }
      left = step > 0 ? Math.max(0, left - need / step) : left;
      ahead = beats * left;
      ended();
    }
  }

  private void ended() {
    switch (state) {
      case EXPECTING -> begin(expected, false);
      case DISSOLVING -> {
        stage.arrive();
        arrived();
      }
      case FOLLOWING -> expect(on + 1);
      case RESTING -> {}
    }
  }

  private void expect(int index) {
    expected = index;
    double wait = cues.get(index).start().wait(stage.beat() - ahead);
    ahead = 0;
    phase(State.EXPECTING, true, wait);
  }

  private void begin(int index, boolean cut) {
    Cue cue = cues.get(index);
    on = index;
    current = cue;
    easing = cue.easing();
    if (paused) {
      paused = false;
      stage.play();
    }
    if (!stage.begin(cue, cut || cue.dissolve().isNone())) {
      rest();
    } else if (cut) {
      rest();
    } else if (cue.dissolve().isNone()) {
      arrived();
    } else {
      phase(State.DISSOLVING, cue.dissolve().isMusical(), cue.dissolve().length());
    }
  }

  private void arrived() {
    Cue cue = Objects.requireNonNull(current);
    rest();
    if (cue.then() == Cue.Then.PAUSE) {
      paused = true;
      stage.pause();
    } else if (cue.then() == Cue.Then.FOLLOW_ON && on + 1 < cues.size()) {
      phase(State.FOLLOWING, cue.after().isMusical(), cue.after().length());
    }
  }

  private void rest() {
    phase(State.RESTING, false, 0);
  }

  private void phase(State next, boolean inBeats, double lasts) {
    state = next;
    musical = inBeats;
    length = lasts;
    done = 0;
  }

  public State state() {
    return state;
  }

  /** The number of the cue that is on, or is being come to, from 0; −1 for none in the list. */
  public int on() {
    return on;
  }

  /** The cue that is on, or is being come to; null for none. */
  public @Nullable Cue cue() {
    return current;
  }

  /** The number of the cue that comes when {@link #go()} is said, from 0; −1 for none. */
  public int next() {
    int next = state == State.EXPECTING ? expected : on + 1;
    return next < cues.size() ? next : -1;
  }

  /** How much of the phase is to come, in seconds, or in beats if {@link #isMusical}. */
  public double left() {
    return length - done;
  }

  /** How much of the phase is gone, 0 to 1. */
  public double part() {
    return length > 0 ? done / length : 0;
  }

  /** Whether the phase is counted in beats. */
  public boolean isMusical() {
    return musical;
  }
}
