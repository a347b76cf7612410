package senga.stage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import senga.frame.Recipe;
import senga.frame.SceneJson;
import senga.pipeline.Catalog;

/** A picture written as JSON, shown like a sketch that draws the same at all times. */
final class RecipeFile {
  private RecipeFile() {}

  /**
   * @param notes is told which operations of guests cannot be used
   * @throws UserError if the file cannot be read
   * @throws senga.pipeline.RecipeException if it is no recipe; the message says where and why
   */
  static Act read(Path file, Consumer<String> notes) {
    Catalog catalog = Catalog.standard();
    catalog.troubles().forEach(notes);
    try {
      Recipe recipe = new SceneJson(catalog).read(file);
      return new Act(frame -> recipe.layers(), recipe.canvas(), StageOptions.DEFAULT);
    } catch (IOException e) {
      throw new UserError("cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
