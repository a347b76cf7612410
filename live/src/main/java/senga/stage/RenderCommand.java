package senga.stage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import senga.export.Exporter;
import senga.export.Format;
import senga.export.OutputFile;
import senga.export.Png;
import senga.export.Provenance;
import senga.export.Resolution;
import senga.frame.Drawing;

/** {@code senga render}: pictures in files, with no display and no native library. */
@Command(
    name = "render",
    description = "Draws a sketch or a recipe into files, without a window.",
    mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SKETCH", description = "A sketch (.java) or a recipe (.json).")
  private Path file;

  @Mixin private ShowOptions wishes;

  @Option(
      names = "--t",
      paramLabel = "SECONDS",
      arity = "1..*",
      parameterConsumer = Several.Times.class,
      description = "Times to draw, one file each, for example --t 0 1 2.5 (default: 0)")
  private List<Double> times = new ArrayList<>();

  @Option(names = "--format", description = "svg, png or json (default: as --out ends, or svg)")
  private @Nullable String format;

  @Option(names = "--out", paramLabel = "PATH", description = "The file to write.")
  private @Nullable Path out;

  @Option(
      names = "--out-dir",
      paramLabel = "DIR",
      description = "The folder to write into, under the sketch's name (default: out)")
  private @Nullable Path outDir;

  @Option(names = "--dpi", description = "Dots per inch of a PNG (default: 150)")
  private @Nullable Double dpi;

  @Option(
      names = "--overwrite",
      description = "Write over a file of that name; without it, the new one gets a number.")
  private boolean overwrite;

  @Override
  public Integer call() {
    OutputNames names = OutputNames.of(SketchFiles.title(file), format, out, outDir);
    Exporter exporter = exporter(names.format());
    Act act = wishes.over(SketchFiles.open(file));
    Painter painter = new Painter(file, act);
    List<Double> wanted = times.isEmpty() ? List.of(0.0) : times;
    for (double seconds : wanted) {
      Drawing drawing = painter.paint(seconds);
      Provenance from = Provenances.of(SketchFiles.title(file), seconds, act.options());
      Path target = wanted.size() == 1 ? names.only() : names.at(seconds);
      Path written =
          new OutputFile(target, overwrite).write(stream -> exporter.write(drawing, from, stream));
      report(written, drawing);
    }
    return 0;
  }

  private Exporter exporter(Format kind) {
    if (dpi == null) {
      return kind.exporter();
    }
    if (kind != Format.PNG) {
      throw new UserError("--dpi is for PNG; a file in " + kind.ending() + " has no dots");
    }
    return new Png(Resolution.dpi(dpi));
  }

  private void report(Path written, Drawing drawing) {
    spec.commandLine()
        .getOut()
        .printf(
            Locale.ROOT,
            "%s  %,d lines, %,d vertices%n",
            written,
            drawing.lineCount(),
            drawing.vertexCount());
  }
}
