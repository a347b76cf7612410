import module senga.live;

// Eighteen thousand places of a point that a strange attractor draws on and on, as dust in the
// dark.
// Controllers: 1 number of grains, 2 which dust.

void main() {
  Stage.run(this::draw, Canvas.mm(200, 200).background(Color.of("#14110f")));
}

Layer draw(Frame frame) {
  double time = 4 * frame.seconds();
  Geometry dust =
      G.attractor()
          .kind(Attractor.Kind.DE_JONG)
          .points(2000 + (int) (32000 * frame.cc(1, 0.5)))
          .deJong(
              it ->
                  it.a(1.4 + 0.12 * Trig.sinDegrees(time))
                      .b(-2.3)
                      .c(2.4 * frame.cc(2, 1))
                      .d(-2.1 + 0.08 * Trig.cosDegrees(time)))
          .fit(false)
          .side(42)
          .center(100, 100);
  return Layer.of(dust).name("dust").color("#f0d9a8").width(0.3);
}
