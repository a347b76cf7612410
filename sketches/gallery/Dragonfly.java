import module senga.live;

// A dragonfly: a web spun in every wing, and one half the mirror of the other.
// Controllers: 1 threads of a wing, 2 how fast it flutters.

void main() {
  Stage.run(this::draw, Canvas.mm(240, 180).background(Color.of("#eef2ec")));
}

List<Layer> draw(Frame frame) {
  double beat = Trig.sinDegrees(200 * frame.seconds() * frame.cc(2, 0.4));
  Weave web = E.weave().candidates((int) (240 * frame.cc(1, 0.5))).iterations(12);
  Mirror mirror = E.mirror().center(120, 0);
  Geometry fore = wing(104, 21, web).rotate(0, 14 + 12 * beat, -12).translate(122, 72);
  Geometry hind = wing(94, 30, web).rotate(0, 14 - 12 * beat, 14).translate(122, 83);
  return List.of(
      Layer.of(G.group(fore, hind).through(mirror)).name("wings").color("#2f6f73").width(0.2),
      Layer.of(body().translate(120, 6)).name("body").color("#1c2a30").width(0.3));
}

/** From its root at the origin to the right. */
Geometry wing(double length, double width, Weave web) {
  return G.spline()
      .closed(true)
      .points(
          Vec3.of(0, 0),
          Vec3.of(0.4 * length, -0.35 * width),
          Vec3.of(0.9 * length, -0.4 * width),
          Vec3.of(length, 0),
          Vec3.of(0.75 * length, 0.55 * width),
          Vec3.of(0.25 * length, 0.4 * width))
      .through(web);
}

Geometry body() {
  List<Geometry> parts = new ArrayList<>();
  parts.add(ball(5.5, 51));
  parts.add(ball(7.5, 69));
  for (int i = 0; i < 9; i++) {
    parts.add(ball(3.2 - 0.14 * i, 82 + 8 * i - 0.2 * i * i));
  }
  return G.group(parts);
}

Geometry ball(double radius, double y) {
  Ellipse ball = G.ellipse().radiusX(radius).radiusY(1.4 * radius).center(0, y);
  return ball.through(E.fill().angle(0).spacing(0.6));
}
