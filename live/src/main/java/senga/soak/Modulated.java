package senga.soak;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import senga.geometry.DeclaredParameter;
import senga.geometry.DeclaredParameter.Kind;
import senga.tune.Address;
import senga.tune.Blend;
import senga.tune.Change;
import senga.tune.Envelope;
import senga.tune.Formula;
import senga.tune.Modulation;
import senga.tune.Slot;
import senga.tune.Steps;
import senga.tune.Trace;
import senga.tune.Tuning;
import senga.tune.Wave;
import senga.tune.Wave.Shape;

/**
 * Has every row of numbers moved a little about its own value, each by another source in turn: all
 * shapes of waves, an envelope, a soft controller.
 */
final class Modulated {
  /** The most rows that are moved. */
  private static final int MOST = 500;

  private static final double DEPTH = 0.1;
  private static final List<Shape> SHAPES = List.of(Shape.values());

  private Modulated() {}

  /** Begins to move these rows. */
  static void move(Tuning tuning, Steps rows) {
    tuning.change("modulated", modulations(rows));
  }

  private static Map<Address, Change> modulations(Steps steps) {
    Map<Address, Change> all = new LinkedHashMap<>();
    steps.layers().stream()
        .flatMap(layer -> layer.steps().stream())
        .flatMap(step -> step.slots().stream())
        .filter(Modulated::isMoved)
        .limit(MOST)
        .forEach(slot -> all.put(slot.address().modulation(), moved(all.size())));
    return all;
  }

  private static boolean isMoved(Slot slot) {
    DeclaredParameter declared = slot.declared();
    return declared.kind() == Kind.NUMBER || declared.kind() == Kind.VECTOR;
  }

  private static Change moved(int which) {
    return new Change.Modulated(new Modulation(Blend.MULTIPLY, DEPTH, 0, source(which)));
  }

  private static Formula source(int which) {
    int kind = which % (SHAPES.size() + 2);
    if (kind == SHAPES.size()) {
      return Envelope.USUAL.formula();
    } else if (kind > SHAPES.size()) {
      return new Trace("cc/1", DEPTH + 1e-3 * which).formula();
    }
    return Wave.USUAL.shape(SHAPES.get(kind)).rate(1 + DEPTH * which).formula();
  }
}
