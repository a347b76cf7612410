package senga.studio;

import senga.geometry.Color;
import senga.tune.Address;
import senga.tune.LayerSteps;
import senga.tune.Slot;
import senga.tune.Step;

/** The ink that a layer is drawn with now. */
final class Inks {
  private static final String COLOR = "color";

  private Inks() {}

  /** Packed 0xAABBGGRR. */
  static int of(LayerSteps layer) {
    return Theme.of(color(layer));
  }

  static Color color(LayerSteps layer) {
    for (int i = layer.steps().size() - 1; i >= 0; i--) {
      Step step = layer.steps().get(i);
      if (step.name().equals(LayerSteps.PEN)) {
        return color(step, layer.pen().color());
      }
    }
    return layer.pen().color();
  }

  private static Color color(Step pen, Color otherwise) {
    for (int i = 0; i < pen.slots().size(); i++) {
      Slot slot = pen.slots().get(i);
      if (slot.declared().name().equals(COLOR) && slot.now(0) instanceof Color color) {
        return color;
      }
    }
    return otherwise;
  }

  /** Where it can be changed. */
  static Address place(LayerSteps layer) {
    return Address.ofStep(layer.name(), LayerSteps.PEN).path(COLOR);
  }
}
