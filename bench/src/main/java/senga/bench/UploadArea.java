package senga.bench;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import senga.geometry.PolylinesBuilder;

/**
 * Memory outside the heap in the place of the GPU's: it takes what the line renderer uploads for a
 * frame whose offsets are new — all x, all y, and a byte per vertex that marks where lines end.
 */
final class UploadArea implements AutoCloseable {
  private static final byte SEGMENT = 1;
  private static final byte END = 0;
  private static final int BYTES_PER_VERTEX = 2 * Float.BYTES + 1;

  private Arena arena = Arena.ofConfined();
  private MemorySegment memory = MemorySegment.NULL;

  void write(PolylinesBuilder lines) {
    int vertices = lines.vertexCount();
    fit((long) BYTES_PER_VERTEX * vertices);
    long end = (long) Float.BYTES * vertices;
    MemorySegment.copy(lines.rawX(), 0, memory, ValueLayout.JAVA_FLOAT, 0, vertices);
    MemorySegment.copy(lines.rawY(), 0, memory, ValueLayout.JAVA_FLOAT, end, vertices);
    MemorySegment roles = memory.asSlice(2 * end, vertices).fill(SEGMENT);
    int[] offsets = lines.rawOffsets();
    for (int line = 0; line < lines.lineCount(); line++) {
      if (offsets[line + 1] > offsets[line]) {
        roles.set(ValueLayout.JAVA_BYTE, offsets[line + 1] - 1, END);
      }
    }
  }

  private void fit(long bytes) {
    if (memory.byteSize() < bytes) {
      arena.close();
      arena = Arena.ofConfined();
      memory = arena.allocate(bytes, Float.BYTES);
    }
  }

  @Override
  public void close() {
    arena.close();
  }
}
