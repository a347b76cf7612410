package senga.realise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.geometry.Applied;
import senga.geometry.Fingerprint;
import senga.geometry.Geometry;
import senga.geometry.Group;
import senga.geometry.Polylines;
import senga.geometry.VertexEffect;

/** One distinct step of a recipe while it is being realised. */
final class Node {
  private final Geometry geometry;
  private final Fingerprint name;
  private List<Node> inputs = List.of();
  private int uses;
  private boolean asked;
  private boolean kept;
  private @Nullable Polylines lines;

  Node(Geometry geometry, Fingerprint name) {
    this.geometry = geometry;
    this.name = name;
  }

  Geometry geometry() {
    return geometry;
  }

  /** Under which the cache keeps its lines. */
  Fingerprint name() {
    return name;
  }

  /**
   * What the step is made of: first what an effect is applied to, then recipes among parameters.
   */
  List<Node> inputs() {
    return inputs;
  }

  Node input() {
    return inputs.getFirst();
  }

  void inputs(List<Node> nodes) {
    inputs = nodes;
  }

  /** Somebody needs this step's lines once more. */
  void use() {
    uses++;
  }

  /** The recipe was asked for before, in an earlier realisation. */
  void askedBefore() {
    asked = true;
  }

  boolean wasAskedBefore() {
    return asked;
  }

  /** The result goes into the cache. */
  void keep() {
    kept = true;
  }

  boolean isKept() {
    return kept;
  }

  /** Whether this step moves vertices in place. */
  boolean isVertexEffect() {
    return geometry instanceof Applied applied
        && applied.effect() instanceof VertexEffect effect
        && effect.perVertex();
  }

  /** Whether this step can be made in the place where its lines are needed. */
  boolean canFlow() {
    return isVertexEffect() || geometry instanceof Group;
  }

  /** Whether it is: nobody else needs its lines, and the cache does not want them. */
  boolean flows() {
    return canFlow() && lines == null && uses == 1 && !kept;
  }

  boolean isDone() {
    return lines != null;
  }

  void done(Polylines result) {
    lines = result;
  }

  /** Hands the lines to one of those who need them; after the last one they are let go. */
  Polylines take() {
    Polylines result = lines;
    if (result == null) {
      throw new IllegalStateException(geometry + " is not done");
    }
    if (--uses <= 0) {
      lines = null;
    }
    return result;
  }
}
