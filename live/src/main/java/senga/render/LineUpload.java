package senga.render;

import static org.lwjgl.opengl.GL33C.*;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.function.LongSupplier;
import org.lwjgl.system.MemoryUtil;
import senga.geometry.PolylinesBuilder;
import senga.play.FrameBuffer;

/**
 * Brings lines to the GPU, straight from the frame buffer's arrays into mapped memory.
 *
 * <pre>
 *   coordinates   x0 x1 x2 … xn-1  ·   y0 y1 y2 … yn-1  ·     floats, each frame
 *   roles         1  1  0  …           one byte a vertex, only when offsets or layers change
 * </pre>
 *
 * Segment i runs from vertex i to vertex i + 1, so its end is the same array one place further; the
 * spare place after each axis keeps that inside the buffer for the last vertex.
 */
final class LineUpload {
  private static final byte END = 0;
  private static final byte SEGMENT = 1;
  private static final byte DOT = 2;
  private static final MemorySegment MEMORY = allOfMemory();

  private final StreamRing coordinates;
  private final StreamRing roles;
  private final UploadMeter meter;
  private long yStart;

  LineUpload(GlRegistry registry, UploadMeter meter, LongSupplier nanoTime) {
    this.meter = meter;
    coordinates = new StreamRing(registry, nanoTime);
    roles = new StreamRing(registry, nanoTime);
  }

  /** Uploads x and y. Returns false if the driver lost them. */
  boolean coordinates(FrameBuffer frame) {
    PolylinesBuilder lines = frame.lines();
    int vertices = lines.vertexCount();
    if (vertices == 0) {
      meter.frame(0);
      return true;
    }
    yStart = (long) Float.BYTES * (vertices + 1);
    long address = coordinates.map(2 * yStart);
    copy(lines.rawX(), address, vertices);
    copy(lines.rawY(), address + yStart, vertices);
    meter.frame(2L * Float.BYTES * vertices);
    return coordinates.unmap();
  }

  /** Uploads what each vertex is: begin of a segment, end of a line, or a dot. */
  boolean roles(FrameBuffer frame) {
    PolylinesBuilder lines = frame.lines();
    int vertices = lines.vertexCount();
    meter.topology(vertices);
    if (vertices == 0) {
      return true;
    }
    long address = roles.map(vertices);
    MemoryUtil.memSet(address, SEGMENT, vertices);
    markEnds(lines.rawOffsets(), lines.lineCount(), address);
    return roles.unmap();
  }

  private static void markEnds(int[] offsets, int lines, long address) {
    for (int line = 0; line < lines; line++) {
      int length = offsets[line + 1] - offsets[line];
      if (length > 0) {
        MemoryUtil.memPutByte(address + offsets[line + 1] - 1, length == 1 ? DOT : END);
      }
    }
  }

  /** Gives back what a burst of large frames has left behind. */
  void settle() {
    coordinates.settle();
    roles.settle();
  }

  /** Points attributes 0 to 4 of the bound vertex array at the vertices from {@code first} on. */
  void bind(int first) {
    long x = (long) Float.BYTES * first;
    long y = yStart + x;
    glBindBuffer(GL_ARRAY_BUFFER, coordinates.buffer());
    glVertexAttribPointer(0, 1, GL_FLOAT, false, Float.BYTES, x);
    glVertexAttribPointer(1, 1, GL_FLOAT, false, Float.BYTES, y);
    glVertexAttribPointer(2, 1, GL_FLOAT, false, Float.BYTES, x + Float.BYTES);
    glVertexAttribPointer(3, 1, GL_FLOAT, false, Float.BYTES, y + Float.BYTES);
    glBindBuffer(GL_ARRAY_BUFFER, roles.buffer());
    glVertexAttribIPointer(4, 1, GL_UNSIGNED_BYTE, 1, first);
  }

  /** Bytes of all buffers. */
  long capacityBytes() {
    return coordinates.capacityBytes() + roles.capacityBytes();
  }

  void close() {
    roles.close();
    coordinates.close();
  }

  private static void copy(float[] from, long address, int count) {
    MemorySegment.copy(from, 0, MEMORY, ValueLayout.JAVA_FLOAT, address, count);
  }

  /** A mapped address then needs no segment object of its own. */
  @SuppressWarnings("restricted") // only addresses the driver has just mapped are written to
  private static MemorySegment allOfMemory() {
    return MemorySegment.NULL.reinterpret(Long.MAX_VALUE);
  }
}
