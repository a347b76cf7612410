import module java.base;
import module senga.live;

/** Waits for something that never comes, before there is a frame. */
Geometry draw(Frame frame) {
  return G.sphere().scale(50);
}

void main() {
  while (true) {
    LockSupport.park();
  }
}
