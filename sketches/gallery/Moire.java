import module senga.live;

// Two sets of rings that are almost the same: where they cross, a third pattern appears.
// Controllers: 1 number of rings, 2 distance of the centres, 3 how much they waver, 4 speed.

void main() {
  Stage.run(this::draw, Canvas.mm(200, 200));
}

List<Layer> draw(Frame frame) {
  double phase = 30 * frame.seconds() * frame.cc(4, 0.4);
  double apart = 2 + frame.cc(2, 0.35) * 30;
  double dx = apart * Trig.cosDegrees(phase);
  double dy = apart * Trig.sinDegrees(phase);
  return List.of(
      Layer.of(rings(frame, 0).translate(100 + dx, 100 + dy)).name("one").color("#16324f"),
      Layer.of(rings(frame, 1).translate(100 - dx, 100 - dy)).name("two").color("#c8452f"));
}

Geometry rings(Frame frame, int which) {
  int count = 12 + (int) (frame.cc(1, 0.4) * 50);
  return G.group(IntStream.rangeClosed(1, count).mapToObj(i -> ring(150.0 * i / count)).toList())
      .through(
          E.displace()
              .amplitude(frame.cc(3, 0.3) * 30)
              .frequency(0.015)
              .time(frame.seconds() * frame.cc(4, 0.4) * 0.02 + which));
}

Geometry ring(double diameter) {
  return G.polygon().sides(128).diameter(diameter);
}
