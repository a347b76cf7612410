import module java.base;
import module senga.live;

final List<ByteBuffer> buffers = new ArrayList<>();

/** A direct buffer for every frame, none given back. */
Geometry draw(Frame frame) {
  buffers.add(ByteBuffer.allocateDirect(20_000));
  return G.sphere().scale(50);
}

void main() {
  Stage.run(this::draw, Canvas.mm(100, 100));
}
