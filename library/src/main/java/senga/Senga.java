package senga;

import java.io.IOException;
import java.nio.file.Path;
import senga.export.Exporter;
import senga.export.OutputFile;
import senga.export.Picture;
import senga.export.Provenance;
import senga.geometry.Geometry;
import senga.recipe.Catalog;
import senga.recipe.SceneJson;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Frame;
import senga.scene.Scene;
import senga.scene.Sketch;

/**
 * Senga without a screen: from a sketch or a recipe to finished lines, and from there to a file.
 *
 * <pre>{@code
 * Drawing drawing = Senga.render(G.sphere().scale(80).translate(105, 148), Canvas.parse("A4"));
 * Path file = Senga.export(drawing, Path.of("out", "sphere.svg"));
 * }</pre>
 *
 * <p>Many frames are rendered by one {@link Session}: what stays the same from frame to frame is
 * then made once.
 */
public final class Senga {
  private Senga() {}

  /** One frame of a sketch; whatever its draw throws comes out as it is. */
  public static Drawing render(Sketch sketch, Frame frame) throws Exception {
    return new Session().render(sketch, frame);
  }

  /** A recipe, drawn with the usual pen. */
  public static Drawing render(Geometry geometry, Canvas canvas) {
    return new Session().render(Scene.of(geometry), canvas);
  }

  /**
   * Reads a picture, as JSON in the format of {@code docs/recipe-format.md}.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if it is no picture; the message says where, what, and what is
   *     allowed
   */
  public static Picture read(Path file) throws IOException {
    return json().read(file);
  }

  /**
   * A picture as JSON, in the format of {@code docs/recipe-format.md}.
   *
   * @throws IllegalArgumentException if it has an operation of a guest that is not installed, or is
   *     too large to be read back
   */
  public static String json(Picture picture) {
    return json().write(picture);
  }

  /**
   * Writes a drawing in the format that the file's ending asks for, and returns the path it got: a
   * taken name gets the next free number.
   *
   * @throws IllegalArgumentException if no format has this ending
   * @throws senga.export.ExportFailed if the file cannot be written
   */
  public static Path export(Drawing drawing, Path file) {
    Exporter exporter = (Exporter) Catalog.standard().exporter(file).defaults();
    return export(drawing, provenance(""), OutputFile.at(file), exporter);
  }

  /**
   * Writes a drawing with everything chosen: provenance, overwriting, and the format's options.
   *
   * @throws senga.export.ExportFailed if the file cannot be written
   */
  public static Path export(Drawing drawing, Provenance from, OutputFile file, Exporter exporter) {
    return file.write(out -> exporter.write(drawing, from, out));
  }

  /** Provenance of a frame of the sketch with this name. */
  public static Provenance provenance(String sketch, Frame frame) {
    return provenance(sketch)
        .seconds(frame.seconds())
        .seed(frame.seed())
        .controls(frame.controls());
  }

  /** Senga's own version, as its jar says; {@code development} outside of a jar. */
  public static String version() {
    String version = Senga.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  private static SceneJson json() {
    return new SceneJson(Catalog.standard());
  }

  private static Provenance provenance(String sketch) {
    return Provenance.of(sketch, version());
  }
}
