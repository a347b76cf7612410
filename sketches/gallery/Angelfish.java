import module senga.live;

// An angelfish: two substances spread over its skin and react, as Alan Turing thought in 1952, and
// gold is where one of them wins.

final Geometry eye = G.circle().radius(4.5).center(58, 82);
final Geometry body = around(34, 93, 78, 46, 120, 36, 178, 80, 178, 102, 120, 144, 78, 136);

void main() {
  Stage.run(this::draw, Canvas.mm(240, 180).background(Color.of("#0e2238")));
}

List<Layer> draw(Frame frame) {
  var reaction = E.reactionDiffusion().gridPitch(0.55).seedRadius(70).noise(0.1);
  Geometry skin = G.group(body, eye).through(reaction.steps(frame.whole("age", 9000, 0, 10_000)));
  Geometry fins =
      G.group(
              around(88, 44, 122, 22, 166, 12, 212, 20, 184, 42, 150, 66).through(rays(-24)),
              around(88, 136, 122, 158, 166, 168, 212, 160, 184, 138, 150, 116).through(rays(24)),
              around(170, 91, 198, 66, 226, 52, 216, 91, 226, 130, 198, 116).through(rays(0)))
          .through(E.clip().mask(body).mode(Clip.Mode.OUTSIDE));
  return List.of(
      swim(frame, fins).name("fins").color("#6fa8c7").width(0.25),
      swim(frame, skin.through(E.fill().spacing(0.5))).name("gold").color("#f0bf4c").width(0.3),
      swim(frame, G.group(body, eye)).name("outline").color("#cfe3ea").width(0.4));
}

Fill rays(double angle) {
  return E.fill().angle(angle).spacing(1.4);
}

Layer swim(Frame frame, Geometry part) {
  var water = E.displace().amplitude(10, 14, 0).frequency(0.006).time(0.12 * frame.seconds());
  return Layer.of(part.through(E.resample().step(1), water));
}

Geometry around(double... xy) {
  IntStream corners = IntStream.range(0, xy.length / 2);
  List<Vec3> points = corners.mapToObj(i -> Vec3.of(xy[2 * i], xy[2 * i + 1])).toList();
  return G.spline().points(points).closed(true);
}
