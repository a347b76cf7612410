package senga.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import senga.sketch.UsageError;
import senga.variations.Difference;
import senga.variations.Variation;
import senga.variations.Variations;
import senga.variations.VariationsFile;
import senga.words.Quote;

/** {@code senga variations}: what is kept beside a sketch, and how two of them differ. */
@Command(
    name = "variations",
    description = "Lists the variations of a sketch, or how two of them differ.",
    mixinStandardHelpOptions = true)
final class VariationsCommand implements Callable<Integer> {
  private static final int LONGEST_LINE = 400;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SKETCH", description = "A sketch (.java).")
  private Path file;

  @Option(
      names = "--diff",
      arity = "2",
      paramLabel = "NAME",
      description = "Two variations to compare.")
  private List<String> compared = List.of();

  @Override
  public Integer call() {
    Variations kept = VariationsFile.of(file).read();
    if (!compared.isEmpty()) {
      differences(kept, compared.getFirst(), compared.getLast());
    } else if (kept.list().isEmpty()) {
      out().println("no variations are kept beside this sketch");
    } else {
      kept.list().forEach(this::line);
    }
    return 0;
  }

  private void differences(Variations kept, String first, String second) {
    Variation a = UsageError.reading(() -> kept.get(first));
    Variation b = UsageError.reading(() -> kept.get(second));
    List<Difference> differences = Difference.between(a.changes(), b.changes());
    differences.forEach(difference -> out().println(shown(difference.sentence())));
    if (differences.isEmpty()) {
      out().println("no difference");
    }
  }

  private void line(Variation variation) {
    out()
        .printf(
            Locale.ROOT,
            "%-24s %-5s  %3d changes  t = %s s%s%s%n",
            shown(variation.name()),
            "*".repeat(variation.rating()),
            variation.changes().size(),
            OutputNames.plain(variation.seconds()),
            variation.tags().isEmpty()
                ? ""
                : "  [" + shown(String.join(", ", variation.tags())) + "]",
            variation.note().isEmpty()
                ? ""
                : "  " + shown(variation.note().lines().findFirst().orElse("")));
  }

  /** Whoever wrote the file does not command the terminal. */
  private static String shown(String text) {
    return Quote.lines(text, LONGEST_LINE);
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
