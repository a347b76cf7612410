import module senga.live;

// A rug: smooth waves become stairs on the threads of a loom, and wander row by row.
// Controllers: 1 width of a thread, 2 height of the waves, 3 speed.

void main() {
  Stage.run(this::draw, Canvas.mm(170, 230).background(Color.of("#efe4cf")));
}

List<Layer> draw(Frame frame) {
  Palette wools = Palette.of("#9c2f24", "#22405c", "#c38a2e", "#3f5a3c");
  Geometry rug = G.rect().width(130).height(182).center(85, 115);
  List<Layer> layers = new ArrayList<>();
  for (int wool = 0; wool < wools.size(); wool++) {
    List<Geometry> rows = new ArrayList<>();
    for (int band = wool; band < 12; band += wools.size()) {
      rows.add(band(frame, band));
    }
    layers.add(Layer.of(G.group(rows).through(E.clip().mask(rug))).width(0.6));
  }
  return wools.ink(layers);
}

/** Six threads of one colour, side by side. */
Geometry band(Frame frame, int number) {
  double thread = 1 + 2 * frame.cc(1, 0.25);
  double move = 12 * frame.seconds() * frame.cc(3, 0.5) * (number % 2 == 0 ? 1 : -1);
  return G.wave()
      .kind(Wave.Kind.TRIANGLE)
      .length(150)
      .amplitude(2 + 14 * frame.cc(2, 0.5))
      .cycles(4 + number % 3)
      .phase(move)
      .through(
          E.repeat().count(5).offset(0, 8),
          E.translate().delta(85, 33 + 14.1 * number),
          E.pixelate().step(thread));
}
