import module senga.live;

import imgui.ImGui;
import imgui.type.ImInt;

/** Loads its font anew for every frame, glyphs and all, and never gives the last one back. */
Geometry draw(Frame frame) {
  ImGui.setCurrentContext(ImGui.createContext());
  ImGui.getIO().getFonts().addFontDefault();
  ImGui.getIO().getFonts().getTexDataAsAlpha8(new ImInt(), new ImInt());
  return G.sphere().scale(50);
}

void main() {
  ImGui.init(); // loads the library
  Stage.run(this::draw, Canvas.mm(100, 100));
}
