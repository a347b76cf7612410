package senga.sketch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.function.Consumer;
import senga.export.Picture;
import senga.geometry.Declaration;
import senga.read.StreamImporter;
import senga.recipe.Catalog;
import senga.recipe.JsonText;
import senga.recipe.SceneJson;

/**
 * A picture that comes through a pipe: standard input, called {@code -}, or a pipe with a name. Its
 * first bytes tell its format; what no other format knows is a recipe.
 */
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
   * @param notes is told what of it is no part of the picture
   * @throws UserError if it cannot be read, is too large or no UTF-8
   * @throws IllegalArgumentException if it holds no picture; the message says where and why
   */
  static Act read(Path file, Consumer<String> notes) {
    String name = isStandardInput(file) ? TITLE : file.toString();
    try (InputStream in = isStandardInput(file) ? System.in : Files.newInputStream(file)) {
      BufferedInputStream piped = new BufferedInputStream(in);
      return Still.act(picture(name, piped, note -> notes.accept(name + ": " + note)));
    } catch (CharacterCodingException e) {
      throw new UserError(name + ": is not UTF-8 text", e);
    } catch (IOException e) {
      throw new UserError("cannot read " + name + ": " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
    }
  }

  private static Picture picture(String name, BufferedInputStream in, Consumer<String> notes)
      throws IOException {
    Catalog catalog = Catalog.standard();
    in.mark(StreamImporter.HEAD);
    byte[] head = in.readNBytes(StreamImporter.HEAD);
    in.reset();
    for (Declaration format : catalog.importers()) {
      if (format.defaults() instanceof StreamImporter reader && reader.begins(head)) {
        return reader.read(in, notes);
      }
    }
    return new SceneJson(catalog).read(text(name, in));
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
