import module java.base;
import module senga.live;

final List<byte[]> kept = new ArrayList<>();

/** Keeps 2 MB more every two seconds. */
Geometry draw(Frame frame) {
  if (kept.size() < 20 * (int) (frame.seconds() / 2)) {
    for (int i = 0; i < 20; i++) {
      kept.add(new byte[100_000]);
    }
  }
  return G.sphere().scale(50);
}

void main() {
  Stage.run(this::draw, Canvas.mm(100, 100));
}
