package senga.stage;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import senga.Senga;
import senga.Session;
import senga.export.Exporter;
import senga.export.OutputFile;
import senga.export.Png;
import senga.export.Provenance;
import senga.export.Svg;
import senga.geometry.Color;
import senga.realise.Realiser;
import senga.recipe.Json;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Frame;
import senga.scene.Scene;
import senga.scene.StageOptions;
import senga.sketch.Act;
import senga.sketch.Blame;
import senga.sketch.SketchFiles;
import senga.sketch.UserError;
import senga.strokes.StrokeBook;
import senga.variations.Variation;
import senga.variations.VariedSketch;
import senga.words.Quote;

/**
 * Variations of a sketch, drawn without its window: one by one, each within the time a frame may
 * take, or all of them on one sheet. For one thread at a time.
 */
public final class ContactSheet {
  private final Path file;
  private final Act act;
  private final Duration limit;
  private final Session session;

  /**
   * @param file the sketch's, for messages and the names of files
   * @param limit how long a frame may take
   */
  public ContactSheet(Path file, Act act, Duration limit, Realiser realiser) {
    this.file = file;
    this.act = act;
    this.limit = limit;
    session = new Session(realiser);
  }

  /**
   * One of them at the time it was kept at, on its own paper.
   *
   * @throws UserError if draw or an operation fails or takes too long; the message has its line
   */
  public Drawing draw(Variation variation) {
    VariedSketch varied = new VariedSketch(act.sketch(), variation);
    StageOptions options = act.options();
    double seconds = variation.seconds();
    Canvas paper = varied.on(act.canvas());
    Frame frame =
        new Frame(
            options.indexAt(seconds),
            seconds,
            paper,
            variation.seed(),
            options.controls(),
            StrokeBook.NONE);
    return Blame.within(
        limit, file, "draw", () -> session.render(Scene.of(varied.draw(frame)), paper));
  }

  /**
   * All of them; a null is one that fails, which is said. The others are drawn all the same.
   *
   * @param say told why one is missing
   */
  public List<@Nullable Drawing> draw(List<Variation> all, Consumer<String> say) {
    List<@Nullable Drawing> drawings = new ArrayList<>();
    for (Variation variation : all) {
      try {
        drawings.add(draw(variation));
      } catch (UserError e) {
        say.accept(Quote.of(variation.name()) + " was left out: " + e.getMessage());
        drawings.add(null);
      }
    }
    return drawings;
  }

  /** How so many are laid out; with 0 columns, in about as many as there are rows. */
  public SheetLayout layout(int columns, int count) {
    return SheetLayout.of(columns, count, act.canvas());
  }

  /**
   * Writes them on one sheet, as SVG, PNG and JSON.
   *
   * @param captions what stands below each, in their order; may be fewer
   * @param overwrite whether files of that name are written over; else the names get numbers
   * @return the files, in this order
   */
  public List<Path> write(
      SheetLayout layout,
      List<@Nullable Drawing> drawings,
      List<String> captions,
      Path folder,
      boolean overwrite) {
    Canvas sheet = layout.sheet(drawings.size(), paper(drawings));
    Drawing whole = new Session().render(layout.scene(drawings, captions), sheet);
    Provenance from = Provenance.of(SketchFiles.title(file), Senga.version());
    List<Path> written = new ArrayList<>();
    for (Exporter exporter : List.of(new Svg(), new Png(), new Json())) {
      written.add(
          new OutputFile(place(file, folder, exporter), overwrite)
              .write(out -> exporter.write(whole, from, out)));
    }
    return List.copyOf(written);
  }

  /** The sheet of a sketch in a folder, as SVG. */
  public static Path of(Path sketch, Path folder) {
    return place(sketch, folder, new Svg());
  }

  private static Path place(Path sketch, Path folder, Exporter exporter) {
    return folder.resolve(SketchFiles.title(sketch) + "-sheet." + exporter.endings().getFirst());
  }

  /** The colour of the sheet: that of all papers where they have one, else the sketch's own. */
  private Color paper(List<@Nullable Drawing> drawings) {
    Color one = null;
    for (Drawing drawing : drawings) {
      if (drawing != null) {
        Color paper = drawing.canvas().background();
        if (one != null && !one.equals(paper)) {
          return act.canvas().background();
        }
        one = paper;
      }
    }
    return one == null ? act.canvas().background() : one;
  }
}
