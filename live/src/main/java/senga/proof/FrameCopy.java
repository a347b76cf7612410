package senga.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import senga.geometry.PolylinesBuilder;
import senga.play.FrameBuffer;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Pen;
import senga.scene.Scene;
import senga.tune.StepRecipes;

/**
 * One frame's lines in memory that is used again: written by the render thread, then read by the
 * planner; never both at once, though both may read. Making it anew allocates nothing but where a
 * frame is larger than all before, or much smaller.
 */
final class FrameCopy {
  private static final int SPARE = 4; // times what is needed is held at most
  private static final int SMALL = 1 << 14; // vertices for which nobody is thrifty

  private float[] xs = new float[0];
  private float[] ys = new float[0];
  private int[] offsets = new int[1];
  private final int[] layerEnds = new int[Scene.MOST_LAYERS];
  private final @Nullable Pen[] pens = new Pen[Scene.MOST_LAYERS];
  private int vertices;
  private int lines;
  private int layers;
  private @Nullable Canvas canvas;
  private double seconds;
  private boolean draft;
  private @Nullable StepRecipes recipes;
  private long recipesNumber;

  /** Takes over a frame's own layers; what lies beneath is no part of the picture. */
  void take(FrameBuffer frame) {
    layers = frame.layerCount();
    lines = layers == 0 ? 0 : frame.endLine(layers - 1);
    int[] given = frame.lines().rawOffsets();
    vertices = given[lines];
    xs = fitting(xs, vertices);
    ys = fitting(ys, vertices);
    if (offsets.length <= lines || offsets.length > SPARE * (lines + SMALL)) {
      offsets = new int[lines + lines / 2 + 1];
    }
    System.arraycopy(frame.lines().rawX(), 0, xs, 0, vertices);
    System.arraycopy(frame.lines().rawY(), 0, ys, 0, vertices);
    System.arraycopy(given, 0, offsets, 0, lines + 1);
    for (int layer = 0; layer < layers; layer++) {
      layerEnds[layer] = frame.endLine(layer);
      pens[layer] = frame.pen(layer);
    }
    canvas = frame.frame().canvas();
    seconds = frame.frame().seconds();
    draft = frame.draftOf() != null;
    recipes = frame.recipes();
    recipesNumber = numberOf(frame);
  }

  private static long numberOf(FrameBuffer frame) {
    StepRecipes of = frame.recipes();
    return of == null ? 0 : of.number();
  }

  /**
   * What the steps of its scene make of what; null if nobody looked at them, or after {@link
   * #forget}.
   */
  @Nullable StepRecipes recipes() {
    return recipes;
  }

  /** Lets go of the sketch's recipes. */
  void forget() {
    recipes = null;
  }

  /** Whether a frame's steps make of the same the same, also where that is not seen. */
  boolean hasStepsOf(FrameBuffer frame) {
    return numberOf(frame) == recipesNumber;
  }

  private static float[] fitting(float[] held, int wanted) {
    boolean wasteful = held.length > SPARE * (wanted + SMALL);
    return held.length < wanted || wasteful ? new float[wanted + wanted / 2] : held;
  }

  /** Whether a frame shows the same lines with the same pens, on the same paper. */
  boolean isOf(FrameBuffer frame) {
    int count = frame.layerCount();
    int ends = count == 0 ? 0 : frame.endLine(count - 1);
    if (canvas == null
        || count != layers
        || ends != lines
        || draft != (frame.draftOf() != null)
        || !frame.frame().canvas().equals(canvas)) {
      return false;
    }
    for (int layer = 0; layer < layers; layer++) {
      if (layerEnds[layer] != frame.endLine(layer) || !frame.pen(layer).equals(pens[layer])) {
        return false;
      }
    }
    return hasLinesOf(frame);
  }

  private boolean hasLinesOf(FrameBuffer frame) {
    int[] given = frame.lines().rawOffsets();
    return Arrays.equals(given, 0, lines + 1, offsets, 0, lines + 1)
        && Arrays.equals(frame.lines().rawX(), 0, vertices, xs, 0, vertices)
        && Arrays.equals(frame.lines().rawY(), 0, vertices, ys, 0, vertices);
  }

  double seconds() {
    return seconds;
  }

  boolean isDraft() {
    return draft;
  }

  int vertices() {
    return vertices;
  }

  /** A drawing of it that outlives it. */
  Drawing drawing() {
    List<Drawing.Part> parts = new ArrayList<>(layers);
    int line = 0;
    for (int layer = 0; layer < layers; layer++) {
      int end = layerEnds[layer];
      PolylinesBuilder copy = new PolylinesBuilder(offsets[end] - offsets[line], end - line);
      for (; line < end; line++) {
        for (int i = offsets[line]; i < offsets[line + 1]; i++) {
          copy.vertex(xs[i], ys[i]);
        }
        copy.endLine();
      }
      Pen pen = pens[layer];
      parts.add(new Drawing.Part(pen == null ? Pen.DEFAULT : pen, copy.build()));
    }
    return new Drawing(canvas(), parts);
  }

  Canvas canvas() {
    return Objects.requireNonNull(canvas);
  }

  /** Bytes held. */
  long bytes() {
    return Float.BYTES * ((long) xs.length + ys.length) + (long) Integer.BYTES * offsets.length;
  }
}
