package senga.studio;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.geometry.Color;
import senga.palette.Palette;
import senga.tune.Address;
import senga.tune.LayerSteps;
import senga.tune.Steps;
import senga.tune.Tuning;

/** The colours of a drawing: its paper first, then the ink of each layer. */
final class InkList {
  /** One of them. */
  record Ink(Address place, String name, Color color) {}

  private static final String PAPER = "paper";

  private List<Ink> inks = List.of(new Ink(Tuning.PAPER, PAPER, Color.WHITE));
  private @Nullable Steps seen;
  private Color paper = Color.WHITE;
  private boolean stale = true;

  void paper(Color background) {
    stale |= !background.equals(paper);
    paper = background;
  }

  Color paper() {
    return paper;
  }

  /** The same list while nothing has changed. */
  @SuppressWarnings("ReferenceEquality") // the same object stays while nothing changes
  List<Ink> of(Steps steps) {
    if (steps != seen || stale) {
      seen = steps;
      stale = false;
      List<Ink> found = found(steps);
      inks = found.equals(inks) ? inks : found;
    }
    return inks;
  }

  private List<Ink> found(Steps steps) {
    List<Ink> found = new ArrayList<>();
    found.add(new Ink(Tuning.PAPER, PAPER, paper));
    for (LayerSteps layer : steps.layers()) {
      if (!layer.name().equals(Address.SKETCH) && found.size() <= Palette.MOST) {
        found.add(new Ink(Inks.place(layer), layer.name(), Inks.color(layer)));
      }
    }
    return List.copyOf(found);
  }
}
