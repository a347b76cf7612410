import module senga.live;

// Five balls of thread, each wound in another way, drifting past each other at night.
// Controllers: 1 fineness, 2 how far noise bends them, 3 speed.

void main() {
  Stage.run(this::draw, Canvas.mm(300, 200).background(Color.of("#0e1420")));
}

List<Layer> draw(Frame frame) {
  return List.of(
      planet(frame, Sphere.Style.RINGS, 92, 128, 104, 0).color("#e8b04b").width(0.25),
      planet(frame, Sphere.Style.LATLON, 214, 78, 74, 1).color("#7fb7d6").width(0.22),
      planet(frame, Sphere.Style.ICOSPHERE, 206, 152, 46, 2).color("#e2725b").width(0.25),
      planet(frame, Sphere.Style.ZIGZAG, 146, 44, 40, 3).color("#d9d2c0").width(0.2),
      planet(frame, Sphere.Style.LATLON, 42, 50, 26, 4).color("#8fbf9f").width(0.2));
}

Layer planet(Frame frame, Sphere.Style style, double x, double y, double diameter, int number) {
  double time = frame.seconds() * frame.cc(3, 0.4);
  double turn = 20 * time / (1 + number) + 70 * number;
  Geometry ball =
      G.sphere()
          .style(style)
          .subdivisions((int) (frame.cc(1, 0.35) * 6))
          .diameter(diameter)
          .rotate(62, turn, 23)
          .through(
              E.displace()
                  .amplitude(frame.cc(2, 0.2) * diameter / 2)
                  .frequency(2.2 / diameter)
                  .time(time / 50 + number))
          .translate(x, y + 3 * Trig.sin(time / 3 + number));
  return Layer.of(ball).name(style.name().toLowerCase(Locale.ROOT) + " " + number);
}
