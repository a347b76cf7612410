package senga.proof;

import org.jspecify.annotations.Nullable;
import senga.geometry.Color;
import senga.geometry.PolylinesBuilder;
import senga.play.FrameBuffer;
import senga.plot.PenPath;
import senga.plot.PenPath.Leg;
import senga.scene.Pen;
import senga.scene.Scene;
import senga.view.LayerSwitches;

/**
 * The way of the pen up to some moment as a frame for the renderer: what is still to come faintly,
 * ways with the pen up as thin lines, what has been drawn in colours that say when. All of it lies
 * {@linkplain FrameBuffer#endBeneath beneath}, so that no switch of the sketch's own layers counts;
 * whose layers are all off is left out here.
 *
 * <p>Composed anew when something has changed, in memory that is used again. Belongs to the render
 * thread.
 */
final class PathPicture {
  private static final double TRAVEL_PIXELS = 1.1;
  private static final double FAINTNESS = 0.2;
  private static final Color TRAVEL_ON_LIGHT = new Color(0x5a5f78a0);
  private static final Color TRAVEL_ON_DARK = new Color(0xb4bad0a0);

  /** With more pens than these only the first one's width is shown. */
  private static final int MOST_PENS = 64;

  private final FrameBuffer buffer = new FrameBuffer();
  private final boolean[] isShown = new boolean[Scene.MOST_LAYERS];
  private Pen[] faint = {}; // of each pen of the way, for what is to come
  private Pen[] bands = {}; // of each pen, one in each colour of the order
  private Pen travel = Pen.DEFAULT;
  private @Nullable PenPath composed;
  private @Nullable Color inkedOn; // the paper for which the pens were made
  private double composedAt;
  private double composedScale;
  private long composedSwitches;
  private @Nullable FrameBuffer composedOver;
  private long composedVersion;

  /** Bytes held. */
  long bytes() {
    return buffer.capacityBytes();
  }

  /**
   * The picture in place of a frame.
   *
   * @param now seconds since the pen began
   * @param pixelsPerMm how large it is shown
   */
  FrameBuffer of(
      FrameBuffer frame, PenPath path, double now, double pixelsPerMm, LayerSwitches layers) {
    boolean isSame =
        path == composed
            && now == composedAt
            && pixelsPerMm == composedScale
            && layers.revision() == composedSwitches
            && frame == composedOver
            && frame.version() == composedVersion;
    if (!isSame) {
      ink(path, frame.frame().canvas().background(), pixelsPerMm);
      composed = path;
      composedAt = now;
      composedScale = pixelsPerMm;
      composedSwitches = layers.revision();
      composedOver = frame;
      composedVersion = frame.version();
      choose(frame, path, layers);
      compose(frame, path, now);
    }
    return buffer;
  }

  /** A pen is seen if one of its layers is, or none of the frame's layers has it. */
  private void choose(FrameBuffer frame, PenPath path, LayerSwitches layers) {
    for (int pen = 0; pen < path.pens().size() && pen < isShown.length; pen++) {
      boolean isKnown = false;
      boolean isSeen = false;
      for (int layer = 0; layer < frame.layerCount(); layer++) {
        boolean isThis = frame.pen(layer).equals(path.pens().get(pen));
        isKnown |= isThis;
        isSeen |= isThis && layers.isShown(layer);
      }
      isShown[pen] = isSeen || !isKnown;
    }
  }

  /** Pens are made with the way, not with each moment of it. */
  private void ink(PenPath path, Color paper, double pixelsPerMm) {
    if (path != composed || !paper.equals(inkedOn)) {
      inkedOn = paper;
      int pens = Math.min(MOST_PENS, path.pens().size());
      faint = new Pen[pens];
      bands = new Pen[pens * OrderColors.COUNT];
      for (int pen = 0; pen < pens; pen++) {
        Pen own = path.pens().get(pen);
        int alpha = (int) (own.color().alpha() * FAINTNESS);
        faint[pen] = own.color(new Color((own.color().rgba() & ~0xff) | alpha));
        for (int band = 0; band < OrderColors.COUNT; band++) {
          bands[pen * OrderColors.COUNT + band] = own.color(OrderColors.at(band, paper));
        }
      }
    }
    double width = TRAVEL_PIXELS / pixelsPerMm;
    if (travel.width() != width || path != composed) {
      Color color = OrderColors.isDark(paper) ? TRAVEL_ON_DARK : TRAVEL_ON_LIGHT;
      travel = new Pen("travel", color, width);
    }
  }

