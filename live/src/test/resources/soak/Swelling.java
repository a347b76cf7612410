import module java.base;
import module senga.live;

/** One frame in ten is large, and it is the rings, finely resampled, that make it so. */
List<Layer> draw(Frame frame) {
  double step = frame.index() % 10 == 0 ? 0.005 : 1;
  Geometry rings = G.circle().radius(40).through(E.resample().step(step));
  return List.of(
      Layer.of(G.rect().width(20).height(20)).name("frame"),
      Layer.of(rings.translate(50, 50)).name("rings"));
}

void main() {
  Stage.run(this::draw, Canvas.mm(100, 100));
}
