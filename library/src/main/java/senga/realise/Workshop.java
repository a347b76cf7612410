package senga.realise;

import java.util.Map;
import java.util.function.Supplier;
import senga.geometry.Applied;
import senga.geometry.Context;
import senga.geometry.ContextEffect;
import senga.geometry.ContextShape;
import senga.geometry.Declaration;
import senga.geometry.Effect;
import senga.geometry.Fingerprint;
import senga.geometry.Geometry;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Quality;
import senga.geometry.Shape;
import senga.geometry.Size;
import senga.kernel.Hash128;

/**
 * Where single operations run: under a budget, on blocks, and with their name on every error.
 *
 * @param quality of what is made
 * @param listener hears what operations say
 */
record Workshop(Budget budget, Blocks blocks, Quality quality, OperationListener listener) {
  /**
   * @param recipes the lines of the recipes among its parameters
   */
  Polylines make(Shape shape, Map<Fingerprint, Polylines> recipes) {
    if (shape instanceof ContextShape heavy) {
      Context context = new OperationContext(this, (Record) shape, heavy.draftDiffers(), recipes);
      return checked(shape, () -> heavy.size(context), () -> heavy.make(context));
    }
    return checked(shape, shape::size, shape::make);
  }

  /**
   * @param recipes the lines of the recipes among its parameters
   */
  Polylines apply(Effect effect, Polylines input, Map<Fingerprint, Polylines> recipes) {
    if (effect instanceof ContextEffect heavy) {
      Context context = new OperationContext(this, (Record) effect, heavy.draftDiffers(), recipes);
      return checked(effect, () -> heavy.size(input, context), () -> heavy.apply(input, context));
    }
    return checked(effect, () -> effect.size(input), () -> effect.apply(input));
  }

  /** Under which name the cache keeps the lines of {@code recipe}. */
  Fingerprint nameOf(Geometry recipe) {
    Fingerprint identity = recipe.identity();
    return quality == Quality.DRAFT && recipe.hasDraft()
        ? Fingerprint.of(new Hash128().add("draft").add(identity.high()).add(identity.low()))
        : identity;
  }

  /**
   * @param lower finds the parameter to lower when there are too many lines
   */
  void append(Polylines lines, PolylinesBuilder target, Supplier<String> lower) {
    budget.checkScene(target, lines, lower);
    target.append(lines);
  }

  /**
   * Lets {@code run} move the vertices from {@code from} on.
   *
   * @param source gives the vertices as they were before, when it comes to naming a culprit
   */
  void move(VertexRun run, PolylinesBuilder target, int from, Supplier<Polylines> source) {
    try {
      run.move(target, from, target.vertexCount(), blocks);
    } catch (VertexRun.NotFinite e) {
      throw run.blame(source.get());
    }
  }

  /** What would make {@code recipe} smaller; empty when nothing is known. */
  static String remedy(Geometry recipe) {
    Geometry step = recipe;
    while (step instanceof Applied applied) {
      String remedy = applied.effect().size(Polylines.EMPTY).remedy();
      if (!remedy.isEmpty()) {
        return remedy + " of " + Declaration.of(applied.effect()).name();
      }
      step = applied.input();
    }
    return step instanceof Shape shape && !shape.size().remedy().isEmpty()
        ? shape.size().remedy() + " of " + Declaration.of(shape).name()
        : "";
  }

  private Polylines checked(Object operation, Supplier<Size> size, Supplier<Polylines> maker) {
    String name = Declaration.of(operation).name();
    Size estimate = OperationFailed.by((Record) operation, size);
    budget.checkEstimate(name, estimate);
    Polylines made = OperationFailed.by((Record) operation, maker);
    budget.checkResult(name, made, estimate);
    return made;
  }
}
