package senga.geometry;

/**
 * The socket for effects: a record whose components are its parameters, and which makes lines from
 * lines. Written like a {@link Shape}; an effect that moves each vertex by itself is a {@link
 * VertexEffect}, and one that needs more than its input a {@link ContextEffect}.
 */
public interface Effect {
  /**
   * At most this much will be made of {@code input}; checked against the budget before {@link
   * #apply}.
   */
  default Size size(Polylines input) {
    return Size.of(input.vertexCount(), input.lineCount());
  }

  /** The changed lines. Equal inputs give equal lines, bit for bit, on any thread. */
  Polylines apply(Polylines input);
}
