import module senga.live;

// A clock without hands: rays swell where hours, minutes and seconds point.

void main() {
  Stage.run(this::draw, Canvas.mm(200, 200).background(Color.of("#f8f6f1")));
}

List<Layer> draw(Frame frame) {
  double start = 3600 * frame.param("hour at the start", 10.15, 0, 12);
  double time = start + frame.seconds();
  double tick = Math.floor(time) + Ease.ELASTIC.out(time - Math.floor(time));
  return List.of(
      ring(44, 96, 30 * time / 3600, 20).name("hours").color("#1d2733").width(0.5),
      ring(64, 144, 6 * time / 60, 14).name("minutes").color("#1d2733").width(0.35),
      ring(86, 240, 6 * tick, 17).name("seconds").color("#c8402c").width(0.3));
}

/** Rays inwards from a circle; those near the hand are longer. */
Layer ring(double radius, int rays, double hand, double swell) {
  List<Geometry> lines = new ArrayList<>();
  for (int i = 0; i < rays; i++) {
    double angle = 360.0 * i / rays;
    double away = Math.abs(Num.wrap(angle - hand + 180, 360) - 180);
    double length = 2 + swell * Ease.CUBIC.in(1 - away / 60);
    lines.add(
        G.line().length(length).anchor(Line.Anchor.RIGHT).center(radius, 0).rotate(angle - 90));
  }
  return Layer.of(G.group(lines).translate(100, 100));
}
