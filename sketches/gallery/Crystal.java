import module senga.live;

// One triangle in one of 120 cells of space, and all its images in the mirrors of an icosahedron.

static final double PHI = (1 + Math.sqrt(5)) / 2;

void main() {
  Stage.run(this::draw, Canvas.mm(200, 200).background(Color.of("#15102a")));
}

List<Layer> draw(Frame frame) {
  double breath = Trig.sinDegrees(12 * frame.seconds());
  Rotate turn = E.rotate().degrees(20, 8 * frame.seconds(), 10);
  Geometry star = star(90, 42 + 5 * breath, 38).through(turn).translate(100, 100);
  Geometry heart = heart().through(turn).translate(100, 100);
  return List.of(
      Layer.of(star).name("star").color("#8fd3e8").width(0.25),
      Layer.of(heart).name("heart").color("#f29fc0").width(0.3));
}

/** The corners lie on the axes about which a fifth, a third and half a turn change nothing. */
Geometry star(double fifth, double third, double half) {
  Vec3 a = along(Vec3.of(0, 1, PHI), fifth);
  Vec3 b = along(Vec3.of(1 / PHI, 0, PHI), third);
  Vec3 c = along(Vec3.of(0, 0, 1), half);
  Mirror3d mirrors = E.mirror3d().mode(Mirror3d.Mode.POLYHEDRAL).group(Mirror3d.Group.I);
  return G.polyline().closed(true).points(a, b, c).through(mirrors.reflections(true));
}

/** Dodecahedra, one within another. */
Geometry heart() {
  return G.polyhedron()
      .kind(Polyhedron.Kind.DODECAHEDRON)
      .style(Polyhedron.Style.EDGES)
      .diameter(44)
      .through(E.repeat().count(4).factor(0.2));
}

Vec3 along(Vec3 axis, double distance) {
  return axis.times(distance / axis.length());
}
