import module senga.live;

/** Keeps nothing. */
Geometry draw(Frame frame) {
  double time = frame.seconds();
  return G.sphere()
      .scale(50)
      .through(E.rotate().degrees(time * 20, time * 30, 0), E.displace().amplitude(5).time(time));
}

void main() {
  Stage.run(this::draw, Canvas.mm(100, 100));
}
