import module senga.live;

// Short strokes, strewn evenly, that all look where a slow wind blows.
// Controllers: 1 length of the strokes, 2 size of the eddies, 3 speed.

// Strewn once.
final List<Vec3> places = Poisson.points(250, 170, 3.1, 8);

void main() {
  Stage.run(this::draw, Canvas.mm(280, 200).background(Color.of("#fbf8f1")));
}

List<Layer> draw(Frame frame) {
  Palette inks = Palette.of("#0f4c5c", "#e36414", "#9a031e", "#fb8b24");
  List<List<List<Vec3>>> strokes = new ArrayList<>();
  inks.colors().forEach(ink -> strokes.add(new ArrayList<>()));
  Dice dice = frame.random("ink");
  for (Vec3 place : places) {
    int pen = dice.pick(List.of(0, 1, 2, 3), 6, 2, 1, 1);
    strokes.get(pen).add(stroke(frame, place.plus(Vec3.of(15, 15))));
  }
  return inks.ink(
      strokes.stream().map(some -> Layer.of(G.of(Polylines.of(some))).width(0.35)).toList());
}

/** Eight steps with the wind. */
List<Vec3> stroke(Frame frame, Vec3 from) {
  double step = 0.3 + 1.4 * frame.cc(1, 0.5);
  double size = 30 + 120 * frame.cc(2, 0.4);
  double time = 0.1 * frame.seconds() * frame.cc(3, 0.4);
  List<Vec3> points = new ArrayList<>();
  Vec3 at = from;
  for (int i = 0; i < 8; i++) {
    points.add(at);
    double angle = 400 * frame.noise(at.x() / size, at.y() / size, time);
    at = at.plus(Vec3.of(step * Trig.cosDegrees(angle), step * Trig.sinDegrees(angle)));
  }
  return points;
}
