package senga.command;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import senga.config.Config;
import senga.config.Settings;
import senga.export.Exporter;
import senga.export.FilmExporter;
import senga.recipe.Catalog;
import senga.sketch.Act;
import senga.sketch.SketchFiles;
import senga.sketch.UsageError;

/** {@code senga render}: pictures in files, with no display and no native library. */
@Command(
    name = "render",
    description = "Draws a sketch or a recipe into files, without a window.",
    mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "SKETCH",
      description = {
        "A sketch (.java), a recipe (.json) or a file of another format that is read;",
        "- for a recipe from standard input."
      })
  private Path file;

  @Option(
      names = "--variation",
      paramLabel = "NAME",
      description = "Draws it as in this variation, kept beside the sketch; with its seed.")
  private @Nullable String variation;

  @Mixin private Wishes wishes;

  @Mixin private PictureOptions options;

  @Mixin private StrokesOption strokes;

  private final Set<String> said = new HashSet<>();

  @Override
  public Integer call() {
    Config config = Configured.of(spec);
    Configured.warnings(config).forEach(this::note);
    Catalog catalog = Catalog.standard();
    catalog.troubles().forEach(this::note);
    Formats formats = new Formats(catalog);
    Format format = UsageError.reading(() -> options.format(formats));
    OutputNames names =
        options.names(SketchFiles.title(file), format, formats, config.get(Settings.OUTPUT));
    Exporter exporter = UsageError.reading(() -> options.exporter(format));
    List<Double> times = UsageError.reading(() -> options.times(exporter));
    if (SketchFiles.isRecipe(file)) {
      wishes.refuseForRecipe();
      options.refuseForRecipe();
      strokes.refuseForRecipe();
    }
    Act act = wishes.over(varied(SketchFiles.open(file, wishes.limit(), this::note)), config);
    Painter painter =
        new Painter(file, act, wishes.limit(act), Configured.cache(config), strokes.read());
    Pictures pictures = pictures(painter, names);
    if (exporter instanceof FilmExporter film) {
      pictures.film(times, film);
    } else if (options.isSequence(format)) {
      pictures.sequence(times, exporter);
    } else {
      pictures.stills(times, exporter);
    }
    return 0;
  }

  private Act varied(Act act) {
    String name = variation;
    return name == null ? act : Varied.act(act, UsageError.reading(() -> Varied.find(file, name)));
  }

  private Pictures pictures(Painter painter, OutputNames names) {
    CommandLine line = spec.commandLine();
    return new Pictures(painter, names, options.overwrite(), line.getOut(), line.getErr());
  }

  private void note(String sentence) {
    if (said.add(sentence)) {
      Complaint.say(spec.commandLine(), sentence);
    }
  }
}
