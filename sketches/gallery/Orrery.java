import module senga.live;

// Planets on dashed orbits, and a ring of days around them.
// Controllers: 1 speed.

void main() {
  Stage.run(this::draw, Canvas.mm(220, 220).background(Color.of("#123456")));
}

List<Layer> draw(Frame frame) {
  double days = 30 * frame.seconds() * frame.cc(1, 0.3);
  List<Geometry> orbits = new ArrayList<>();
  List<Geometry> planets = new ArrayList<>(List.of(planet(7, 0, 0)));
  for (int i = 1; i <= 6; i++) {
    double radius = 8 + 12 * i;
    double angle = days * 3 / Math.sqrt(i * i * i) + 137.5 * i;
    orbits.add(
        G.circle()
            .radius(radius)
            .segments(240)
            .through(E.dash().dashLength(0.6 * i).gapLength(0.5 * i))
            .rotate(angle));
    planets.add(planet(1.4 + 3 * Num.wrap(0.618 * i, 1), radius, angle));
  }
  return List.of(
      Layer.of(G.group(orbits).translate(110, 110)).name("orbits").color("#8fb2d8").width(0.25),
      Layer.of(days().rotate(-days / 10).translate(110, 110))
          .name("days")
          .color("#d9e6f2")
          .width(0.25),
      Layer.of(G.group(planets).translate(110, 110)).name("planets").color("#f2c14e").width(0.3));
}

Geometry planet(double size, double radius, double angle) {
  return G.circle()
      .radius(size)
      .through(E.fill().angle(0).spacing(0.7))
      .translate(radius, 0)
      .rotate(angle);
}

/** A stroke for each day of a year, a longer one for each week. */
Geometry days() {
  List<Geometry> days = new ArrayList<>();
  for (int day = 0; day < 364; day++) {
    double length = day % 7 == 0 ? 6 : 2.5;
    days.add(
        G.line().length(length).anchor(Line.Anchor.LEFT).center(90, 0).rotate(day * 360 / 364.0));
  }
  return G.group(days);
}
