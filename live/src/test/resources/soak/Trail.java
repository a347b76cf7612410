import module java.base;
import module senga.live;

static final List<Drop> trail = new ArrayList<>();

record Drop(double[] at, List<double[]> more) {}

/** Keeps a drop of every frame in a static list. */
Geometry draw(Frame frame) {
  keep();
  return G.sphere().scale(50);
}

void keep() {
  trail.add(new Drop(new double[2_000], new ArrayList<>(List.of(new double[1_000]))));
}

void main() {
  Stage.run(this::draw, Canvas.mm(100, 100));
}
