package senga.golden;

import static java.lang.Math.toDegrees;
import static senga.geometry.Generation.PYXIDRAW;

import senga.E;
import senga.G;
import senga.geometry.Geometry;
import senga.scene.Frame;

/** The main drawing of PyXidraw. */
public final class Demo {
  private Demo() {}

  public static Geometry draw(Frame frame) {
    double time = frame.seconds() * frame.cc(9, 1) * 10;
    return G.sphere()
        .subdivisions(PyxidrawNames.level(frame.cc(1, 0.2)))
        .style(PyxidrawNames.style(frame.cc(2)))
        .generation(PYXIDRAW)
        .scale(400 * frame.cc(8, 0.25))
        .translate(200, 200)
        .through(
            E.rotate()
                .pivot(200, 200)
                .degrees(toDegrees(frame.cc(3)), toDegrees(frame.cc(4)), toDegrees(frame.cc(5))),
            E.displace()
                .amplitude(frame.cc(6) * 50)
                .frequency(frame.cc(7) * 0.01)
                .time(time)
                .generation(PYXIDRAW),
            E.displace()
                .amplitude(frame.cc(6) * 20)
                .frequency(frame.cc(7) * 0.05)
                .time(time * 2)
                .generation(PYXIDRAW));
  }
}
