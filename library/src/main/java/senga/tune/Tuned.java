package senga.tune;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import senga.geometry.DeclaredParameter;
import senga.scene.Frame;
import senga.scene.Scene;

/**
 * One frame that is being tuned, from before the draw until after it: what is in force for it, and
 * what the sketch declares meanwhile. An edit that comes in between waits for the next frame.
 */
final class Tuned implements Frame.Own {
  private final Tuning tuning;
  private final Changes changes;
  private final long generation;
  private final boolean looking;
  private final Troubles troubles = new Troubles();
  private final OwnValues own;
  private @Nullable StepRecipes recipes;

  Tuned(Tuning tuning, Frame frame, Changes changes, long generation, boolean looking) {
    this.tuning = tuning;
    this.changes = changes;
    this.generation = generation;
    this.looking = looking;
    this.own = new OwnValues(frame, changes, troubles);
  }

  @Override
  public @Nullable Object value(DeclaredParameter parameter) {
    return own.value(parameter);
  }

  /** The frame as the sketch is to see it. */
  Frame frame(Frame given) {
    return Paper.under(given, changes, troubles).own(this);
  }

  boolean belongsTo(Tuning one) {
    return tuning == one;
  }

  Changes changes() {
    return changes;
  }

  /** After how many reloads it was begun. */
  long generation() {
    return generation;
  }

  boolean isLooking() {
    return looking;
  }

  Map<String, Object> own() {
    return own.now();
  }

  Map<Address, String> troubles() {
    return troubles.all();
  }

  /** What its steps make of what, once it is tuned; null while nobody looks. */
  @Nullable StepRecipes recipes() {
    return recipes;
  }

  void recipes(@Nullable StepRecipes those) {
    recipes = those;
  }

  Pass pass(Scene scene, Frame frame) {
    return pass(scene, frame, changes);
  }

  /** With other changes than those that its draw has seen. */
  Pass pass(Scene scene, Frame frame, Changes others) {
    return new Pass(scene, frame, others, own, troubles, looking);
  }
}
