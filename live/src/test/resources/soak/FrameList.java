import module java.base;
import module senga.live;

final List<Polylines> frames = new ArrayList<>();
volatile float[] last = {};

/** Keeps something of every frame, for ever, and throws away much more. */
Geometry draw(Frame frame) {
  frames.add(keep());
  last = waste();
  return G.sphere().scale(50);
}

Polylines keep() {
  PolylinesBuilder line = new PolylinesBuilder();
  for (int i = 0; i < 2_000; i++) {
    line.vertex(i, 0, 0);
  }
  return line.endLine().build();
}

float[] waste() {
  return new float[20_000];
}

void main() {
  Stage.run(this::draw, Canvas.mm(100, 100));
}
