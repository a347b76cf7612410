import module senga.live;

// Lanterns of wire in the night: the wind swings them, and each is wrung about its cord and back.
// Controllers: 1 how far they are wrung, 2 wind.

void main() {
  Stage.run(this::draw, Canvas.mm(260, 162).background(Color.of("#161a2c")));
}

List<Layer> draw(Frame frame) {
  Geometry drum = G.cylinder().radius(24).height(80).segments(60);
  Geometry pill = G.capsule().radius(18).height(96).segments(40).latitudeSegments(10);
  Geometry ring = G.torus().majorRadius(24).minorRadius(9).majorSegments(64).minorSegments(18);
  Geometry cone = G.cone().radius(25).height(44).segments(60).center(0, 0, 22);
  return List.of(
      hung(frame, 42, 56, 40, drum).color("#f2b84b"),
      hung(frame, 98, 24, 48, pill).color("#e8704a"),
      hung(frame, 155, 72, 33, ring.rotate(90, 0, 0)).color("#f6e7bd"),
      hung(frame, 218, 38, 44, G.group(cone, cone.scale(1, 1, -1))).color("#e0566f"));
}

/** A solid about the z axis, by its top at the end of a cord from the upper edge of the paper. */
Layer hung(Frame frame, double x, double cord, double half, Geometry solid) {
  double time = 30 * frame.seconds() + 2 * x;
  double wrung = 180 * frame.cc(1, 0.5) * Trig.sinDegrees(time / 3);
  Geometry lantern = solid.through(E.twist().angle(wrung).axis(0, 0, 1)).rotate(80, 0, 0);
  Geometry line = G.line().length(cord).angle(90).center(0, cord / 2);
  return Layer.of(
          G.group(line, lantern.translate(0, cord + half))
              .rotate(5 * frame.cc(2, 0.5) * Trig.sinDegrees(time))
              .translate(x, 0))
      .name("lantern at " + x)
      .width(0.22);
}
