package senga.realise;

import java.util.List;
import java.util.Optional;
import senga.geometry.Bounds;
import senga.geometry.Declaration;
import senga.geometry.Polylines;
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
 * begins a new pass. Whether all coordinates are finite is looked at once for each block of a pass;
 * which effect was at fault is found out afterwards, by {@link #blame}.
 */
record VertexRun(List<? extends VertexEffect> effects) {
  /** A block holds a coordinate that is not finite. */
  static final class NotFinite extends RuntimeException {
    private static final long serialVersionUID = 1;

    private NotFinite() {
      super("not finite", null, false, false);
    }
  }

  /**
   * Moves the vertices {@code from} to {@code to - 1} of {@code target}.
   *
   * @throws NotFinite if a coordinate is not finite after one of the passes
   */
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
      Survey survey = survey(effect, target, from, to);
      maps[i] = OperationFailed.named(name(effect), () -> effect.map(survey));
    }
    blocks.each(from, to, (start, end) -> block(effects, maps, target, start, end));
  }

  private static void block(
      List<? extends VertexEffect> effects,
      VertexMap[] maps,
      PolylinesBuilder target,
      int start,
      int end) {
    Interruption.check();
    int i = 0;
    try {
      for (; i < maps.length; i++) {
        target.map(maps[i], start, end);
      }
    } catch (RuntimeException e) {
      throw OperationFailed.because(name(effects.get(i)), e);
    }
    if (!target.isFinite(start, end)) {
      throw new NotFinite();
    }
  }

  /** Does the run once more on {@code source}, step by step, to find the first step that fails. */
  OperationFailed blame(Polylines source) {
    Polylines lines = source;
    for (int i = 0; i < effects.size(); i++) {
      Optional<Polylines> moved = finite(effects.get(i), lines);
      if (moved.isEmpty()) {
        return notFinite(i);
      }
      lines = moved.get();
    }
    return notFinite(effects.size() - 1);
  }

  private static Optional<Polylines> finite(VertexEffect effect, Polylines lines) {
    PolylinesBuilder builder = new PolylinesBuilder(0, 0);
    builder.append(lines);
    int end = builder.vertexCount();
    builder.map(effect.map(Survey.of(builder, 0, end)), 0, end);
    return builder.isFinite(0, end) ? Optional.of(builder.build()) : Optional.empty();
  }

  private OperationFailed notFinite(int at) {
    List<String> before = effects.stream().limit(at).map(VertexRun::name).toList();
    return OperationFailed.notFinite((Record) effects.get(at), before);
  }

  private static Survey survey(VertexEffect effect, PolylinesBuilder target, int from, int to) {
    return effect.needsSurvey() ? Survey.of(target, from, to) : new Unannounced(name(effect));
  }

  private static String name(VertexEffect effect) {
    return Declaration.of(effect).name();
  }

  /** What an effect gets that announced no survey: otherwise fusing would change its result. */
  private record Unannounced(String effect) implements Survey {
    @Override
    public Bounds bounds() {
      throw refusal();
    }

    @Override
    public Vec3 centroid() {
      throw refusal();
    }

    @Override
    public double least(Vec3 direction) {
      throw refusal();
    }

    @Override
    public double most(Vec3 direction) {
      throw refusal();
    }

    private OperationFailed refusal() {
      return new OperationFailed(effect, "reads the survey although its needsSurvey() is false");
    }
  }
}
