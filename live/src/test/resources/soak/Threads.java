import module java.base;
import module senga.live;

/** Starts a thread for every error, and none of them ends. */
Geometry draw(Frame frame) {
  if (frame.index() % 5 == 0) {
    Thread.ofPlatform().daemon().start(LockSupport::park);
    throw new IllegalStateException("planted");
  }
  return G.sphere().scale(50);
}

void main() {
  Stage.run(this::draw, Canvas.mm(100, 100));
}
