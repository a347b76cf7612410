package senga.stage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import senga.export.Exporter;
import senga.export.Format;
import senga.export.Gif;
import senga.export.Png;
import senga.export.Resolution;
import senga.math.Require;

/** {@code senga render}: pictures in files, with no display and no native library. */
@Command(
    name = "render",
    description = "Draws a sketch or a recipe into files, without a window.",
    mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {
  private static final double GIF_FPS = 25;
  private static final double GIF_SECONDS = 3;
  private static final double LONGEST_SECONDS = 3_600;
  private static final int GIF_WIDTH = 600;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SKETCH", description = "A sketch (.java) or a recipe (.json).")
  private Path file;

  @Mixin private Wishes wishes;

  @Option(
      names = "--t",
      paramLabel = "SECONDS",
      arity = "1..*",
      parameterConsumer = Several.Times.class,
      description = "Times to draw, one file each, for example --t 0 1 2.5 (default: 0)")
  private List<Double> times = new ArrayList<>();

  @Option(
      names = "--format",
      description = "svg, png, json (the finished lines) or gif (default: as --out ends, or svg)")
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

  @Option(names = "--seconds", description = "Length of a GIF that is not given --t (default: 3)")
  private double seconds = GIF_SECONDS;

  @Option(names = "--fps", description = "Frames per second of a GIF, at most 50 (default: 25)")
  private double fps = GIF_FPS;

  @Option(
      names = "--overwrite",
      description = "Write over a file of that name; without it, the new one gets a number.")
  private boolean overwrite;

  @Override
  public Integer call() {
    OutputNames names = OutputNames.of(SketchFiles.title(file), format, out, outDir);
    Exporter exporter = exporter(names.format());
    Act act = wishes.over(SketchFiles.open(file, wishes.limit()));
    Painter painter = new Painter(file, act, wishes.limit(act));
    Pictures pictures = new Pictures(painter, names, overwrite, spec.commandLine().getOut());
    if (exporter instanceof Gif gif) {
      pictures.film(times.isEmpty() ? timesOfFilm() : times, gif);
    } else {
      pictures.stills(times.isEmpty() ? List.of(0.0) : times, exporter);
    }
    return 0;
  }

  private Exporter exporter(Format kind) {
    if (dpi != null && kind != Format.PNG) {
      throw new UserError("--dpi is for PNG; a file in " + kind.ending() + " has no dots per inch");
    }
    return switch (kind) {
      case PNG -> dpi == null ? new Png() : new Png(Resolution.dpi(dpi));
      case GIF -> new Gif(Resolution.width(GIF_WIDTH), fps);
      default -> kind.exporter();
    };
  }

  private List<Double> timesOfFilm() {
    Require.above("--seconds", seconds, 0);
    double length = Require.within("--seconds", seconds, 0, LONGEST_SECONDS);
    int frames = (int) Math.max(1, Math.round(length * fps));
    return IntStream.range(0, frames).mapToObj(n -> n / fps).toList();
  }
}
