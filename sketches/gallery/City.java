import module senga.live;

// A city from the air: blocks between streets, drawn out towards an eye that circles above it.

void main() {
  Stage.run(this::draw, Canvas.mm(200, 200).background(Color.of("#f5f3ee")));
}

List<Layer> draw(Frame frame) {
  double east = 26 * Trig.cosDegrees(15 * frame.seconds());
  double south = 26 * Trig.sinDegrees(15 * frame.seconds());
  Partition streets = E.partition().siteCount(frame.whole("blocks", 110, 1, 300)).seed(3);
  Geometry blocks =
      G.rect()
          .width(158)
          .height(158)
          .through(streets, E.offset().distance(-1.7).join(Offset.Corners.MITRE))
          .translate(east, south);
  List<Geometry> roofs = new ArrayList<>();
  List<Geometry> walls = new ArrayList<>();
  for (int i = 0; i < 3; i++) {
    double height = 1.03 + 0.03 * i;
    Geometry third = blocks.through(E.drop().interval(3).indexOffset(i).mode(Drop.Mode.KEEP));
    roofs.add(third.scale(height)); // lines drawn out from the origin meet beneath the eye
    walls.add(
        third.through(E.extrude().scale(height).subdivisions(2).center(Extrude.Center.ORIGIN)));
  }
  Palette inks = Palette.of("#8a8f98", "#3b4654", "#b23a2e");
  List<Layer> layers = new ArrayList<>();
  for (int i = 0; i < 3; i++) {
    Geometry tiles = roofs.get(i).through(E.fill().spacing(1.1).angle(30 + 60 * i));
    Geometry seen = G.group(outside(roofs, walls.get(i)), outside(roofs.subList(i + 1, 3), tiles));
    layers.add(Layer.of(seen.translate(100 - east, 100 - south)).width(0.25));
  }
  return inks.ink(layers);
}

/** What roofs do not hide: of walls those of all houses, of a roof the higher ones. */
Geometry outside(List<Geometry> roofs, Geometry lines) {
  for (Geometry roof : roofs) {
    lines = lines.through(E.clip().mask(roof).mode(Clip.Mode.OUTSIDE));
  }
  return lines;
}
