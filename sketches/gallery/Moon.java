import module senga.live;

// A moon of dots: where light falls on the ball more of them are drawn, and its phase goes on.

static final double RADIUS = 68;

// Strewn once; every frame only chooses among them.
final List<Vec3> dots = Poisson.points(2 * RADIUS, 2 * RADIUS, 1.1, 3);
final List<Vec3> stars = Poisson.points(180, 180, 11, 5);

void main() {
  Stage.run(this::draw, Canvas.mm(200, 200).background(Color.of("#10131c")));
}

List<Layer> draw(Frame frame) {
  double phase = -35 + 60 * Trig.sinDegrees(6 * frame.seconds());
  Vec3 sun = Vec3.of(Trig.sinDegrees(phase), -0.25, Trig.cosDegrees(phase));
  double seas = frame.param("seas", 0.9, 0, 2);
  Dice dice = frame.random("dots");
  List<List<Vec3>> lit = new ArrayList<>();
  for (Vec3 dot : dots) {
    Vec3 place = dot.times(1 / RADIUS).minus(Vec3.of(1, 1));
    double light = light(frame, place, sun, seas);
    if (dice.next() < light) {
      lit.add(List.of(dot.plus(Vec3.of(100 - RADIUS, 100 - RADIUS))));
    }
  }
  return List.of(
      Layer.of(G.of(Polylines.of(lit))).name("moon").color("#f3ead2").width(0.75),
      Layer.of(sky()).name("stars").color("#7f8fb0").width(0.5));
}

/** How bright the ball is at a place, from 0 to 1; the ball's radius is 1. */
double light(Frame frame, Vec3 place, Vec3 sun, double seas) {
  double square = 1 - place.dot(place);
  if (square < 0) {
    return 0;
  }
  Vec3 surface = Vec3.of(place.x(), place.y(), Math.sqrt(square));
  double sea = Num.smooth(0.02, 0.25, frame.noise(3 * surface.x(), 3 * surface.y(), surface.z()));
  return 1.15 * surface.dot(sun) * (1 - 0.75 * Num.clamp(seas * sea));
}

Geometry sky() {
  return G.of(
      Polylines.of(
          stars.stream()
              .map(star -> star.plus(Vec3.of(10, 10)))
              .filter(star -> star.distance(Vec3.of(100, 100)) > RADIUS + 6)
              .map(List::of)
              .toList()));
}
