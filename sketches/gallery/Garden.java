import module senga.live;

// Weeds grown by the rules of an L-system; the wind bends them more the higher they are.
// Controllers: 1 wind, 2 wildness.

void main() {
  Stage.run(this::draw, Canvas.mm(240, 180).background(Color.of("#f5f2e6")));
}

List<Layer> draw(Frame frame) {
  Palette greens = Palette.of("#2f4f3a", "#6d8a4f", "#b0582f", "#9a9a55");
  List<Layer> layers = new ArrayList<>();
  for (int pen = 0; pen < greens.size(); pen++) {
    List<Geometry> weeds = new ArrayList<>();
    for (int i = pen; i < 11; i += greens.size()) {
      weeds.add(weed(frame, i).translate(40 + 16.0 * i, 156 + 2.5 * (i % 4)));
    }
    layers.add(Layer.of(G.group(weeds)).name("pen " + (pen + 1)).width(0.28));
  }
  return greens.ink(layers);
}

/** It grows once; afterwards only the wind changes. */
Geometry weed(Frame frame, int number) {
  Dice dice = frame.random("weed " + number);
  return G.lsystem()
      .iters(5)
      .angle(dice.between(15, 24))
      .step(dice.between(0.7, 1.5))
      .jitter(0.25 * frame.cc(2, 0.7))
      .heading(84)
      .seed(number)
      .scale(dice.sign(), 1, 1)
      .through(
          E.displace()
              .amplitude(22 * frame.cc(1, 0.4), 0, 0)
              .frequency(0.006)
              .time(frame.seconds() * 0.02 + 0.03 * number)
              .gradient(it -> it.amplitude(0, -1).minFactor(0)));
}
