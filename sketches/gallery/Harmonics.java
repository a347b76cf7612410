import module senga.live;

// Eight strings, each swinging in one half wave more than the string above it.
// Controllers: 1 how far they swing, 2 how many pictures of each string, 3 speed.

void main() {
  Stage.run(this::draw, Canvas.parse("A4-landscape").background(Color.of("#fffdf7")));
}

List<Layer> draw(Frame frame) {
  Palette inks = Palette.gradient(Color.of("#c2352b"), Color.of("#1d3f72"), 8);
  return inks.ink(IntStream.rangeClosed(1, 8).mapToObj(n -> string(frame, n)).toList());
}

/** A string between its two ends, at many moments of one swing. */
Layer string(Frame frame, int number) {
  double swing = Trig.cosDegrees(9 * frame.seconds() * (number + 2) * frame.cc(3, 0.5));
  Geometry string =
      G.wave()
          .length(237)
          .amplitude(14 * frame.cc(1, 0.6) * (0.4 + 0.6 * swing * swing))
          .cycles(number / 2.0)
          .through(E.repeat().count(4 + (int) (24 * frame.cc(2, 0.4))).factor(1, -1, 1));
  return Layer.of(string.translate(148.5, 18 + 21.5 * number)).name("string " + number).width(0.2);
}
