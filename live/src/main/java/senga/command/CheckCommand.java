package senga.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import senga.Senga;
import senga.config.Config;
import senga.export.Exporter;
import senga.export.OutputFile;
import senga.export.Provenance;
import senga.geometry.Context;
import senga.plot.Finding;
import senga.plot.HeatMap;
import senga.plot.Preflight;
import senga.plot.PreflightJson;
import senga.plot.PreflightReport;
import senga.scene.Drawing;
import senga.sketch.UsageError;
import senga.words.Quote;

/** {@code senga check}: whether a picture can be plotted as it is, and what that takes. */
@Command(
    name = "check",
    description = {
      "Looks at a picture before it is plotted: what leaves the paper, what a nib cannot draw, what"
          + " is drawn twice or soaks the paper; and what each pen does."
    },
    footer = {"", "Exit code: 0 nothing is wrong, 3 something is, 1 failed, 2 not understood."},
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private static final int WRONG = 3;

  @Spec private CommandSpec spec;

  @Mixin private Subject subject;

  @Option(
      names = "--t",
      paramLabel = "SECONDS",
      arity = "1",
      parameterConsumer = Several.Times.class,
      description = "The time to look at (default: 0, or that of the variation)")
  private List<Double> times = List.of();

  @Mixin private CheckOptions limits;

  @Mixin private MachineOptions machine;

  @Option(
      names = "--heat",
      paramLabel = "FILE",
      description = "Write a picture of how much ink lies where; .svg, .png, …")
  private @Nullable Path heat;

  @Option(names = "--overwrite", description = "Write over a file of that name.")
  private boolean overwrite;

  @Option(names = "--json", description = "Print the report as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    CommandLine line = spec.commandLine();
    Consumer<String> note = Complaint.once(line);
    Config config = Configured.of(spec, note);
    HeatFile map =
        heat == null ? null : HeatFile.of(heat, overwrite, subject.file(), Formats.standard(note));
    PreflightReport report = report(config, note);
    PrintWriter out = line.getOut();
    out.print(json ? PreflightJson.of(report) + "\n" : CheckText.of(report));
    out.flush();
    if (map != null) {
      String written = map.write(withLegend(report), subject.title());
      (json ? line.getErr() : out).println(written);
    }
    return report.findings().isEmpty() ? 0 : WRONG;
  }

  private static Drawing withLegend(PreflightReport report) {
    Drawing map = HeatMap.of(report);
    return HeatLegend.below(map, map.layers().size() - report.drawing().layers().size());
  }

  private PreflightReport report(Config config, Consumer<String> note) {
    if (times.size() > 1) {
      throw new UsageError("check looks at one picture, but --t asks for " + times.size());
    }
    Preflight preflight = UsageError.reading(() -> limits.preflight(machine, config.machines()));
    Set<Finding.Kind> ignored = UsageError.reading(limits::ignored);
    Painter painter = subject.painter(this::refuseForRecipe, config, note);
    double at = times.isEmpty() ? subject.usualTime() : times.getFirst();
    Drawing drawing = painter.paint(at).drawing();
    painter.notes().forEach(each -> Complaint.say(spec.commandLine(), "note: " + each));
    PreflightReport all = UsageError.reading(() -> preflight.check(drawing, Context.plain()));
    return all.without(ignored);
  }

  private void refuseForRecipe() {
    if (!times.isEmpty()) {
      throw new UsageError("--t is for sketches; a recipe is the same at all times");
    }
  }

  /** Where a map of the ink goes; known to be fine before anything is drawn. */
  private record HeatFile(OutputFile file, Exporter exporter) {
    static HeatFile of(Path path, boolean overwrite, Path drawn, Formats formats) {
      if (StandardOutput.is(path)) {
        throw new UsageError("--heat needs a file; standard output has the report");
      }
      Format format = UsageError.reading(() -> formats.choose(null, path));
      if (format.isFilm()) {
        throw new UsageError("--heat writes a picture, and " + format.name() + " is for films");
      }
      OutputFile file = UsageError.reading(() -> Overwriting.of(path, overwrite, drawn));
      return new HeatFile(file, format.with(Map.of()));
    }

    String write(Drawing map, String title) {
      Provenance from = Provenance.of(title + ", ink", Senga.version());
      return Quote.path(file.write(out -> exporter.write(map, from, out)));
    }
  }
}
