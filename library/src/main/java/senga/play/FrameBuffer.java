package senga.play;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.kernel.Hash128;
import senga.scene.Drawing;
import senga.scene.Frame;
import senga.scene.Pen;
import senga.scene.Scene;
import senga.tune.Changes;
import senga.tune.StepRecipes;

/**
 * One finished frame in reused memory: the lines of all layers one after the other, and where each
 * layer's lines end. Written by one worker, then read by the screen; never both at once.
 */
public final class FrameBuffer {
  private final PolylinesBuilder lines = new PolylinesBuilder();
  private final int[] layerEnds = new int[Scene.MOST_LAYERS];
  private final @Nullable Pen[] pens = new Pen[Scene.MOST_LAYERS];
  private final Hash128 hash = new Hash128(); // kept: the render thread may finish frames, too
  private int layerCount;
  private int beneath;
  private long topology;
  private Changes changes = Changes.NONE;
  private @Nullable Frame frame;
  private @Nullable Scene draftOf;
  private @Nullable StepRecipes recipes;
  private long workNanos;
  private long serial;
  private final Slack slack = new Slack();
  private long version;

  /**
   * Gives memory back if the frames of the last 10 seconds needed less than half of it. To be
   * called between two frames.
   */
  public void settle(long nanos) {
    if (slack.isDue(lines.mostVertices(), lines.mostLines(), lines.capacityBytes(), nanos)) {
      lines.trim(slack.vertices(), slack.lines());
    }
  }

  /** Begins a new frame in which nothing is changed. */
  public void begin(Frame of) {
    begin(of, Changes.NONE);
  }

  /** Begins a new frame; what was there is forgotten, the memory kept. */
  void begin(Frame of, Changes inForce) {
    changes = inForce;
    lines.clear();
    layerCount = 0;
    beneath = 0;
    frame = of;
    draftOf = null;
    recipes = null;
  }

  /** Says that the lines are drafts, and of what. */
  void draftOf(Scene scene) {
    draftOf = scene;
  }

  /** The scene whose final lines differ from these; null if these are final. */
  public @Nullable Scene draftOf() {
    return draftOf;
  }

  /** Lets go of the sketch's recipes: nobody will ask for its final lines any more. */
  void forget() {
    draftOf = null;
    recipes = null;
  }

  /** Says what the steps of its scene make of what. */
  public void recipes(@Nullable StepRecipes those) {
    recipes = those;
  }

  /** What the steps of its scene make of what; null if nobody looked at them. */
  public @Nullable StepRecipes recipes() {
    return recipes;
  }

  /** Where the current layer's lines are written. */
  public PolylinesBuilder lines() {
    return lines;
  }

  /** Ends the current layer; the next lines belong to the next one. */
  public void endLayer(Pen pen) {
    pens[layerCount] = pen;
    layerEnds[layerCount++] = lines.lineCount();
  }

  /**
   * Ends a layer that lies beneath all others, for comparing: it is drawn first, and part of the
   * picture on screen only. Comes after all layers of the frame itself. What there is no room for
   * is left out.
   */
  public void endBeneath(Pen pen) {
    int at = layerCount + beneath;
    if (at < pens.length) {
      pens[at] = pen;
      layerEnds[at] = lines.lineCount();
      beneath++;
    }
  }

  /** How many layers lie beneath; their indices come after those of the frame's own. */
  public int beneath() {
    return beneath;
  }

  /** Ends the frame. */
  public void finish(long nanosOfWork) {
    workNanos = nanosOfWork;
    version++;
    hash.restart();
    hash.add(lines.rawOffsets(), 0, lines.lineCount() + 1).add(layerEnds, 0, layerCount + beneath);
    topology = hash.low();
  }

  public int layerCount() {
    return layerCount;
  }

  public Pen pen(int layer) {
    Pen pen = pens[layer];
    if (pen == null) {
      throw new IndexOutOfBoundsException("layer " + layer + " of " + layerCount);
    }
    return pen;
  }

  /** Index of the first line of a layer. */
  public int firstLine(int layer) {
    return layer == 0 ? 0 : layerEnds[layer - 1];
  }

  /** Index after the last line of a layer. */
  public int endLine(int layer) {
    return layerEnds[layer];
  }

  /** Equal for two frames whose lines have the same offsets and layers: only coordinates differ. */
  public long topology() {
    return topology;
  }

  /** Counts the frames a player has handed out; no two frames of a player have the same. */
  public long serial() {
    return serial;
  }

  void serial(long number) {
    serial = number;
  }

  /** A copy of the finished frame that outlives this buffer's next use. */
  public Drawing drawing() {
    List<Drawing.Part> parts = new ArrayList<>(layerCount);
    for (int layer = 0; layer < layerCount; layer++) {
      Polylines copy = lines.copy(firstLine(layer), endLine(layer));
      parts.add(new Drawing.Part(pen(layer), copy));
    }
    return new Drawing(frame().canvas(), parts);
  }

  /** Differs for every frame this buffer has held: tells a reader whether it is a new one. */
  public long version() {
    return version;
  }

  /** What the frame was drawn from. */
  public Frame frame() {
    if (frame == null) {
      throw new IllegalStateException("no frame was begun");
    }
    return frame;
  }

  /** What was changed in what the sketch draws. */
  public Changes changes() {
    return changes;
  }

  /** Time spent in draw and in realising, in nanoseconds. */
  public long workNanos() {
    return workNanos;
  }

  /** Bytes held, used or not. */
  public long capacityBytes() {
    return lines.capacityBytes();
  }
}
