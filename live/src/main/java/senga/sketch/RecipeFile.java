package senga.sketch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import senga.recipe.Catalog;
import senga.recipe.SceneJson;
import senga.scene.Picture;
import senga.scene.StageOptions;
import senga.words.Quote;

/** A picture written as JSON, shown like a sketch that draws the same at all times. */
final class RecipeFile {
  private RecipeFile() {}

  /**
   * @param notes is told which operations of guests cannot be used
   * @throws UserError if the file cannot be read
   * @throws senga.recipe.RecipeError if it is no recipe; the message says where and why
   */
  static Act read(Path file, Consumer<String> notes) {
    Catalog catalog = Catalog.standard();
    catalog.troubles().forEach(notes);
    try {
      Picture recipe = new SceneJson(catalog).read(file);
      return new Act(frame -> recipe.layers(), recipe.canvas(), StageOptions.DEFAULT);
    } catch (IOException e) {
      throw new UserError("cannot read " + Quote.path(file) + ": " + reason(e), e);
    }
  }

  /** What the system says is often no more than the file's name. */
  private static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException _ -> "there is no permission";
      case NoSuchFileException _ -> "it does not exist";
      case FileSystemException fs when fs.getReason() != null -> fs.getReason();
      default -> String.valueOf(e.getMessage());
    };
  }
}
