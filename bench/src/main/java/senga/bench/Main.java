package senga.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import senga.words.Nearest;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code senga bench}. */
@Command(
    name = "senga bench",
    mixinStandardHelpOptions = true,
    description = "Measures Senga on this machine and prints each figure beside its reference.",
    subcommands = {Race.class, Verdicts.class})
public final class Main implements Callable<Integer> {
  private static final JsonMapper JSON = new JsonMapper();

  @Parameters(paramLabel = "CASE", description = "W1, W1/latlon-2327 …; all when none is named.")
  private List<String> wanted = List.of();

  @Option(names = "--repeats", description = "Samples per case (default ${DEFAULT-VALUE}).")
  private int repeats = Effort.USUAL.repeats();

  @Option(names = "--in-process", description = "No fresh Java for each case: quick, less fair.")
  private boolean inProcess;

  @Option(names = "--tiny", description = "Everything once, without warm-up: does it still work?")
  private boolean tiny;

  @Option(names = "--list", description = "Only name the cases.")
  private boolean list;

  @Option(names = "--out", paramLabel = "STEM", description = "Also write STEM.md and STEM.json.")
  private @Nullable Path out;

  @Option(names = "--overwrite", description = "Let --out replace files.")
  private boolean overwrite;

  @Option(names = "--json", hidden = true, description = "Print one JSON object per case.")
  private boolean json;

  private final PrintWriter screen;

  private Main(PrintWriter screen) {
    this.screen = screen;
  }

  public static void main(String[] arguments) {
    System.exit(
        run(
            new PrintWriter(System.out, true, System.out.charset()),
            new PrintWriter(System.err, true, System.err.charset()),
            arguments));
  }

  /** Runs the command and returns its exit code: 0 if all went well, 2 for words it cannot use. */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new Main(out))
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler((problem, command, parsed) -> say(problem, command))
        .execute(arguments);
  }

  private static int say(Exception problem, CommandLine command) {
    command.getErr().println("senga bench: " + problem.getMessage());
    return problem instanceof IllegalArgumentException ? 2 : 1;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (repeats < 1) {
      throw new IllegalArgumentException("--repeats must be at least 1, got " + repeats);
    }
    List<Case> cases = chosen();
    if (list) {
      cases.forEach(one -> screen.println(one.id()));
    } else if (json) {
      cases.forEach(one -> screen.println(JSON.writeValueAsString(one.measure(effort()))));
    } else {
      report(cases);
    }
    return 0;
  }

  private void report(List<Case> cases) throws IOException, InterruptedException {
    Run.refuseToReplace(out, overwrite);
    Optional<Limits> limits =
        tiny ? Optional.empty() : Limits.compile(SourceTree.root().resolve("bench"));
    Machine machine = Machine.current();
    String head = Report.head(machine, effort(), !inProcess);
    screen.println(head);
    List<Result> results = new ArrayList<>();
    for (Case one : cases) {
      Result result = inProcess ? one.measure(effort()) : Fork.measure(one, effort());
      if (limits.isPresent() && !one.reference().limit().isEmpty()) {
        result = result.limit(limits.get().measure(one.reference().limit(), repeats));
      }
      results.add(result);
      screen.println(Report.row(result));
    }
    Report.summary(results).ifPresent(screen::println);
    new Run(machine, effort().toString(), results).write(out, head);
  }

  private Effort effort() {
    return (tiny ? Effort.TINY : Effort.USUAL).repeats(tiny ? 1 : repeats);
  }

  private List<Case> chosen() {
    List<Case> all = Workloads.all();
    List<Case> chosen = new ArrayList<>();
    for (String name : wanted) {
      List<Case> found = all.stream().filter(one -> isCalled(one, name)).toList();
      if (found.isEmpty()) {
        throw unknown(name, all);
      }
      chosen.addAll(found);
    }
    return wanted.isEmpty() ? all : chosen;
  }

  private static boolean isCalled(Case one, String name) {
    return one.workload().equalsIgnoreCase(name) || one.id().equalsIgnoreCase(name);
  }

  private static IllegalArgumentException unknown(String name, List<Case> all) {
    List<String> names = new ArrayList<>(all.stream().map(Case::workload).distinct().toList());
    String workloads = String.join(", ", names);
    all.forEach(one -> names.add(one.id()));
    return new IllegalArgumentException(
        "unknown workload \""
            + name
            + "\""
            + Nearest.hint(name, names)
            + "; there are "
            + workloads
            + ", and --list names every case");
  }
}
