import module java.base;
import module senga.live;

final List<float[]> frames = new ArrayList<>();
volatile float[] last = {};

/** Keeps something of every frame, for ever, and throws away much more. */
Geometry draw(Frame frame) {
  frames.add(keep());
  last = waste();
  return G.sphere().scale(50);
}

float[] keep() {
  return new float[5_000];
}

float[] waste() {
  return new float[20_000];
}

void main() {
  Stage.run(this::draw, Canvas.mm(100, 100));
}
