import module senga.live;

// Water that parts around a stone: the stream's own lines, and drops that run along them.

void main() {
  Stage.run(this::draw, Canvas.mm(260, 160).background(Color.of("#e9f0ee")));
}

List<Layer> draw(Frame frame) {
  int lines = frame.whole("lines", 54, 5, 120);
  LaplaceFieldGrid stream =
      G.laplaceFieldGrid()
          .preset(LaplaceFieldGrid.Preset.CYLINDER_UNIFORM)
          .uMin(-6)
          .uMax(6)
          .vMin(-4)
          .vMax(4)
          .nu(0)
          .nv(lines)
          .samples(400)
          .unit(24)
          .angle(6 * Trig.sinDegrees(10 * frame.seconds()))
          .center(108, 80)
          .clip(it -> it.on(true).xMin(14).xMax(246).yMin(14).yMax(146))
          .cylinder(it -> it.drawBoundary(false));
  double flow = 30 - 9 * frame.seconds();
  Geometry stone = G.circle().radius(23).center(108, 80);
  return List.of(
      Layer.of(stream).name("water").color("#9cc0bf").width(0.18),
      Layer.of(stream.through(E.dash().dashLength(9).gapLength(24).offset(flow).offsetJitter(40)))
          .name("drops")
          .color("#17595e")
          .width(0.5),
      Layer.of(stone.through(E.fill().angle(70).spacing(1.1).spacingGradient(1.2)))
          .name("stone")
          .color("#3c3a38")
          .width(0.3));
}
