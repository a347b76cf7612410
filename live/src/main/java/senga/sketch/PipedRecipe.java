package senga.sketch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import senga.recipe.Catalog;
import senga.recipe.JsonText;
import senga.recipe.RecipeError;
import senga.recipe.SceneJson;
import senga.scene.Picture;
import senga.scene.StageOptions;

/** A recipe that comes through a pipe: standard input, called {@code -}, or a pipe with a name. */
final class PipedRecipe {
  /** What a picture of standard input is called. */
  static final String TITLE = "stdin";

  private static final Set<String> STANDARD_INPUT =
      Set.of("-", "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0");

  private PipedRecipe() {}

  static boolean isStandardInput(Path file) {
    return STANDARD_INPUT.contains(file.toString());
  }

  /** Whether this is standard input, or neither a file nor a folder. */
  static boolean is(Path file) {
    try {
      return isStandardInput(file)
          || Files.readAttributes(file, BasicFileAttributes.class).isOther();
    } catch (IOException none) {
      return false;
    }
  }

  /**
   * Reads to the end.
   *
   * @throws UserError if it cannot be read, is too large or no UTF-8
   * @throws RecipeError if it is no recipe; the message says where and why
   */
  static Act read(Path file) {
    String name = isStandardInput(file) ? TITLE : file.toString();
    try (InputStream in = isStandardInput(file) ? System.in : Files.newInputStream(file)) {
      Picture recipe = new SceneJson(Catalog.standard()).read(text(name, in));
      return new Act(frame -> recipe.layers(), recipe.canvas(), StageOptions.DEFAULT);
    } catch (RecipeError e) {
      throw new RecipeError(name + ": " + e.getMessage());
    } catch (CharacterCodingException e) {
      throw new UserError(name + ": is not UTF-8 text", e);
    } catch (IOException e) {
      throw new UserError("cannot read " + name + ": " + e.getMessage(), e);
    }
  }

  private static String text(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(JsonText.MOST_CHARACTERS + 1);
    if (bytes.length > JsonText.MOST_CHARACTERS) {
      throw new UserError(
          name + ": is longer than the " + (JsonText.MOST_CHARACTERS >> 20) + " MiB that are read");
    }
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
