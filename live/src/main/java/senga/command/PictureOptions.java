package senga.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import senga.export.Exporter;
import senga.export.FileFormat;
import senga.export.Gif;
import senga.export.Png;
import senga.export.Resolution;
import senga.math.Require;
import senga.sketch.UsageError;

/** The options that say which pictures are wanted, and where. */
final class PictureOptions {
  private static final double GIF_FPS = 25;
  private static final double GIF_SECONDS = 3;
  private static final int GIF_WIDTH = 600;
  private static final double PNG_DPI = 150;
  private static final double MOST_DPI = 100_000;
  private static final int MOST_PIXELS = 32_767;
  private static final int MOST_FRAMES = 100_000;

  @Option(
      names = "--t",
      paramLabel = "SECONDS",
      arity = "1..*",
      parameterConsumer = Several.Times.class,
      description =
          "Times to draw, for example --t 0 1 2.5: one file each, or the frames of a GIF"
              + " (default: 0)")
  private List<Double> times = new ArrayList<>();

  @Option(
      names = "--format",
      description = "svg, png, json (the finished lines) or gif (default: as --out ends, or svg)")
  private @Nullable String format;

  @Option(
      names = "--out",
      paramLabel = "PATH",
      description = "The file to write; - for standard output.")
  private @Nullable Path out;

  @Option(
      names = "--out-dir",
      paramLabel = "DIR",
      description = "The folder to write into, under the sketch's name (default: out)")
  private @Nullable Path outDir;

  @Option(names = "--dpi", description = "Dots per inch of a PNG (default: 150) or GIF")
  private @Nullable Double dpi;

  @Option(
      names = "--width",
      paramLabel = "PIXELS",
      description = "Width of a GIF (default: 600) or PNG, instead of --dpi")
  private @Nullable Integer width;

  @Option(names = "--seconds", description = "Length of a GIF that is not given --t (default: 3)")
  private @Nullable Double seconds;

  @Option(names = "--fps", description = "Frames per second of a GIF, at most 50 (default: 25)")
  private @Nullable Double fps;

  @Option(
      names = "--overwrite",
      description = "Write over a file of that name; without it, the new one gets a number.")
  private boolean overwrite;

  boolean overwrite() {
    return overwrite;
  }

  /**
   * @throws UsageError if options exclude each other, or one says nothing about this format
   * @throws IllegalArgumentException if a value is out of its range
   */
  OutputNames names(String title) {
    OutputNames names = OutputNames.of(title, format, out, outDir);
    refuseIdle(names.format());
    if (names.toStandardOutput() && names.format() != FileFormat.GIF && times.size() > 1) {
      throw new UsageError("standard output takes one picture, but --t asks for " + times.size());
    }
    return names;
  }

  /**
   * A recipe looks the same at all times.
   *
   * @throws UsageError if times were given
   */
  void refuseForRecipe() {
    refuse(!times.isEmpty(), "--t is for sketches; a recipe is the same at all times");
  }

  /** What writes the pictures. */
  Exporter exporter(FileFormat kind) {
    return switch (kind) {
      case PNG -> new Png(resolution(Resolution.dpi(PNG_DPI)));
      case GIF -> new Gif(resolution(Resolution.width(GIF_WIDTH)), fps());
      case SVG, JSON -> kind.exporter();
    };
  }

  /** The times to draw at. */
  List<Double> times(FileFormat kind) {
    if (!times.isEmpty()) {
      return times;
    }
    return kind == FileFormat.GIF ? timesOfFilm() : List.of(0.0);
  }

  private Resolution resolution(Resolution usual) {
    if (dpi != null) {
      return Resolution.dpi(Require.within("--dpi", dpi, 1, MOST_DPI));
    }
    return width == null
        ? usual
        : Resolution.width(Require.within("--width", width, 1, MOST_PIXELS));
  }

  private double fps() {
    return fps == null ? GIF_FPS : fps;
  }

  private List<Double> timesOfFilm() {
    double length = seconds == null ? GIF_SECONDS : Require.above("--seconds", seconds, 0);
    double frames = Math.max(1, Math.rint(length * fps()));
    if (frames > MOST_FRAMES) {
      throw new UsageError(
          String.format(
              Locale.ROOT,
              "--seconds %s at %s frames a second are more than the %,d frames a GIF may have",
              length,
              fps(),
              MOST_FRAMES));
    }
    return IntStream.range(0, (int) frames).mapToObj(n -> n / fps()).toList();
  }

  /** An option that would do nothing is a mistake. */
  private void refuseIdle(FileFormat kind) {
    boolean isFilm = kind == FileFormat.GIF;
    boolean hasPixels = isFilm || kind == FileFormat.PNG;
    refuse(dpi != null && !hasPixels, "--dpi is for PNG and GIF; " + kind + " has no pixels");
    refuse(width != null && !hasPixels, "--width is for PNG and GIF; " + kind + " has no pixels");
    refuse(dpi != null && width != null, "--dpi and --width both say how large; give one");
    refuse(fps != null && !isFilm, "--fps is for GIF; " + kind + " shows one moment");
    refuse(seconds != null && !isFilm, "--seconds is for GIF; " + kind + " shows one moment");
    refuse(seconds != null && !times.isEmpty(), "--seconds and --t both say when; give one");
  }

  private static void refuse(boolean wrong, String sentence) {
    if (wrong) {
      throw new UsageError(sentence);
    }
  }
}
