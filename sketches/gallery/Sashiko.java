import module senga.live;

// White stitches on indigo: seven treasures in the moon, and water around it that flows.

void main() {
  Stage.run(this::draw, Canvas.mm(180, 240).background(Color.of("#1c2b4f")));
}

List<Layer> draw(Frame frame) {
  double stitch = frame.param("stitch", 3, 1, 8);
  double flow = 2 * frame.seconds();
  Geometry moon = G.circle().radius(52).segments(180).center(90, 92);
  Dash stitches = E.dash().dashLength(stitch).gapLength(0.6 * stitch);
  Clip inside = E.clip().mask(moon);
  Geometry water = water().through(inside.mode(Clip.Mode.OUTSIDE), stitches.offset(flow));
  Geometry treasures = treasures(13).through(inside, stitches.offset(stitch / 2));
  Geometry hem = moon.through(E.offset().distance(1.6), stitches);
  return List.of(
      Layer.of(water).name("water").color("#9fb3d9").width(0.5),
      Layer.of(treasures).name("treasures").color("#f4f0e4").width(0.55),
      Layer.of(hem).name("hem").color("#d8553f").width(0.6));
}

/** Circles, each through the middles of its neighbours' petals. */
Geometry treasures(double radius) {
  List<Geometry> circles = new ArrayList<>();
  for (int row = -5; row <= 5; row++) {
    for (int column = -5; column <= 5; column++) {
      if ((row + column) % 2 == 0) {
        circles.add(G.circle().radius(radius).center(90 + radius * column, 92 + radius * row));
      }
    }
  }
  return G.group(circles);
}

/** Level waves, one below the other. */
Geometry water() {
  Wave wave = G.wave().length(152).amplitude(1.9).cycles(6);
  List<Geometry> waves = new ArrayList<>();
  for (int i = 0; i < 44; i++) {
    waves.add(wave.phase(180 * (i % 2)).center(90, 15 + 4.9 * i));
  }
  return G.group(waves);
}
