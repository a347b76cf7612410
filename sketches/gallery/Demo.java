import static java.lang.Math.toDegrees;
import static senga.geometry.Generation.PYXIDRAW;

import module senga.live;

// A ball that two layers of noise pull out of shape: the main program of PyXidraw, line for line.
// Controllers: 1 fineness, 2 style, 3 4 5 angles in radians, 6 amplitude, 7 frequency, 8 size,
// 9 speed of time. With all of them at rest it is a small plain ball; these turns make it dance.

void main() {
  Stage.run(
      this::draw,
      Canvas.mm(400, 400),
      StageOptions.DEFAULT.cc(1, 0.4).cc(6, 0.5).cc(7, 0.5).cc(8, 0.55).cc(9, 0.03));
}

Geometry draw(Frame frame) {
  double time = frame.seconds() * frame.cc(9, 1) * 10;
  double amplitude = frame.cc(6);
  double frequency = frame.cc(7);
  return G.sphere()
      .subdivisions((int) (frame.cc(1, 0.2) * 5))
      .style(style(frame.cc(2)))
      .generation(PYXIDRAW)
      .scale(400 * frame.cc(8, 0.25))
      .translate(200, 200)
      .through(
          E.rotate()
              .pivot(200, 200)
              .degrees(toDegrees(frame.cc(3)), toDegrees(frame.cc(4)), toDegrees(frame.cc(5))),
          noise(amplitude * 50, frequency * 0.01, time),
          noise(amplitude * 20, frequency * 0.05, time * 2));
}

Displace noise(double amplitude, double frequency, double time) {
  return E.displace().amplitude(amplitude).frequency(frequency).time(time).generation(PYXIDRAW);
}

/** The original's bands: four styles, then the first again. */
Sphere.Style style(double knob) {
  return switch ((int) (knob * 5)) {
    case 1 -> Sphere.Style.ZIGZAG;
    case 2 -> Sphere.Style.ICOSPHERE;
    case 3 -> Sphere.Style.RINGS;
    default -> Sphere.Style.LATLON;
  };
}
