package senga.stage;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import senga.geometry.Geometry;
import senga.geometry.Literal;
import senga.geometry.Polylines;
import senga.play.FrameBuffer;
import senga.scene.Layer;
import senga.scene.Scene;

/** How much memory a bound frame holds: its lines, or the recipe of its final lines. */
final class HeldBytes {
  private static final long PER_VERTEX = 3L * Float.BYTES;

  /** A step of a recipe with its parameters, as measured of the built-in ones. */
  private static final long PER_STEP = 256;

  private HeldBytes() {}

  /** An estimate, in bytes; of lines that several steps share, each is counted once. */
  static long of(FrameBuffer frame) {
    Scene recipe = frame.draftOf();
    return recipe == null
        ? bytes(frame.lines().vertexCount(), frame.lines().lineCount())
        : of(recipe);
  }

  private static long of(Scene recipe) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Geometry> waiting = new ArrayDeque<>();
    recipe.layers().stream().map(Layer::geometry).forEach(waiting::push);
    long sum = 0;
    while (!waiting.isEmpty()) {
      Geometry step = waiting.pop();
      if (seen.add(step)) {
        sum += PER_STEP;
        step.inputs().forEach(waiting::push);
        if (step instanceof Literal(Polylines lines) && seen.add(lines)) {
          sum += bytes(lines.vertexCount(), lines.lineCount());
        }
      }
    }
    return sum;
  }

  private static long bytes(int vertices, int lines) {
    return PER_VERTEX * vertices + (long) Integer.BYTES * lines;
  }
}
