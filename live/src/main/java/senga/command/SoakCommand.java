package senga.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import senga.config.Settings;
import senga.export.OutputFile;
import senga.math.Require;
import senga.monitor.Unit;
import senga.sketch.Act;
import senga.sketch.SketchFiles;
import senga.sketch.UsageError;
import senga.sketch.UserError;
import senga.soak.Clues;
import senga.soak.Factor;
import senga.soak.HeapKind;
import senga.soak.ReportJson;
import senga.soak.ReportPage;
import senga.soak.Soak;
import senga.soak.SoakChild;
import senga.soak.SoakComparison;
import senga.soak.SoakDisplay;
import senga.soak.SoakPlan;
import senga.soak.SoakProcess;
import senga.soak.SoakProgram;
import senga.soak.SoakProgress;
import senga.soak.SoakReport;
import senga.soak.SoakTolerance;
import senga.words.Nearest;
import senga.words.Quote;

/** {@code senga soak}: does this sketch's memory grow, and where? */
@Command(
    name = "soak",
    description = {
      "Runs a sketch for a while and says whether its memory is flat.",
      "If it is not: which store grows, and what drives it."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Exit code: 0 flat, 1 failed, 2 not understood, 3 growing, 4 undecided.",
      "docs/memory.md tells how to read a report."
    })
final class SoakCommand implements Callable<Integer> {
  private static final double USUAL_SECONDS = 60;
  private static final double MOST_SECONDS = 7 * 24 * 3600;
  private static final int MOST_REPEATS = 20;
  private static final int TOP_SITES = 3;
  private static final int GROWING = 3;
  private static final int UNDECIDED = 4;
  private static final String AUTO = "auto";
  private static final String ALL = "all";
  private static final String NONE = "none";