  private void compose(FrameBuffer frame, PenPath path, double now) {
    buffer.begin(frame.frame());
    int node = path.at(now);
    double part = path.part(node, now);
    int pens = Math.min(MOST_PENS, path.pens().size());
    for (int pen = 0; pen < pens; pen++) {
      if (isShown[pen]) {
        toCome(path, pen, node, part);
      }
    }
    travelled(path, node, part);
    for (int pen = 0; pen < pens; pen++) {
      if (isShown[pen]) {
        drawn(path, pen, node, part);
      }
    }
    buffer.finish(0);
    buffer.settle(System.nanoTime());
  }

  private static int beginOf(PenPath path, int pen) {
    return pen == 0 ? 0 : path.endOf(pen - 1);
  }

  /** The last pen of many stands for all that follow. */
  private static int endOf(PenPath path, int pen) {
    return pen == MOST_PENS - 1 ? path.strokes() : path.endOf(pen);
  }

  private void toCome(PenPath path, int pen, int node, double part) {
    PolylinesBuilder lines = buffer.lines();
    int first = Math.max(beginOf(path, pen), path.stroke(node));
    for (int stroke = first; stroke < endOf(path, pen); stroke++) {
      int at = path.firstOf(stroke);
      int last = path.lastOf(stroke);
      if (last > node || (last == node && part < 1)) {
        boolean isAtWork = at <= node;
        if (isAtWork) {
          lines.vertex(path.x(node, part), path.y(node, part));
        } else {
          lines.vertex(path.x(at - 1), path.y(at - 1));
        }
        for (int i = isAtWork ? node : at; i <= last; i++) {
          lines.vertex(path.x(i), path.y(i));
        }
        lines.endLine();
      }
    }
    buffer.endBeneath(faint[pen]);
  }

  private void travelled(PenPath path, int node, double part) {
    PolylinesBuilder lines = buffer.lines();
    for (int i = 1; i <= node; i++) {
      if (path.leg(i) == Leg.TRAVEL && isShown[penOf(path, i)]) {
        double gone = i == node ? part : 1;
        lines.segment(path.x(i - 1), path.y(i - 1), 0, path.x(i, gone), path.y(i, gone), 0);
      }
    }
    buffer.endBeneath(travel);
  }

  /** On its way to a stroke a pen is that stroke's; at the end it is the last one's. */
  private static int penOf(PenPath path, int node) {
    int next = node + 1 < path.size() && path.leg(node + 1) == Leg.LOWER ? 1 : 0;
    return Math.min(MOST_PENS - 1, path.penOf(Math.max(0, path.stroke(node) + next)));
  }

  private void drawn(PenPath path, int pen, int node, double part) {
    PolylinesBuilder lines = buffer.lines();
    double whole = Math.max(1e-9, path.seconds());
    int band = -1;
    int last = Math.min(endOf(path, pen) - 1, path.stroke(node));
    for (int stroke = beginOf(path, pen); stroke <= last; stroke++) {
      int first = path.firstOf(stroke);
      int of = OrderColors.band(path.time(first) / whole);
      if (of != band && band >= 0) {
        buffer.endBeneath(bands[pen * OrderColors.COUNT + band]);
      }
      band = of;
      lines.vertex(path.x(first - 1), path.y(first - 1));
      int end = path.lastOf(stroke);
      for (int i = first; i <= Math.min(end, node); i++) {
        double gone = i == node ? part : 1;
        lines.vertex(path.x(i, gone), path.y(i, gone));
      }
      lines.endLine();
    }
    if (band >= 0) {
      buffer.endBeneath(bands[pen * OrderColors.COUNT + band]);
    }
  }
}
