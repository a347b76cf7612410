package senga.studio;

import imgui.ImGui;
import imgui.flag.ImGuiColorEditFlags;
import senga.geometry.Color;
import senga.tune.Address;
import senga.tune.Change;

/** Chooses a colour: by eye, or by its numbers. */
final class ColorPopup extends Popup {
  private static final float WIDTH = 220;
  private static final int PICKER =
      ImGuiColorEditFlags.NoSidePreview
          | ImGuiColorEditFlags.AlphaBar
          | ImGuiColorEditFlags.NoSmallPreview
          | ImGuiColorEditFlags.DisplayHSV
          | ImGuiColorEditFlags.DisplayHex;

  private final Edits edits;
  private final float[] channels = new float[4];
  private Address place = Address.ofLayer("-");

  ColorPopup(Edits edits) {
    super("color");
    this.edits = edits;
  }

  /**
   * @param packed the colour as it is now, 0xAABBGGRR
   */
  void show(Address row, int packed) {
    place = row;
    for (int i = 0; i < channels.length; i++) {
      channels[i] = ((packed >>> (8 * i)) & 0xff) / 255f;
    }
    show();
  }

  @Override
  void content(Sheet sheet) {
    ImGui.setNextItemWidth(WIDTH * sheet.scale());
    if (ImGui.colorPicker4("##color", channels, PICKER)) {
      edits.change(place, new Change.Set(color()));
    }
  }

  private Color color() {
    int rgba = 0;
    for (float channel : channels) {
      rgba = (rgba << 8) | Math.clamp(Math.round(channel * 255), 0, 255);
    }
    return new Color(rgba);
  }
}
