package senga.recipe;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import senga.export.Picture;
import senga.geometry.About;

/**
 * What a picture is made of, as a document that {@link Json} reads: drawn again, it gives the same
 * lines to the bit. A sketch's recipe is the one of a moment; it has no time and no controllers any
 * more.
 */
@About("What the picture is made of, as JSON: drawn again by Senga, the same lines to the bit.")
public record Recipe() implements PictureExporter {
  @Override
  public List<String> endings() {
    return List.of("json");
  }

  /**
   * @throws IllegalArgumentException if the recipe has an operation that the sketch defines itself,
   *     or is too large to be read back
   */
  @Override
  public void write(Picture picture, OutputStream out) throws IOException {
    out.write(new SceneJson(Catalog.standard()).write(picture).getBytes(UTF_8));
  }
}
