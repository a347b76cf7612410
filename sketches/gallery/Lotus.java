import module senga.live;

// A mandala: one half of a petal in every ring, and mirrors that make the flower of it.
// Controllers: 1 petals of a ring, 2 how far it opens.

void main() {
  Stage.run(this::draw, Canvas.mm(200, 200).background(Color.of("#fbf3ee")));
}

List<Layer> draw(Frame frame) {
  Palette inks = Palette.gradient(Color.of("#e0a43a"), Color.of("#8c1c4b"), 5);
  return inks.ink(IntStream.range(0, 5).mapToObj(ring -> petals(frame, ring)).toList());
}

Layer petals(Frame frame, int ring) {
  int mirrors = 4 + (int) (12 * frame.cc(1, 0.34));
  double breath = 1 + 0.12 * Trig.sinDegrees(20 * frame.seconds() - 50 * ring);
  double from = 6 + 12 * ring;
  double to = from + (22 + 3 * ring) * breath;
  double half = 180.0 / mirrors;
  Geometry edge =
      G.bezier()
          .p0(from, 0)
          .p1(from + 0.3 * (to - from), 0.9 * Trig.sinDegrees(half) * to)
          .p2(to - 0.25 * (to - from), 0.7 * Trig.sinDegrees(half) * to)
          .p3(to, 0);
  Geometry veins = edge.through(E.repeat().count(9).factor(1, 0, 1));
  return Layer.of(
          veins.through(E.mirror().count(mirrors)).rotate(half * (ring % 2)).translate(100, 100))
      .name("ring " + ring)
      .width(0.3);
}
