package senga.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import senga.config.Config;
import senga.config.Settings;
import senga.export.Exporter;
import senga.export.FilmExporter;
import senga.manifest.Form;
import senga.math.Require;
import senga.sketch.NameTemplate;
import senga.sketch.UsageError;
import senga.take.Take;
import senga.words.Quote;

/** The options that say which pictures are wanted, and where. */
final class PictureOptions {
  private static final double FILM_SECONDS = 3;
  private static final double STILLS_A_SECOND = 25;
  private static final double LEAST_FPS = 0.01;
  private static final double MOST_FPS = 1000;
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
      paramLabel = "NAME",
      description = {
        "svg, png, pdf, dxf, json (the finished lines), recipe (what they are made of), gif,",
        "apng, mp4, webm, prores, hpgl or gcode; senga list shows guests' as well (default:",
        "as --out ends, or svg)"
      })
  private @Nullable String format;

  @Option(
      names = "--out",
      paramLabel = "PATH",
      description = "The file to write; - for standard output.")
  private @Nullable Path out;

  @Option(
      names = "--out-dir",
      paramLabel = "DIR",
      description =
          "The folder to write into, under the sketch's name (default: out, or the config's)")
  private @Nullable Path outDir;

  @Option(
      names = "--option",
      paramLabel = "NAME=VALUE",
      description = "An option of the format, as senga describe png shows them; may be repeated.")
  private Map<String, String> told = new LinkedHashMap<>();

  @Option(names = "--dpi", description = "Dots per inch of a PNG (default: 150) or a film")
  private @Nullable String dpi;

  @Option(
      names = "--width",
      paramLabel = "PIXELS",
      description = "Width of a film (default: 600 or 1080) or PNG, instead of --dpi")
  private @Nullable String width;

  @Option(
      names = "--seconds",
      description = {
        "Length of a film that is not given --t (default: 3). With another format: one",
        "numbered file for each frame"
      })
  private @Nullable Double seconds;

  @Option(
      names = "--fps",
      description = "Frames per second (default: 25, of an MP4 and its kin 60)")
  private @Nullable String fps;

  @Option(
      names = "--layer-names",
      paramLabel = "numbered|plain",
      description = {
        "Whether each layer of an SVG begins with a number of its own, as plotter",
        "programs want it (default), or has the pen's plain name"
      })
  private @Nullable String layerNames;

  @Option(
      names = "--overwrite",
      description = "Write over a file of that name; without it, the new one gets a number.")
  private boolean overwrite;

  @Option(
      names = "--no-manifest",
      description = {
        "Do not put into the file what it takes to draw it again: the sketch's source,",
        "its parameters, and what they give (see senga reopen)."
      })
  private boolean noManifest;

  boolean overwrite() {
    return overwrite;
  }

  /** The format that is asked for. */
  Format format(Formats all) {
    return format(all, Formats.USUAL);
  }

  /** The format that is asked for, or else the usual one. */
  Format format(Formats all, String usual) {
    return all.choose(format, out, usual);
  }

  /**
   * @param config what names and folder are if none are told
   * @throws UsageError if options exclude each other, or one says nothing about this format
   */
  OutputNames names(String title, Format kind, Formats all, Config config) {
    NameTemplate template = new NameTemplate(config.get(Settings.OUTPUT_NAME));
    Path usual = config.get(Settings.OUTPUT);
    OutputNames names = OutputNames.of(title, kind, all, template, usual, out, outDir);
    refuseIdle(kind, all);
    if (names.toStandardOutput() && !kind.isFilm() && times.size() > 1) {
      throw new UsageError("standard output takes one picture, but --t asks for " + times.size());
    }
    refuse(
        names.toStandardOutput() && isSequence(kind),
        "standard output takes one picture, but --seconds asks for a sequence");
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

  /**
   * What writes the pictures.
   *
   * @throws UsageError if an option is told twice
   * @throws IllegalArgumentException if the format has no such option, or its value is refused
   */
  Exporter exporter(Format kind) {
    return kind.with(told(kind));
  }

  /** What goes into the files, if they may hold it. */
  Enclosing enclosing(Subject subject, Painter painter, Format kind, boolean planned) {
    if (noManifest) {
      return Enclosing.NOTHING;
    }
    Form form = new Form(kind.name(), told(kind), planned);
    return new Enclosing(subject.manifest(painter, form), Optional.of(form), painter.sound());
  }

  /** The format's options, whatever word they came by. */
  private Map<String, String> told(Format kind) {
    Map<String, String> options = new LinkedHashMap<>(told);
    shorthands(kind)
        .forEach(
            (name, value) ->
                refuse(
                    options.put(name, value) != null,
                    word(name) + " and --option " + name + "=… say the same; give one"));
    return options;
  }

  /** Whether an option of the format has been given. */
  boolean isTold(String option) {
    return told.containsKey(option);
  }

  /** The options of formats that have a word of their own. */
  private Map<String, String> shorthands(Format kind) {
    Map<String, String> given = new LinkedHashMap<>();
    if (dpi != null) {
      given.put("dpi", dpi);
    }
    if (width != null) {
      given.put("width", width);
    }
    if (fps != null && !isSequence(kind)) {
      given.put("fps", fps);
    }
    if (layerNames != null) {
      given.put("layerNames", layerNames);
    }
    return given;
  }

  /**
   * The times to draw at.
   *
   * @param usual that of a picture for which none is told, in seconds
   * @param take whose places they are, if there is one
   * @param lasting how long what it is drawn to lasts: as long as it are films then
   */
  List<Double> times(
      Exporter exporter, double usual, Optional<Take> take, Optional<Double> lasting) {
    double length = lasting.orElse(FILM_SECONDS);
    take.ifPresent(played -> requireWithin(played.seconds()));
    if (!times.isEmpty()) {
      return times;
    }
    if (exporter instanceof FilmExporter film) {
      return timesOfFilm(film.fps(), length);
    }
    return seconds == null ? List.of(usual) : timesOfFilm(framesPerSecond(), length);
  }

  /** Whether each frame of a length of time is a file of its own, for programs that cut films. */
  boolean isSequence(Format kind) {
    return seconds != null && !kind.isFilm();
  }

  private double framesPerSecond() {
    if (fps == null) {
      return STILLS_A_SECOND;
    }
    try {
      return Require.within("--fps", Double.parseDouble(fps), LEAST_FPS, MOST_FPS);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("--fps must be a number, but is " + Quote.of(fps), e);
    }
  }

  private void requireWithin(double length) {
    double last = Stream.concat(times.stream(), Stream.ofNullable(seconds)).reduce(0.0, Math::max);
    refuse(
        last > length,
        String.format(
            Locale.ROOT,
            "%s %s is behind the end of the take, which is %.3f s long",
            seconds == null ? "--t" : "--seconds",
            last,
            length));
  }

  private List<Double> timesOfFilm(double framesPerSecond, double usual) {
    double length = seconds == null ? usual : Require.above("--seconds", seconds, 0);
    double frames = Math.max(1, Math.rint(length * framesPerSecond));
    if (frames > MOST_FRAMES) {
      throw new UsageError(
          String.format(
              Locale.ROOT,
              "--seconds %s at %s frames a second are more than the %,d frames a film may have",
              length,
              framesPerSecond,
              MOST_FRAMES));
    }
    return IntStream.range(0, (int) frames).mapToObj(n -> n / framesPerSecond).toList();
  }

  /** An option that would do nothing is a mistake. */
  private void refuseIdle(Format kind, Formats all) {
    for (String option : shorthands(kind).keySet()) {
      String others = all.names(other -> other.hasOption(option));
      refuse(!kind.hasOption(option), idle(option, kind, others));
    }
    refuse(dpi != null && width != null, "--dpi and --width both say how large; give one");
    refuse(seconds != null && !times.isEmpty(), "--seconds and --t both say when; give one");
  }

  private static String idle(String option, Format kind, String others) {
    return word(option) + " is for " + others + "; it means nothing to " + kind.name();
  }

  /** How an option of a format is spelt as an option of the command. */
  private static String word(String option) {
    return "--" + option.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static void refuse(boolean wrong, String sentence) {
    if (wrong) {
      throw new UsageError(sentence);
    }
  }
}
