import module senga.live;

/**
 * A shape that is another one every second frame fills the cache with what nobody asks for again.
 */
Geometry draw(Frame frame) {
  return G.sphere().scale(50 + (frame.index() / 2) * 1e-3).through(new Still());
}

/** Moves nothing, and not vertex by vertex, so that its result is worth keeping. */
record Still() implements senga.geometry.Effect {
  public Polylines apply(Polylines input) {
    return input;
  }
}

void main() {
  Stage.run(this::draw, Canvas.mm(100, 100));
}
