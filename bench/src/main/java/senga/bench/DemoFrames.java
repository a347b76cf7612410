package senga.bench;

import java.util.List;
import senga.E;
import senga.G;
import senga.control.Controls;
import senga.frame.Canvas;
import senga.frame.Frame;
import senga.geometry.Generation;
import senga.geometry.Geometry;
import senga.shapes.Sphere;

/** W1: a frame of PyXidraw's main program, from draw to the arrays that are uploaded. */
final class DemoFrames {
  private DemoFrames() {}

  static List<Case> cases() {
    return List.of(
        frame("latlon-2327", 0.2, 0, 0.79 + 0.03 + 0.50),
        frame("latlon-6439", 0.5, 0, 1.92 + 0.03 + 0.81),
        frame("latlon-20807", 0.8, 0, 6.46 + 0.05 + 1.59),
        frame("latlon-31063", 1, 0, 9.35 + 0.06 + 1.90),
        frame("icosphere-15360", 0.8, 0.5, 3.33 + 0.07 + 45.0),
        frame("zigzag-4798", 0.8, 0.3, 1.46 + 0.03 + 16.5));
  }

  private static Case frame(String name, double level, double style, double pyxidrawMs) {
    Controls controls =
        Controls.NONE.with(1, level).with(2, style).with(6, 0.5).with(7, 0.5).with(8, 0.5);
    Frame frame = new Frame(60, 1, Canvas.mm(400, 400), 0, controls);
    return new Case(
        "W1",
        name,
        Reference.pyxidraw(pyxidrawMs),
        new CpuGauge(),
        () -> new FrameJob(DemoFrames::draw, frame));
  }

  /** The drawing of {@code sketches/gallery/Demo.java}. */
  private static Geometry draw(Frame frame) {
    double time = frame.seconds() * frame.cc(9, 1) * 10;
    Sphere sphere =
        G.sphere()
            .subdivisions((int) (frame.cc(1, 0.2) * 5))
            .style(style(frame.cc(2)))
            .generation(Generation.PYXIDRAW);
    return sphere
        .scale(400 * frame.cc(8, 0.25))
        .translate(200, 200)
        .through(
            E.rotate()
                .pivot(200, 200)
                .degrees(
                    Math.toDegrees(frame.cc(3)),
                    Math.toDegrees(frame.cc(4)),
                    Math.toDegrees(frame.cc(5))),
            E.displace()
                .amplitude(frame.cc(6) * 50)
                .frequency(frame.cc(7) * 0.01)
                .time(time)
                .generation(Generation.PYXIDRAW),
            E.displace()
                .amplitude(frame.cc(6) * 20)
                .frequency(frame.cc(7) * 0.05)
                .time(time * 2)
                .generation(Generation.PYXIDRAW));
  }

  private static Sphere.Style style(double value) {
    if (value < 0.2) {
      return Sphere.Style.LATLON;
    }
    if (value < 0.4) {
      return Sphere.Style.ZIGZAG;
    }
    return value < 0.6 ? Sphere.Style.ICOSPHERE : Sphere.Style.RINGS;
  }
}
