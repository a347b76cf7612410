package senga.soak;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import senga.scene.StageOptions;

/** Which runs a soak makes, and why it leaves others out. */
public final class SoakProgram {
  private final SoakPlan base;
  private final StageOptions wishes;
  private final Set<String> notes = new LinkedHashSet<>();

  /**
   * @param base the base run
   * @param wishes of the sketch
   */
  public SoakProgram(SoakPlan base, StageOptions wishes) {
    this.base = base;
    this.wishes = wishes;
  }

  /** The base run {@code repeats} times, in any case first. */
  List<SoakPlan> baseRuns(int repeats) {
    return Collections.nCopies(repeats, base);
  }

  /** One run for each setting of each factor that can make a difference, {@code repeats} times. */
  List<SoakPlan> factorRuns(Set<Factor> factors, SoakDisplay display, int repeats) {
    List<SoakPlan> runs = new ArrayList<>();
    for (Factor factor : Factor.values()) {
      if (factors.contains(factor) && canMatter(factor, display)) {
        for (String setting : factor.settings()) {
          SoakPlan run = base.display(display).change(Change.of(factor, setting));
          runs.addAll(Collections.nCopies(repeats, run));
        }
      }
    }
    Collections.shuffle(runs, new Random());
    return runs;
  }

  List<String> notes() {
    return List.copyOf(notes);
  }

  private boolean canMatter(Factor factor, SoakDisplay display) {
    return switch (factor) {
      case WORKERS -> matters(wishes.workers() > 1, "workers: the sketch runs with one anyway");
      case HUD, UPLOAD ->
          matters(
              display != SoakDisplay.NONE,
              factor.words() + ": there is none without a window or an off-screen context");
      case CONTROLS ->
          matters(
              base.sweep() || base.storm() > 0,
              "controllers: nobody turns them; see --sweep and --storm");
      case FPS, VERTICES, CACHE, TIME -> true;
    };
  }

  private boolean matters(boolean condition, String reason) {
    if (!condition) {
      notes.add("Left out: " + reason + ".");
    }
    return condition;
  }
}
