package senga.stage;

import java.io.IOException;
import java.nio.file.Path;
import senga.frame.Recipe;
import senga.frame.SceneJson;
import senga.pipeline.Catalog;

/** A picture written as JSON, shown like a sketch that draws the same at all times. */
final class RecipeFile {
  private RecipeFile() {}

  /**
   * @throws UserError if the file cannot be read
   * @throws senga.pipeline.RecipeException if it is no recipe; the message says where and why
   */
  static Act read(Path file) {
    try {
      Recipe recipe = new SceneJson(Catalog.standard()).read(file);
      return new Act(frame -> recipe.layers(), recipe.canvas(), StageOptions.DEFAULT);
    } catch (IOException e) {
      throw new UserError("cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
