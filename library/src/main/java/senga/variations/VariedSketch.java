package senga.variations;

import java.util.List;
import java.util.Optional;
import senga.control.Controls;
import senga.scene.Canvas;
import senga.scene.Frame;
import senga.scene.Layer;
import senga.scene.Scene;
import senga.scene.Sketch;
import senga.strokes.StrokeBook;
import senga.tune.Address;
import senga.tune.Changes;
import senga.tune.Tuning;

/**
 * A sketch as it is drawn in one state of the panel, for pictures without a window. Strokes that
 * the frame brings come before those of the variation.
 */
public final class VariedSketch implements Sketch {
  private final Sketch sketch;
  private final Tuning tuning = new Tuning();

  private final StrokeBook strokes;

  /** Draws what the sketch draws, with these changes. */
  public VariedSketch(Sketch sketch, Changes changes) {
    this(sketch, changes, StrokeBook.NONE);
  }

  /** Draws it as this variation has it, with its strokes. */
  public VariedSketch(Sketch sketch, Variation variation) {
    this(sketch, variation.changes(), variation.strokes());
  }

  private VariedSketch(Sketch sketch, Changes changes, StrokeBook strokes) {
    this.sketch = sketch;
    this.strokes = strokes;
    tuning.restore("variation", changes);
  }

  @Override
  public List<Layer> draw(Frame frame) throws Exception {
    Frame seen = tuning.begin(frame.strokes().isEmpty() ? withStrokes(frame) : frame);
    return tuning.apply(Scene.of(sketch.draw(seen)), seen).layers();
  }

  /** The paper as they have it. */
  public Canvas on(Canvas paper) {
    return tuning.begin(new Frame(0, 0, paper, 0, Controls.NONE)).canvas();
  }

  /** Whether {@link #trouble} is known from now on, for which every step is looked at. */
  public void observe(boolean looking) {
    tuning.observe(looking);
  }

  /**
   * What of all the changes was not made when the sketch was drawn last, a sentence each: a value
   * that a step refuses, or whose step the sketch has not any more. Empty until it is {@linkplain
   * #observe observed}.
   */
  public List<String> troubles() {
    return tuning.steps().layers().isEmpty()
        ? List.of()
        : tuning.changes().values().keySet().stream()
            .filter(place -> !place.equals(Tuning.PAPER))
            .flatMap(place -> trouble(place).map(why -> place + ": " + why).stream())
            .toList();
  }

  /** Why a change was not made when the sketch was drawn last; empty if it was. */
  public Optional<String> trouble(Address place) {
    String told = tuning.troubles().get(place);
    return told == null ? tuning.steps().missing(place) : Optional.of(told);
  }

  private Frame withStrokes(Frame frame) {
    return new Frame(
        frame.index(),
        frame.seconds(),
        frame.canvas(),
        frame.seed(),
        frame.controls(),
        strokes,
        frame.own());
  }
}
