package senga.pipeline;

import java.util.List;
import java.util.concurrent.CancellationException;
import senga.geometry.Bounds;
import senga.geometry.Operation;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Survey;
import senga.geometry.VertexEffect;
import senga.geometry.VertexMap;
import senga.math.Vec3;

/**
 * Consecutive per-vertex effects as one pass over a drawing: each block of vertices goes through
 * all of them while it lies in the processor's cache.
 *
 * <p>An effect that needs a survey must see the vertices as the effects before it leave them, so it
 * begins a new pass.
 */
record VertexRun(List<? extends VertexEffect> effects) {
  /** Moves the vertices {@code from} to {@code to - 1} of {@code target}. */
  void move(PolylinesBuilder target, int from, int to, Blocks blocks) {
    int start = 0;
    while (start < effects.size()) {
      int end = start + 1;
      while (end < effects.size() && !effects.get(end).needsSurvey()) {
        end++;
      }
      pass(effects.subList(start, end), target, from, to, blocks);
      start = end;
    }
  }

  private static void pass(
      List<? extends VertexEffect> effects,
      PolylinesBuilder target,
      int from,
      int to,
      Blocks blocks) {
    VertexMap[] maps = new VertexMap[effects.size()];
    for (int i = 0; i < maps.length; i++) {
      VertexEffect effect = effects.get(i);
      maps[i] =
          effect.map(
              effect.needsSurvey() ? Survey.of(target, from, to) : new Unannounced(name(effect)));
    }
    blocks.each(from, to, (start, end) -> block(effects, maps, target, start, end));
  }

  private static void block(
      List<? extends VertexEffect> effects,
      VertexMap[] maps,
      PolylinesBuilder target,
      int start,
      int end) {
    stopIfInterrupted();
    for (int i = 0; i < maps.length; i++) {
      target.map(maps[i], start, end);
      if (!target.isFinite(start, end)) {
        throw new OperationFailed(
            name(effects.get(i)), "made a coordinate that is not a finite number", null);
      }
    }
  }

  /** A hung draw is interrupted by the runtime; between two blocks is a good place to notice. */
  static void stopIfInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("realising was interrupted");
    }
  }

  private static String name(VertexEffect effect) {
    return Operation.of(effect).name();
  }

  /** What an effect gets that announced no survey: fused and single runs must not differ. */
  private record Unannounced(String effect) implements Survey {
    @Override
    public Bounds bounds() {
      throw refusal();
    }

    @Override
    public Vec3 centroid() {
      throw refusal();
    }

    private OperationFailed refusal() {
      return new OperationFailed(
          effect, "reads the survey although its needsSurvey() is false", null);
    }
  }
}
