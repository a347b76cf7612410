package senga.render;

import static org.lwjgl.opengl.GL33C.*;

import java.util.function.LongSupplier;
import senga.geometry.Color;
import senga.play.FrameBuffer;
import senga.scene.Pen;
import senga.view.View;
import senga.view.ViewModes;

/**
 * Draws lines with width, round joins and caps, and smooth edges.
 *
 * <p>Each segment is one instance: a box around a capsule, whose fragments compute their distance
 * to the segment. Where capsules overlap (at every join and crossing) ink must not be applied
 * twice. So each layer takes two passes over the picture itself:
 *
 * <pre>
 *             colour                          alpha
 *   collect   stays                           the larger of itself and coverage × opacity
 *   ink       goes to the pen's, by alpha     back to 0
 * </pre>
 *
 * <p>The picture's alpha is the mask, and is 0 between two layers. A pixel that several boxes cover
 * is inked by the first of them, for the others find no alpha any more. So nothing is cleared, no
 * surface is changed for another, and a layer costs what its lines cover: a few lines are inked box
 * by box, many by one pass over all that the scissors leave.
 *
 * <p>The picture is kept, so that showing the same frame again (under a changing HUD, or while
 * paused) is one copy.
 */
public final class LineRenderer implements Renderer {
  private static final int ATTRIBUTES = 5;
  private static final float DESK = 0.125f; // the grey around the paper
  private static final int BOX = 1024; // pixels whose inking costs about what one box costs

  private final GlRegistry registry;
  private final UploadMeter meter = new UploadMeter();
  private final Freshness freshness = new Freshness();
  private final LongSupplier nanoTime;
  private final LineUpload upload;
  private final LayerBounds bounds = new LayerBounds();
  private final Scissors area = new Scissors();
  private final NearLines nearLines;
  private final View view;
  private final ViewModes modes;
  private final PixelSurface picture;
  private final int segments;
  private final int nothing;
  private final CapsuleShader covering;
  private final CapsuleShader filling;
  private final InkShader ink;
  private FrameBuffer near = new FrameBuffer(); // the frame on screen, without what is far away
  private long painted;
  private boolean complete;
  private boolean closed;

  /** Shows the whole paper, as large as fits. */
  public LineRenderer(GlRegistry registry) {
    this(registry, new View(), new ViewModes());
  }

  /**
   * For the context that is current; all its objects go through {@code registry}.
   *
   * @param view how the paper lies in the target; whoever moves it does so between two draws
   * @param modes likewise
   */
  public LineRenderer(GlRegistry registry, View view, ViewModes modes) {
    this(registry, view, modes, System::nanoTime);
  }

  /**
   * @param nanoTime the clock by which buffers shrink and uploads are timed
   */
  LineRenderer(GlRegistry registry, LongSupplier nanoTime) {
    this(registry, new View(), new ViewModes(), nanoTime);
  }

  private LineRenderer(GlRegistry registry, View view, ViewModes modes, LongSupplier nanoTime) {
    this.registry = registry;
    this.view = view;
    this.modes = modes;
    this.nanoTime = nanoTime;
    upload = new LineUpload(registry, meter, nanoTime);
    nearLines = new NearLines(nanoTime);
    picture = new PixelSurface(registry);
    segments = instancedArray();
    nothing = registry.vertexArray();
    covering = CapsuleShader.covering(registry);
    filling = CapsuleShader.filling(registry);
    ink = new InkShader(registry);
  }

  @Override
  public void draw(FrameBuffer frame, Target target) {
    if (target.isEmpty()) {
      return;
    }
    try {
      update(frame, target);
    } finally {
      show(target); // the picture before, if the new one cannot be had
    }
    upload.settle();
  }

  private void update(FrameBuffer frame, Target target) {
    boolean fresh = freshness.isNew(frame);
    if (fresh) {
      take(frame);
    }
    boolean otherwise = isSeenOtherwise(target);
    boolean resized = picture.resize(target.width(), target.height());
    if (resized || otherwise || (fresh && complete)) {
      paint(near);
    } else {
      meter.redraw();
    }
  }

  private boolean isSeenOtherwise(Target target) {
    view.lay(near.frame().canvas(), target.width(), target.height());
    long now = view.revision() + modes.revision(); // neither ever falls
    boolean otherwise = now != painted;
    painted = now;
    return otherwise;
  }

  @Override
  public void blank(Target target) {
    glBindFramebuffer(GL_FRAMEBUFFER, target.framebuffer());
    glDisable(GL_SCISSOR_TEST);
    clear(DESK, DESK, DESK, 1);
  }

  @Override
  public UploadMeter meter() {
    return meter;
  }

  /** Waits until the GPU has done all it was asked for, by whomever in this context. */
  public void finish() {
    glFinish();
  }

  /** Bytes of the GL buffers that hold lines. */
  public long capacityBytes() {
    return upload.capacityBytes();
  }

  /** Bytes of the copy that is made of a frame whose lines lead far away from the paper. */
  public long bytesOfCutLines() {
    return nearLines.bytes();
  }

  private void take(FrameBuffer frame) {
    long begun = nanoTime.getAsLong();
    complete = false;
    near = frame;
    try {
      bounds.measure(frame);
      near = nearLines.of(frame, bounds);
      if (near != frame) {
        bounds.measure(near);
      }
      complete = upload.coordinates(near);
      if (freshness.isNewTopology(near)) {
        complete &= upload.roles(near);
      }
    } finally {
      if (!complete) {
        freshness.reset(); // the next draw tries again
      }
      meter.uploaded(nanoTime.getAsLong() - begun);
    }
  }

