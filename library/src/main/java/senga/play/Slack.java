package senga.play;

/**
 * Decides when memory that nobody needs any more is given back: when all uses of the last {@link
 * #GRACE_NANOS} needed less than half of it. What is left is a quarter more than the largest of
 * those uses, so that a steady sketch, whose arrays grow by half at a time, never loses any.
 */
final class Slack {
  static final long GRACE_NANOS = 10_000_000_000L;
  private static final long WORTHWHILE_BYTES = 1 << 20;
  private static final int BYTES_PER_VERTEX = 3 * Float.BYTES;

  private boolean small;
  private long smallSince;
  private int vertices;
  private int lines;

  /** Notes one use and says whether it is time to give back. */
  boolean isDue(int usedVertices, int usedLines, long capacityBytes, long nanos) {
    if (capacityBytes < WORTHWHILE_BYTES || bytes(usedVertices, usedLines) > capacityBytes / 2) {
      small = false;
      return false;
    }
    if (!small) {
      small = true;
      smallSince = nanos;
      vertices = 0;
      lines = 0;
    }
    vertices = Math.max(vertices, usedVertices);
    lines = Math.max(lines, usedLines);
    return nanos - smallSince >= GRACE_NANOS && end();
  }

  /** Room to keep, in vertices. */
  int vertices() {
    return vertices + vertices / 4;
  }

  /** Room to keep, in lines. */
  int lines() {
    return lines + lines / 4;
  }

  private boolean end() {
    small = false;
    return true;
  }

  private static long bytes(int vertices, int lines) {
    return (long) BYTES_PER_VERTEX * vertices + (long) Integer.BYTES * lines;
  }
}
