package senga.render;

import java.util.function.Consumer;
import senga.control.Controls;
import senga.geometry.Color;
import senga.geometry.PolylinesBuilder;
import senga.play.FrameBuffer;
import senga.scene.Canvas;
import senga.scene.Frame;
import senga.scene.Pen;

/** Makes finished frames by hand. */
public final class Frames {
  /** One mm is one pixel in a target of 100 x 100. */
  public static final Canvas PAPER = Canvas.mm(100, 100);

  static final Pen BLACK = Pen.DEFAULT.width(1);

  private Frames() {}

  static FrameBuffer frame(Pen pen, Consumer<PolylinesBuilder> lines) {
    FrameBuffer frame = begin(PAPER);
    layer(frame, pen, lines);
    frame.finish(0);
    return frame;
  }

  public static FrameBuffer begin(Canvas canvas) {
    FrameBuffer frame = new FrameBuffer();
    frame.begin(new Frame(0, 0, canvas, 0, Controls.NONE));
    return frame;
  }

  public static void layer(FrameBuffer frame, Pen pen, Consumer<PolylinesBuilder> lines) {
    lines.accept(frame.lines());
    frame.endLayer(pen);
  }

  public static Pen pen(String color, double width) {
    return new Pen("", Color.of(color), width);
  }
}
