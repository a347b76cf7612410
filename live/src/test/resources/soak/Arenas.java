import module java.base;
import module senga.live;

/** Takes memory for every frame from an arena that is never closed. */
Geometry draw(Frame frame) {
  Arena.global().allocate(20_000);
  return G.sphere().scale(50);
}

void main() {
  Stage.run(this::draw, Canvas.mm(100, 100));
}
