import module senga.live;

// A city from the air: blocks between streets, drawn out towards an eye that circles above it.

void main() {
  Stage.run(this::draw, Canvas.mm(200, 200).background(Color.of("#f5f3ee")));
}

List<Layer> draw(Frame frame) {
  double round = 15 * frame.seconds();
  Geometry ground =
      G.rect()
          .width(158)
          .height(158)
          .through(
              E.partition().siteCount(frame.whole("blocks", 110, 1, 300)).seed(3),
              E.offset().distance(-1.7).join(Offset.Corners.MITRE))
          .translate(26 * Trig.cosDegrees(round), 26 * Trig.sinDegrees(round));
  return List.of(
      houses(ground, 0, 1.03, round).name("low").color("#8a8f98").width(0.22),
      houses(ground, 1, 1.06, round).name("middle").color("#3b4654").width(0.25),
      houses(ground, 2, 1.09, round).name("high").color("#b23a2e").width(0.3));
}

/** Every third block. Lines drawn out from the origin meet beneath the eye. */
Layer houses(Geometry blocks, int which, double height, double round) {
  Geometry third = blocks.through(E.drop().interval(3).indexOffset(which).mode(Drop.Mode.KEEP));
  Geometry roofs = third.scale(height);
  Geometry walls =
      third.through(
          E.extrude().scale(height).subdivisions(2).center(Extrude.Center.ORIGIN),
          E.clip().mask(roofs).mode(Clip.Mode.OUTSIDE));
  return Layer.of(
      G.group(walls, roofs.through(E.fill().spacing(1.1).angle(30 + 60 * which)))
          .translate(100 - 26 * Trig.cosDegrees(round), 100 - 26 * Trig.sinDegrees(round)));
}