  /** Words of {@code --speed}. */
  enum Speed {
    MAX,
    REAL
  }

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "SKETCH",
      arity = "0..1",
      description = "A sketch (.java) or a recipe (.json).")
  private @Nullable Path sketch;

  private Path file = Path.of(""); // the sketch, once it is known that there is one

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "Length of each run (default: 60; a verdict takes 20 or more).")
  private @Nullable Double seconds;

  @Option(names = "--frames", paramLabel = "N", description = "End each run after so many frames.")
  private @Nullable Long frames;

  @Option(
      names = "--speed",
      paramLabel = "max|real",
      description = "As fast as it goes, or at the sketch's frame rate (default: real).")
  private Speed speed = Speed.REAL;

  @Option(
      names = "--factors",
      paramLabel = "LIST",
      description = {
        "What is changed, one thing in each run: all, none, or some of",
        "fps,workers,vertices,cache,upload,hud,controls,time.",
        "Default: all, but only if the base run shows growth."
      })
  private String factors = AUTO;

  @Option(names = "--repeats", paramLabel = "N", description = "Make every run N times.")
  private int repeats = 1;

  @Option(
      names = "--report",
      paramLabel = "DIR",
      description = "Folder of the report, a page and a JSON file (default: out, or the config's).")
  private @Nullable Path report;

  @Option(
      names = "--display",
      paramLabel = "auto|window|offscreen|none",
      description = "Where lines are drawn (default: auto, a window if there is a display).")
  private SoakDisplay display = SoakDisplay.AUTO;

  @Mixin private ControllerOptions controllers;

  @Option(names = "--sweep", description = "Turn all controllers slowly, a tenth up and down.")
  private boolean sweep;

  @Option(
      names = "--modulate",
      description = "Move all rows of numbers a little, by waves, envelopes and what is soft.")
  private boolean modulate;

  @Option(
      names = "--storm",
      paramLabel = "N",
      description = {
        "Send N messages a second by MIDI and OSC, some of them broken, to knobs, keys and",
        "rows: 10000 is more than anybody plays."
      })
  private @Nullable Integer storm;

  @Option(
      names = "--plan",
      description = "Show all that a plotter takes: figures, steps, the check, the pen's way.")
  private boolean plotted;

  @Option(
      names = "--reload",
      paramLabel = "SECONDS",
      description = "Load the sketch anew every so many seconds, as live editing does.")
  private double reload;

  @Option(
      names = "--tolerance",
      paramLabel = "KB/S",
      description = "Growth that still counts as flat, at --speed real (default: 10).")
  private double tolerance = SoakTolerance.DEFAULT.bytesPerSecond() / 1e3;

  @Option(
      names = "--tolerance-per-frame",
      paramLabel = "BYTES",
      description = "Growth that still counts as flat, at --speed max (default: 20).")
  private double perFrame = SoakTolerance.DEFAULT.bytesPerFrame();

  @Option(
      names = "--peak",
      description = "Make one more run, to find which layer and step make the largest frame.")
  private boolean peak;

  @Option(
      names = "--compare",
      arity = "2",
      paramLabel = "JSON",
      description = "Compare two reports instead: what got worse or better, what is new or gone.")
  private List<Path> compared = List.of();

  @Override
  public Integer call() {
    if (!compared.isEmpty()) {
      return compare();
    }
    if (sketch == null) {
      throw new UsageError("soak needs a sketch, or --compare and two reports (.json)");
    }
    file = sketch;
    Set<Factor> chosen = UsageError.reading(this::factors);
    SoakDisplay shown = display == SoakDisplay.AUTO ? automatic() : display;
    SoakPlan plan = UsageError.reading(() -> plan(shown));
    SoakTolerance tolerance = UsageError.reading(this::tolerance);
    int times = UsageError.reading(() -> Require.within("--repeats", repeats, 1, MOST_REPEATS));
    if (SketchFiles.isRecipe(file)) {
      controllers.refuseForRecipe();
      ControllerOptions.refuse("--sweep", sweep);
    }
    Act act = SketchFiles.open(file, note -> Complaint.say(spec.commandLine(), note));
    Path folder = folder();
    requireWritable(folder);
    PrintWriter out = spec.commandLine().getOut();
    if (plan.seconds() > 0 && !tolerance.isEnough(plan.seconds())) {
      out.println(tooShort(plan.seconds(), tolerance.leastSeconds()));
    }
    Soak soak =
        new Soak(
                String.valueOf(file.getFileName()),
                new SoakProgram(plan, act.options()),
                shown,
                new SoakProcess(SoakChild.class),
                tolerance,
                new SoakProgress(out, ProgressLine.isTerminal()))
            .withPeak(peak);
    Thread hook = Thread.ofPlatform().unstarted(() -> interrupted(soak, out));
    Runtime.getRuntime().addShutdownHook(hook);
    soak.run(chosen, times, factors.equals(AUTO));
    if (soak.isStopped()) {
      return UNDECIDED; // the hook writes the report
    }
    Runtime.getRuntime().removeShutdownHook(hook);
    return finish(soak.report(), out);
  }

  private int compare() {
    if (sketch != null || compared.size() != 2) {
      throw new UsageError("--compare takes two reports (.json) and no sketch");
    }
    SoakComparison comparison = SoakComparison.of(compared.getFirst(), compared.getLast());
    PrintWriter out = spec.commandLine().getOut();
    comparison.lines().forEach(out::println);
    out.flush();
    return comparison.isWorse() ? GROWING : 0;
  }

  private static String tooShort(double seconds, double least) {
    return String.format(
        Locale.ROOT,
        "Runs of %s s show where memory goes, but a verdict takes %.0f s or more.",
        Unit.COUNT.text(seconds),
        least);
  }

  /** Ctrl-C: what is known so far is written all the same. */
  private void interrupted(Soak soak, PrintWriter out) {
    soak.stop();
    out.println();
    var _ = finish(soak.report(), out);
  }

  private int finish(SoakReport found, PrintWriter out) {
    String name = "soak-" + SketchFiles.title(file);
    Path page = write(name + ".html", ReportPage.of(found));
    Path json = write(name + ".json", ReportJson.of(found));
    out.println(found.title());
    out.println(found.sentence());
    found.clues().sites().stream()
        .limit(TOP_SITES)
        .forEach(site -> out.println("  " + site.sentence()));
    kinds(found, out);
    natives(found, out);
    found.clues().peak().ifPresent(largest -> out.println(largest.sentence()));
    found.signatures().forEach(out::println);
    if (!found.carriers().isEmpty()) {
      found.ruledOut().forEach(line -> out.println("  ruled out, flat – " + line));
    }
    found.notes().forEach(out::println);
    found.runs().stream()
        .flatMap(run -> run.trouble().map(trouble -> run.title() + ": " + trouble).stream())
        .forEach(out::println);
    out.println("  " + Quote.path(page));
    out.println("  " + Quote.path(json));
    out.flush();
    return switch (found.answer()) {
      case FLAT -> 0;
      case GROWING -> GROWING;
      case UNDECIDED -> UNDECIDED;
    };
  }

  private static void kinds(SoakReport found, PrintWriter out) {
    if (!found.clues().kinds().isEmpty()) {
      out.println(
          found.clues().kinds().stream()
              .map(HeapKind::text)
              .collect(Collectors.joining(", ", "  More in every round: ", "")));
    }
  }

  private static void natives(SoakReport found, PrintWriter out) {
    found.clues().natives().stream()
        .limit(TOP_SITES)
        .forEach(site -> out.println("  " + site.sentence()));
    if (!found.clues().natives().isEmpty()) {
      out.println("  " + Clues.NATIVE_LIMITS);
    }
  }

  private Path write(String name, String text) {
    return OutputFile.in(folder(), name).write(text);
  }

  private Path folder() {
    return report == null ? Configured.of(spec).get(Settings.OUTPUT) : report;
  }

  private SoakPlan plan(SoakDisplay shown) {
    double length =
        seconds == null && frames == null ? USUAL_SECONDS : seconds == null ? 0 : seconds;
    if (seconds != null) {
      Require.within("--seconds", Require.above("--seconds", length, 0), 0, MOST_SECONDS);
    }
    if (frames != null) {
      Require.above("--frames", (double) frames, 0);
    }
    return SoakPlan.of(file.toAbsolutePath())
        .seconds(length)
        .frames(frames == null ? 0 : frames)
        .fullSpeed(speed == Speed.MAX)
        .display(shown)
        .reload(Require.atLeast("--reload", reload, 0))
        .modulated(modulate)
        .storm(storm == null ? 0 : Require.within("--storm", storm, 1, SoakPlan.MOST_STORM))
        .plotted(plotted)
        .controllers(controllers.texts(), sweep);
  }

  private SoakTolerance tolerance() {
    return new SoakTolerance(
        1e3 * Require.above("--tolerance", tolerance, 0),
        Require.above("--tolerance-per-frame", perFrame, 0),
        SoakTolerance.DEFAULT.leastSeconds());
  }

  private Set<Factor> factors() {
    Set<Factor> chosen = EnumSet.noneOf(Factor.class);
    if (factors.equals(ALL) || factors.equals(AUTO)) {
      chosen.addAll(EnumSet.allOf(Factor.class));
    } else if (!factors.equals(NONE)) {
      for (String word : factors.split(",")) {
        chosen.add(Factor.ofOption(word.toLowerCase(Locale.ROOT)).orElseThrow(() -> unknown(word)));
      }
    }
    return chosen;
  }

  private static UsageError unknown(String word) {
    List<String> allowed = Factor.options();
    return new UsageError(
        "unknown factor %s%s; allowed are all, none, %s"
            .formatted(Quote.of(word), Nearest.hint(word, allowed), String.join(", ", allowed)));
  }

  /** Whether this system says that it has a display; the first run finds out whether it is true. */
  private static SoakDisplay automatic() {
    boolean needsServer = System.getProperty("os.name").equals("Linux");
    boolean named = System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    return needsServer && !named ? SoakDisplay.NONE : SoakDisplay.WINDOW;
  }

  /** Refuses before the first run what would fail after the last. */
  private static void requireWritable(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, "soak", ".tmp"));
    } catch (IOException e) {
      throw new UserError(
          "cannot write a report into " + Quote.path(folder) + ": " + e.getMessage(), e);
    }
  }
}