  private void paint(FrameBuffer frame) {
    Target target = picture.target();
    covering.look(target, view);
    filling.look(target, view);
    glViewport(0, 0, target.width(), target.height());
    glDisable(GL_DEPTH_TEST);
    glDisable(GL_CULL_FACE);
    glEnable(GL_SCISSOR_TEST);
    area.set(view, modes.outside());
    layPaper(frame.frame().canvas().background());
    glEnable(GL_BLEND);
    for (int other = 0; complete && other < frame.beneath(); other++) {
      layer(frame, frame.layerCount() + other);
    }
    for (int layer = 0; complete && layer < frame.layerCount(); layer++) {
      if (modes.layers().isShown(layer)) {
        layer(frame, layer);
      }
    }
    glDisable(GL_BLEND);
    glDisable(GL_SCISSOR_TEST);
    makeOpaque();
  }

  /** The last word on alpha: a window might show the desktop through it. */
  private static void makeOpaque() {
    glColorMask(false, false, false, true);
    glClearColor(0, 0, 0, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    glColorMask(true, true, true, true);
  }

  private void layPaper(Color color) {
    Target target = picture.target();
    float opacity = color.alpha() / 255f;
    float red = onWhite(color.red(), opacity);
    float green = onWhite(color.green(), opacity);
    float blue = onWhite(color.blue(), opacity);
    glBindFramebuffer(GL_FRAMEBUFFER, target.framebuffer());
    glScissor(0, 0, target.width(), target.height());
    clear(DESK, DESK, DESK, 0);
    if (modes.outside() && area.cutToView(target.height())) {
      clear(beside(red), beside(green), beside(blue), 0);
    }
    if (area.cutToPaper(target.height())) {
      clear(red, green, blue, 0);
    }
  }

  /** Off the paper its own colour is seen, but a shade nearer to grey: ink is seen there too. */
  private static float beside(float channel) {
    return 0.5f + 0.75f * (channel - 0.5f);
  }

  private static void clear(float red, float green, float blue, float alpha) {
    glClearColor(red, green, blue, alpha);
    glClear(GL_COLOR_BUFFER_BIT);
  }

  private static float onWhite(int channel, float opacity) {
    return 1 - opacity + opacity * channel / 255f;
  }

  private void layer(FrameBuffer frame, int layer) {
    int[] offsets = frame.lines().rawOffsets();
    int first = offsets[frame.firstLine(layer)];
    int count = offsets[frame.endLine(layer)] - first;
    Color color = frame.pen(layer).color();
    float width = width(frame.pen(layer));
    if (count == 0 || color.alpha() == 0 || !cutTo(layer, width)) {
      return;
    }
    glBindVertexArray(segments);
    upload.bind(first);
    collect(count, width, color);
    ink(count, width, color);
  }

  private void collect(int count, float width, Color color) {
    glColorMask(false, false, false, true);
    glBlendEquation(GL_MAX);
    covering.use(width, color);
    glDrawArraysInstanced(GL_TRIANGLE_STRIP, 0, 4, count);
  }

  private void ink(int count, float width, Color color) {
    glColorMask(true, true, true, true);
    glBlendEquation(GL_FUNC_ADD);
    glBlendFuncSeparate(GL_DST_ALPHA, GL_ONE_MINUS_DST_ALPHA, GL_ZERO, GL_ZERO);
    if ((long) count * BOX < area.pixels()) {
      filling.use(width, color);
      glDrawArraysInstanced(GL_TRIANGLE_STRIP, 0, 4, count);
    } else {
      glBindVertexArray(nothing);
      ink.use(color);
      glDrawArrays(GL_TRIANGLES, 0, 3);
    }
  }

  private float width(Pen pen) {
    return modes.hairlines() ? 1 : (float) pen.width() * (float) view.pixelsPerMm();
  }

  /** Sets the scissors around a layer. Returns false if nothing of it is to be seen. */
  private boolean cutTo(int layer, float width) {
    return area.cutTo(
        bounds.minX(layer),
        bounds.minY(layer),
        bounds.maxX(layer),
        bounds.maxY(layer),
        width / 2 + 2,
        picture.target().height());
  }

  private void show(Target target) {
    int width = target.width();
    int height = target.height();
    glBindFramebuffer(GL_READ_FRAMEBUFFER, picture.target().framebuffer());
    glBindFramebuffer(GL_DRAW_FRAMEBUFFER, target.framebuffer());
    glBlitFramebuffer(0, 0, width, height, 0, 0, width, height, GL_COLOR_BUFFER_BIT, GL_NEAREST);
    glBindFramebuffer(GL_FRAMEBUFFER, target.framebuffer());
  }

  private int instancedArray() {
    int array = registry.vertexArray();
    glBindVertexArray(array);
    for (int i = 0; i < ATTRIBUTES; i++) {
      glEnableVertexAttribArray(i);
      glVertexAttribDivisor(i, 1);
    }
    return array;
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    ink.close();
    filling.close();
    covering.close();
    registry.delete(GlRegistry.Kind.VERTEX_ARRAY, nothing);
    registry.delete(GlRegistry.Kind.VERTEX_ARRAY, segments);
    picture.close();
    upload.close();
  }
}
