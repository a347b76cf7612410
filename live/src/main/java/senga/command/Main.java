package senga.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import senga.config.Config;
import senga.config.Settings;
import senga.sketch.Ending;
import senga.sketch.GuestJars;
import senga.sketch.UsageError;
import senga.sketch.UserError;
import senga.stage.DisplayFailed;
import senga.type.Fonts;

/** The command line: {@code senga demo}, {@code senga run Sketch.java}, … */
@Command(
    name = "senga",
    description = "Draws with living lines. Alone, senga opens its gallery.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "[COMMAND]",
    footer = {
      "",
      "From its sources, ./senga also has: test [--quick], every test; bench, the benchmarks;",
      "format [--check], the formatter.",
      "",
      "Exit code: 0 done, 1 failed, 2 the command line was not understood."
    })
public final class Main implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--trace",
      description = "Show where an error came from, with its stack trace.",
      scope = ScopeType.INHERIT)
  private boolean trace;

  @Option(
      names = "--with",
      paramLabel = "JAR",
      description = {
        "Use the operations and formats in this jar, and its classes in sketches;",
        "several with a colon between them (on Windows a semicolon)."
      },
      scope = ScopeType.INHERIT)
  private List<String> guests = new ArrayList<>();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "A config that counts more than the user's and the folder's.",
      scope = ScopeType.INHERIT)
  private @Nullable Path configFile;

  private @Nullable Config config;

  /** The config in force, read once; its folders of fonts hold for the whole program. */
  Config config() {
    Config known = config;
    if (known == null) {
      known = Configured.read(configFile);
      config = known;
      Fonts.folders(known.get(Settings.FONTS_FOLDERS));
    }
    return known;
  }

  Optional<Path> configFile() {
    return Optional.ofNullable(configFile);
  }

  /** Without a command: the gallery, or, where it cannot be seen, what there is. */
  @Override
  public Integer call() {
    try {
      return GalleryCommand.show(RunOptions.none(spec));
    } catch (DisplayFailed e) {
      spec.commandLine().usage(spec.commandLine().getOut());
      return 0;
    }
  }

  private int withGuests(CommandLine line, ParseResult parsed) {
    try {
      return GuestJars.during(
          guests,
          note -> Complaint.say(line, note),
          () -> isForPrograms(parsed) ? StandardOutput.kept(() -> last(parsed)) : last(parsed));
    } catch (UsageError e) {
      throw new ExecutionException(line, String.valueOf(e.getMessage()), e);
    }
  }

  private static int last(ParseResult parsed) {
    return new CommandLine.RunLast().execute(parsed);
  }

  /** Whether standard output gets a picture or JSON, and nothing that a sketch prints. */
  private static boolean isForPrograms(ParseResult parsed) {
    ParseResult command = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
    Path out = command.matchedOptionValue("--out", (Path) null);
    return command.hasMatchedOption("--json") || (out != null && StandardOutput.is(out));
  }

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    StandardOutput standard = new StandardOutput();
    PrintWriter out = new PrintWriter(standard, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    boolean trace = Arrays.asList(arguments).contains("--trace");
    Thread.setDefaultUncaughtExceptionHandler((at, e) -> Complaint.about(at, e, err, trace));
    Ending.watch();
    int code = run(out, err, arguments);
    out.flush();
    Ending.with(code == 0 ? Complaint.aboutLoss(standard, err) : code);
  }

  /**
   * Runs one command and returns its exit code: 0 done, 1 failed or not ended well, 2 not
   * understood; soak has more.
   */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    Main main = new Main();
    CommandLine line = new CommandLine(main);
    Commands.addTo(line, arguments);
    line.setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionStrategy(parsed -> main.withGuests(line, parsed))
        .setParameterExceptionHandler((e, words) -> Complaint.about(e))
        .setExecutionExceptionHandler((e, at, parsed) -> Complaint.about(e, at, main.trace));
    try {
      LostLetters.refuse(
          arguments, System.getProperty("user.dir"), System.getProperty("sun.jnu.encoding"));
      return line.execute(arguments);
    } catch (UserError | Error e) { // the parser hands on exceptions only
      return Complaint.about(e, line, main.trace);
    }
  }
}
