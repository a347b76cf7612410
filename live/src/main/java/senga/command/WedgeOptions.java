package senga.command;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import senga.batch.Axis;
import senga.batch.JobList;
import senga.batch.Wedge;
import senga.config.Config;
import senga.config.Settings;
import senga.scene.Canvas;
import senga.sketch.SketchFiles;
import senga.sketch.UsageError;
import senga.sketch.UserError;
import senga.variations.Variation;
import senga.variations.VariationsFile;
import senga.words.Quote;

/** The options that say which pictures of a sketch are wanted. */
final class WedgeOptions {
  private static final String ALL = "all";

  @Option(
      names = "--t",
      paramLabel = "SECONDS",
      arity = "1..*",
      parameterConsumer = Several.Ranges.class,
      description = "Times: 0 1 2.5 or 0,1,2.5 or 0..10/21, which are 21 of them (default: 0)")
  private List<String> times = new ArrayList<>();

  @Option(
      names = "--seeds",
      paramLabel = "NUMBERS",
      description = "Seeds: 1..20 or 3,5,8 (default: the sketch's)")
  private @Nullable String seeds;

  @Option(
      names = "--variations",
      paramLabel = "NAME,…",
      split = ",",
      description = "Variations kept beside the sketch, or all.")
  private List<String> variations = new ArrayList<>();

  @Option(
      names = "--canvases",
      paramLabel = "PAPER,…",
      split = ",",
      description = "Papers: A5,A4,200x300 (default: the sketch's)")
  private List<String> canvases = new ArrayList<>();

  @Option(
      names = "--vary",
      paramLabel = "ADDRESS=VALUES",
      description = {
        "Values of a parameter, by its address in the panel, or of a controller:",
        "ink/circle.radius=10..50/5, cc/1=0,0.5,1. May be repeated; all are combined."
      })
  private List<String> ranges = new ArrayList<>();

  @Option(names = "--format", paramLabel = "NAME", description = "Of the pictures (default: svg)")
  private @Nullable String format;

  @Option(
      names = "--option",
      paramLabel = "NAME=VALUE",
      description = "An option of the format; may be repeated.")
  private Map<String, String> options = new LinkedHashMap<>();

  @Option(
      names = "--out-dir",
      paramLabel = "DIR",
      description = "The folder for pictures and their list (default: out/SKETCH-batch)")
  private @Nullable Path outDir;

  private @Nullable Path made;

  /**
   * @throws UsageError if one was given
   */
  void refuseForList() {
    boolean given =
        !times.isEmpty()
            || seeds != null
            || !variations.isEmpty()
            || !canvases.isEmpty()
            || !ranges.isEmpty()
            || format != null
            || !options.isEmpty()
            || outDir != null;
    if (given) {
      throw new UsageError("a list of jobs says itself what is drawn, and where");
    }
  }

  /**
   * Writes the list of all jobs beside the pictures to be.
   *
   * @throws IllegalArgumentException if a value is none, or there is no such variation, paper or
   *     format
   */
  JobList write(Path sketch, Config config, Formats formats, boolean overwrite, PrintWriter out) {
    String title = SketchFiles.title(sketch);
    Path folder = outDir == null ? config.get(Settings.OUTPUT).resolve(title + "-batch") : outDir;
    JobList list = new JobList(folder, wedge(sketch, formats, folder).jobs());
    Path file = folder.resolve(title + ".jsonl");
    made = Files.exists(file) ? null : file;
    list.write(file, overwrite);
    out.println(Quote.path(file) + "  " + list.jobs().size() + " jobs");
    return list;
  }

  /**
   * Nothing of the list could be drawn: a mistyped one does not lie in the way of the next.
   *
   * @throws UserError if it cannot be deleted
   */
  void withdraw() {
    Path list = made;
    if (list != null) {
      try {
        Files.deleteIfExists(list);
      } catch (IOException e) {
        throw new UserError("cannot delete " + Quote.path(list) + ": " + e.getMessage(), e);
      }
    }
  }

  private Wedge wedge(Path sketch, Formats formats, Path folder) {
    Format kind = formats.choose(format, null);
    kind.with(options);
    if (kind.isFilm()) {
      throw new IllegalArgumentException(
          "a batch draws pictures, and " + kind.name() + " is for films");
    }
    canvases.forEach(Canvas::parse);
    return new Wedge(
        below(folder, sketch),
        SketchFiles.title(sketch),
        times.stream().flatMap(some -> Axis.values(some).stream()).toList(),
        variations(sketch),
        seeds == null ? List.of() : Axis.values(seeds).stream().map(WedgeOptions::whole).toList(),
        canvases,
        ranges.stream().map(Axis::of).toList(),
        kind.name(),
        options,
        kind.ending());
  }

  private static Long whole(double seed) {
    if (seed != Math.rint(seed) || Math.abs(seed) > 1L << 53) {
      throw new IllegalArgumentException("--seeds " + seed + " is no whole number");
    }
    return (long) seed;
  }

  private List<String> variations(Path sketch) {
    var kept = VariationsFile.of(sketch).read();
    if (variations.equals(List.of(ALL)) && kept.find(ALL).isEmpty()) {
      return kept.list().stream().map(Variation::name).toList();
    }
    variations.forEach(kept::get);
    return variations;
  }

  /** Relative where it can be: then the folder may be moved together with the sketch. */
  private static String below(Path folder, Path sketch) {
    Path from = folder.toAbsolutePath().normalize();
    Path to = sketch.toAbsolutePath().normalize();
    Path path = to.getRoot().equals(from.getRoot()) ? from.relativize(to) : to;
    return path.toString().replace(File.separatorChar, '/');
  }
}
