import module senga.live;

// Threads side by side in a slow wind, like a curtain before an open window.
// Controllers: 1 number of threads, 2 height of the waves, 3 their fineness, 4 speed.

void main() {
  Stage.run(this::draw, Canvas.parse("A4").background(Color.of("#f6f1e7")));
}

Layer draw(Frame frame) {
  double time = frame.seconds() * frame.cc(4, 0.25) * 0.1;
  Geometry silk =
      threads(20 + (int) (frame.cc(1, 0.5) * 160))
          .through(
              E.displace()
                  .amplitude(Vec3.of(6, frame.cc(2, 0.5) * 80, 0))
                  .frequency(0.004 + frame.cc(3, 0.25) * 0.04)
                  .time(time));
  return Layer.of(silk).name("silk").color("#1d2b4f").width(0.25);
}

Geometry threads(int count) {
  Geometry thread = G.polyline().points(points(300));
  return G.group(
      IntStream.range(0, count)
          .mapToObj(i -> thread.translate(0, 50 + 197.0 * i / (count - 1)))
          .toList());
}

List<Vec3> points(int count) {
  return IntStream.range(0, count).mapToObj(i -> Vec3.of(25 + 160.0 * i / (count - 1), 0)).toList();
}
