import module senga.live;

// A cloth of lines over hills of noise, seen from the side.
// Controllers: 1 rows, 2 height, 3 roughness, 4 speed, 5 from how high it is seen.

void main() {
  Stage.run(this::draw, Canvas.parse("A4-landscape").background(Color.of("#faf6ee")));
}

Layer draw(Frame frame) {
  Geometry dunes =
      rows(40 + (int) (frame.cc(1, 0.4) * 120))
          .through(wind(frame))
          .rotate(35 + 40 * frame.cc(5, 0.5), 0, 0)
          .translate(148, 105);
  return Layer.of(dunes).name("dunes").color("#5b2a1e").width(0.22);
}

/** Raises hills, and ripples on them that run twice as fast. */
Pipeline wind(Frame frame) {
  double time = frame.seconds() * frame.cc(4, 0.25) * 0.1;
  return E.pipeline(
      E.displace()
          .amplitude(Vec3.of(0, 0, frame.cc(2, 0.5) * 110))
          .frequency(0.006 + frame.cc(3, 0.15) * 0.03)
          .time(time),
      E.displace().amplitude(Vec3.of(0, 0, 9)).frequency(0.035).time(2 * time));
}

/** Lines from left to right around the origin, from far to near. */
Geometry rows(int count) {
  Geometry row =
      G.polyline()
          .points(IntStream.rangeClosed(0, 240).mapToObj(i -> Vec3.of(i - 120.0, 0)).toList());
  return G.group(
      IntStream.range(0, count)
          .mapToObj(i -> row.translate(0, 200.0 * i / (count - 1) - 100))
          .toList());
}
