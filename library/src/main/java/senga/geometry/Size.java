package senga.geometry;

/**
 * How much an operation will make, estimated before anything is allocated.
 *
 * @param vertices at most this many vertices
 * @param lines at most this many lines
 * @param scratchBytes working memory beside the result, in bytes
 * @param remedy what to do when this is too much: {@code lower count}; empty when nothing helps
 */
public record Size(long vertices, long lines, long scratchBytes, String remedy) {
  private static final int BYTES_PER_VERTEX = 3 * Float.BYTES;

  /** So many vertices in so many lines, and no memory beside them. */
  public static Size of(long vertices, long lines) {
    return new Size(vertices, lines, 0, "");
  }

  /** The same size with the name of the parameter to lower when it is too much; may be empty. */
  public Size loweredBy(String parameter) {
    return remedy(parameter.isEmpty() ? "" : "lower " + parameter);
  }

  /** The same size with the name of the parameter to raise: a distance between lines. */
  public Size raisedBy(String parameter) {
    return remedy("raise " + parameter);
  }

  /** The same size with the remedy of another. */
  public Size remedy(String words) {
    return new Size(vertices, lines, scratchBytes, words);
  }

  /** The same size with working memory beside the result. */
  public Size scratch(long bytes) {
    return new Size(vertices, lines, bytes, remedy);
  }

  /** Bytes of the finished lines and of the scratch memory. */
  public long bytes() {
    return vertices * BYTES_PER_VERTEX + (lines + 1) * Integer.BYTES + scratchBytes;
  }
}
