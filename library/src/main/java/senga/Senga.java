package senga;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import senga.control.Controls;
import senga.export.Exporter;
import senga.export.FileFormat;
import senga.export.OutputFile;
import senga.export.Provenance;
import senga.geometry.Geometry;
import senga.geometry.Polylines;
import senga.geometry.Size;
import senga.realise.Realiser;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Frame;
import senga.scene.Layer;
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
 * <p>To render many frames, make one {@link Realiser} and hand it to every call: what stays the
 * same from frame to frame is then made once.
 */
public final class Senga {
  private Senga() {}

  /** One frame of a sketch; whatever its draw throws comes out as it is. */
  public static Drawing render(Sketch sketch, Frame frame) throws Exception {
    return render(sketch, frame, new Realiser());
  }

  /** Like {@link #render(Sketch, Frame)}, with a realiser that remembers. */
  public static Drawing render(Sketch sketch, Frame frame, Realiser realiser) throws Exception {
    return render(Scene.of(sketch.draw(frame)), frame.canvas(), realiser);
  }

  /** A recipe, drawn with the usual pen. */
  public static Drawing render(Geometry geometry, Canvas canvas) {
    return render(Scene.of(geometry), canvas, new Realiser());
  }

  /**
   * All layers of a scene.
   *
   * @throws senga.realise.BudgetExceeded if an operation, or all layers together, make more than
   *     the realiser's budget allows
   * @throws senga.realise.OperationFailed if an operation throws, or makes coordinates that are not
   *     finite
   */
  public static Drawing render(Scene scene, Canvas canvas, Realiser realiser) {
    List<Drawing.Part> parts = new ArrayList<>(scene.layers().size());
    long vertices = 0;
    long lines = 0;
    for (Layer layer : scene.layers()) {
      Polylines made = realiser.realise(layer.geometry());
      vertices += made.vertexCount();
      lines += made.lineCount();
      realiser.budget().checkScene(Size.of(vertices, lines));
      parts.add(new Drawing.Part(layer.pen(), made));
    }
    return new Drawing(canvas, parts);
  }

  /**
   * Writes a drawing in the format that the file's ending asks for, and returns the path it got: a
   * taken name gets the next free number.
   *
   * @throws IllegalArgumentException if the ending is no format of ours
   * @throws senga.export.ExportFailed if the file cannot be written
   */
  public static Path export(Drawing drawing, Path file) {
    return export(drawing, provenance(""), OutputFile.at(file), FileFormat.of(file).exporter());
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
        .controls(set(frame.controls()));
  }

  /** Senga's own version, as its jar says; {@code development} outside of a jar. */
  public static String version() {
    String version = Senga.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  private static Provenance provenance(String sketch) {
    return Provenance.of(sketch, version());
  }

  private static SortedMap<Integer, Double> set(Controls controls) {
    SortedMap<Integer, Double> values = new TreeMap<>();
    for (int number = 0; number < Controls.COUNT; number++) {
      double value = controls.cc(number, Double.NaN);
      if (!Double.isNaN(value)) {
        values.put(number, value);
      }
    }
    return values;
  }
}
