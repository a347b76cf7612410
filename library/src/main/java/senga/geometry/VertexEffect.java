package senga.geometry;

/**
 * An effect that moves each vertex by itself and leaves the lines as they are. The realiser runs
 * consecutive ones as a single pass, block by block.
 */
public interface VertexEffect extends Effect {
  /**
   * Whether these parameters still move each vertex by itself; if not, {@link #apply} is called.
   */
  default boolean perVertex() {
    return true;
  }

  /**
   * Whether {@link #map} reads the survey. An effect that does waits until the steps before it are
   * done for every vertex.
   */
  default boolean needsSurvey() {
    return false;
  }

  /** The map for a drawing that measures {@code survey}. */
  VertexMap map(Survey survey);

  @Override
  default Polylines apply(Polylines input) {
    PolylinesBuilder builder = new PolylinesBuilder(input.vertexCount(), input.lineCount());
    builder.append(input);
    builder.map(map(Survey.of(builder, 0, builder.vertexCount())), 0, builder.vertexCount());
    return builder.build();
  }
}
