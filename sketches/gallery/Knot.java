import module senga.live;

// A knot wound around a ring: what lies beneath makes room for what lies above.
// Controllers: 1 windings, 2 width of the band, 3 thickness of the ring, 4 speed.

void main() {
  Stage.run(this::draw, Canvas.mm(200, 200).background(Color.of("#f4efe4")));
}

List<Layer> draw(Frame frame) {
  double distance = 0.6 + 1.2 * frame.cc(2, 0.35);
  Geometry above = strands(frame, 0).named("above");
  Geometry below = strands(frame, 1).named("below");
  OffsetCurve band = E.offsetCurve().distance(distance).count(3).keepOriginal(true);
  Offset around = E.offset().distance(4.3 * distance).union(true);
  Geometry cover = above.through(E.trim().start(0.08).end(0.92), around);
  Geometry seen = below.through(band, E.clip().mask(cover).mode(Clip.Mode.OUTSIDE));
  return List.of(
      Layer.of(turned(frame, seen)).name("below").color("#b5432e").width(0.3),
      Layer.of(turned(frame, above.through(band))).name("above").color("#1f2d3d").width(0.35));
}

/** Only this changes from frame to frame; what is turned is made once. */
Geometry turned(Frame frame, Geometry knot) {
  return knot.rotate(8 * frame.seconds() * frame.cc(4, 0.5)).translate(100, 100);
}

/** Half a winding each: all those on the upper side of the ring, or all on its lower side. */
Geometry strands(Frame frame, int side) {
  int windings = 5 + 3 * (int) (frame.cc(1, 0.34) * 4);
  List<Geometry> strands = new ArrayList<>();
  for (int i = 0; i < windings; i++) {
    strands.add(strand(frame, windings, 360 * i + 180 * side));
  }
  return G.group(strands);
}

/** From one edge of the ring to the other; the whole knot goes three times around. */
Geometry strand(Frame frame, int windings, double from) {
  double tube = 18 + 20 * frame.cc(3, 0.5);
  List<Vec3> points = new ArrayList<>();
  for (double turn = from; turn <= from + 180; turn += 3) {
    double angle = 3 * turn / windings;
    double radius = 57 + tube * Trig.cosDegrees(turn);
    points.add(Vec3.of(radius * Trig.cosDegrees(angle), radius * Trig.sinDegrees(angle)));
  }
  return G.polyline().points(points);
}
