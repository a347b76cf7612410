import module senga.live;

// Polygons within polygons, each one turned a little further: the turning makes petals.
// Controllers: 1 sides, 2 number of polygons, 3 twist, 4 speed.

void main() {
  Stage.run(this::draw, Canvas.mm(200, 200).background(Color.of("#fbf7ef")));
}

List<Layer> draw(Frame frame) {
  return List.of(
      Layer.of(whorl(frame, 1)).name("clockwise").color("#b3322a").width(0.25),
      Layer.of(whorl(frame, -1)).name("against it").color("#1f4e5f").width(0.25));
}

Geometry whorl(Frame frame, int direction) {
  int sides = 3 + (int) (frame.cc(1, 0.3) * 9);
  int count = 20 + (int) (frame.cc(2, 0.4) * 100);
  double sway = 8 * Trig.sinDegrees(45 * frame.seconds() * frame.cc(4, 0.5));
  double twist = direction * (frame.cc(3, 0.3) * 180 + sway);
  return G.group(
          IntStream.range(0, count)
              .mapToObj(i -> polygon(sides, (double) i / count, twist))
              .toList())
      .translate(100, 100);
}

/** One polygon; {@code depth} is 0 for the outermost and nearly 1 for the innermost. */
Geometry polygon(int sides, double depth, double twist) {
  return G.polygon().sides(sides).diameter(176 * (1 - depth)).phase(-90 + twist * depth * depth);
}
