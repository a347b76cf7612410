import module java.base;
import module senga.live;

final List<float[]> frames = new ArrayList<>();

/** Keeps something of every frame, for ever. */
Geometry draw(Frame frame) {
  frames.add(new float[5_000]);
  return G.sphere().scale(50);
}

void main() {
  Stage.run(this::draw, Canvas.mm(100, 100));
}
