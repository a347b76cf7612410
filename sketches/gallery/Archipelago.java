import module senga.live;

// A map of islands: contours on land and around it, made once, and a current that carries them.
// Controllers: 1 islands, 2 distance of the lines, 3 speed.

void main() {
  Stage.run(this::draw, Canvas.parse("A4-landscape").background(Color.of("#eef1ea")));
}

List<Layer> draw(Frame frame) {
  double spacing = 1.4 + 3 * frame.cc(2, 0.2);
  Geometry coast =
      islands(frame).through(E.metaball().radius(15).threshold(0.8).gridPitch(3)).named("coast");
  Isocontour contours = E.isocontour().spacing(spacing).gridPitch(2);
  Geometry sea =
      coast.through(contours.mode(Isocontour.Mode.OUTSIDE).maxDist(12 * spacing).gamma(0.75));
  return List.of(
      adrift(frame, sea).name("sea").color("#4f87a3").width(0.18),
      adrift(frame, coast.through(contours.maxDist(60))).name("land").color("#a4733c").width(0.2),
      adrift(frame, coast).name("coast").color("#2e4a57").width(0.45),
      Layer.of(map()).name("map").color("#2e4a57").width(0.3));
}

/** What moves is the paper of the map, not the islands on it: only this is made in every frame. */
Layer adrift(Frame frame, Geometry part) {
  double time = 0.006 * frame.seconds() * frame.cc(3, 0.4);
  Displace current = E.displace().amplitude(26, 20, 0).frequency(0.012).time(time);
  return Layer.of(part.through(current, E.clip().mask(map())));
}

Geometry map() {
  return G.rect().width(265).height(178).center(148.5, 105);
}

/** Round ones at first. */
Geometry islands(Frame frame) {
  Dice dice = frame.random("atoll");
  return G.group(
      IntStream.range(0, 6 + (int) (frame.cc(1, 0.4) * 14))
          .mapToObj(
              i ->
                  G.circle()
                      .radius(dice.between(5, 17))
                      .center(dice.between(50, 247), dice.between(50, 160)))
          .toList());
}
