package senga.sketch;

import java.util.List;
import senga.export.Picture;
import senga.export.Provenance;
import senga.scene.Frame;
import senga.scene.Layer;
import senga.scene.Sketch;
import senga.scene.StageOptions;

/** A recipe on stage: the same layers at all times. */
record Still(Picture recipe) implements Sketch {
  static Act act(Picture recipe) {
    return new Act(new Still(recipe), recipe.canvas(), StageOptions.DEFAULT);
  }

  @Override
  public List<Layer> draw(Frame frame) {
    return recipe.layers();
  }

  /** Finished lines say where they come from, be it without a name; a recipe does not. */
  Provenance provenance(Provenance here) {
    Provenance said = recipe.provenance().orElse(here);
    return said.sketch().isEmpty() ? said.sketch(here.sketch()) : said;
  }
}
