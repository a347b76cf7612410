import module senga.live;

/** Works for a while. */
Geometry draw(Frame frame) {
  if (frame.index() >= 20) {
    Runtime.getRuntime().halt(0);
  }
  return G.sphere().scale(50);
}

void main() {
  Stage.run(this::draw, Canvas.mm(100, 100));
}
