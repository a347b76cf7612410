import module senga.live;

// A lattice, and two lenses that wander over it: one makes larger, one swirls.

void main() {
  Stage.run(this::draw, Canvas.mm(200, 200));
}

Layer draw(Frame frame) {
  double time = 12 * frame.seconds();
  int lines = frame.whole("lines", 57, 9, 121);
  Geometry near = circle(44, 80 + 22 * Trig.cosDegrees(time), 84 + 18 * Trig.sinDegrees(2 * time));
  Geometry far = circle(28, 142 + 12 * Trig.sinDegrees(time), 142 + 14 * Trig.cosDegrees(time));
  Geometry lattice =
      G.grid().nx(lines).ny(lines).side(172).center(100, 100).through(E.resample().step(1.5));
  return Layer.of(
          lattice.through(
              E.warp().mask(near).scale(1.5).band(44),
              E.warp().mask(far).kind(Warp.Kind.SWIRL).angle(70).band(28)))
      .name("lattice")
      .color("#111111")
      .width(0.3);
}

Geometry circle(double radius, double x, double y) {
  return G.circle().radius(radius).center(x, y);
}
