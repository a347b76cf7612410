import module senga.live;

// A coral: loops that grew until their folds filled a round cave, and sway in the sea.
// Controllers: 1 age, 2 how far it sways, 3 speed.

void main() {
  Stage.run(this::draw, Canvas.mm(200, 200).background(Color.of("#fdf3ea")));
}

Layer draw(Frame frame) {
  int rounds = (int) (560 * frame.cc(1, 0.5));
  Geometry coral =
      G.circle()
          .radius(80)
          .segments(180)
          .through(
              E.growth().seedCount(12).targetSpacing(2.6).iters(rounds).seed(4),
              E.lowpass().step(0.7).sigma(1))
          .named("coral");
  Displace sea =
      E.displace()
          .amplitude(24 * frame.cc(2, 0.5))
          .frequency(0.012)
          .time(0.1 * frame.seconds() * frame.cc(3, 0.5));
  return Layer.of(coral.through(sea).translate(100, 100)).name("coral").color("#c4402f").width(0.5);
}
