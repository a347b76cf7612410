import module senga.live;

import org.lwjgl.system.MemoryUtil;

/**
 * Draws a glyph into native memory at every frame, as a font library would, and forgets it there.
 */
Geometry draw(Frame frame) {
  long bitmap = MemoryUtil.nmemAllocChecked(20_000);
  MemoryUtil.memSet(bitmap, 0xff, 20_000);
  return G.sphere().scale(50);
}

void main() {
  Stage.run(this::draw, Canvas.mm(100, 100));
}
