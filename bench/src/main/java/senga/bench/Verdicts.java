package senga.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import senga.monitor.Unit;
import senga.trend.Verdict.Kind;

/**
 * {@code senga bench verdicts}: measures the instrument itself. Stores of which it is known whether
 * they leak are played to the judge of {@code senga soak}, with other dice each time.
 */
@Command(
    name = "verdicts",
    mixinStandardHelpOptions = true,
    description = "Says how small a leak senga soak finds, and how often it is wrong.")
final class Verdicts implements Callable<Integer> {
  private static final double[] LENGTHS = {30, 60, 600};
  private static final double USUAL = 60;
  private static final double PLANTED = 30e3; // bytes a second, three times the tolerance

  @Spec private CommandSpec spec;

  @Option(
      names = "--runs",
      paramLabel = "N",
      description = "Runs of each kind of store (default ${DEFAULT-VALUE}).")
  private int runs = 1000;

  @Option(names = "--out", paramLabel = "FILE", description = "Also write the tables there.")
  private @Nullable Path out;

  private final List<String> page = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    if (runs < 1) {
      throw new IllegalArgumentException("--runs must be at least 1, got " + runs);
    }
    if (out != null && Files.exists(out)) {
      throw new IllegalArgumentException(out + " exists; take another name");
    }
    VerdictRates rates = new VerdictRates(runs);
    say("# senga bench verdicts, %d runs of each kind".formatted(runs));
    falseAlarms(rates);
    falseFlats(rates);
    smallest(rates);
    tries(rates);
    if (out != null) {
      Files.writeString(out, String.join("\n", page) + "\n");
    }
    return 0;
  }

  static List<PlayedStore> harmless() {
    return Stream.concat(PlayedStore.HEALTHY.stream(), PlayedStore.RESTLESS.stream()).toList();
  }

  private void falseAlarms(VerdictRates rates) {
    say("\n## Healthy stores: accused, flat or shrinking, undecided\n");
    table("store", LENGTHS);
    for (PlayedStore store : harmless()) {
      row(store.name(), seconds -> verdicts(rates, store, seconds));
    }
  }

  private static String verdicts(VerdictRates rates, PlayedStore store, double seconds) {
    var count = rates.count(store, seconds);
    int growing = count.getOrDefault(Kind.GROWING, 0);
    int undecided = count.getOrDefault(Kind.UNDECIDED, 0);
    return growing + ", " + (rates.runs() - growing - undecided) + ", " + undecided;
  }

  private void falseFlats(VerdictRates rates) {
    say("\n## Leaks of 30 KB/s: found, called flat or shrinking, undecided\n");
    table("store", LENGTHS);
    for (PlayedStore store : harmless()) {
      for (Leak leak : Leak.ALL) {
        PlayedStore planted = store.leaking(leak, PLANTED);
        row(planted.name(), seconds -> verdicts(rates, planted, seconds));
      }
    }
  }

  private void smallest(VerdictRates rates) {
    say("\n## The smallest leak of which 99 of 100 are found; 10 KB/s are the tolerance\n");
    table("store", LENGTHS);
    for (PlayedStore store : harmless()) {
      for (Leak leak : List.of(Leak.STEADY, Leak.IN_MANY_BURSTS)) {
        row(
            store.name() + ", " + leak.name(),
            seconds -> rate(rates.smallest(store, leak, seconds)));
      }
    }
  }

  private static String rate(double bytes) {
    return Double.isFinite(bytes) ? Unit.BYTES.text(bytes) + "/s" : "none";
  }

  private void tries(VerdictRates rates) {
    say(
        "\n"
            + "## Runs until a healthy store is decided, if each is as long as the last one asked"
            + " for\n");
    say("| store | mean | most |");
    say("|---|---|---|");
    for (PlayedStore store : harmless()) {
      double[] tries = rates.tries(store, USUAL);
      say(String.format(Locale.ROOT, "| %s | %.2f | %.0f |", store.name(), tries[0], tries[1]));
    }
  }

  private interface Cell {
    String at(double seconds);
  }

  private void row(String name, Cell cell) {
    StringBuilder row = new StringBuilder("| " + name + " |");
    for (double seconds : LENGTHS) {
      row.append(' ').append(cell.at(seconds)).append(" |");
    }
    say(row.toString());
  }

  private void table(String first, double[] lengths) {
    StringBuilder head = new StringBuilder("| " + first + " |");
    StringBuilder rule = new StringBuilder("|---|");
    for (double seconds : lengths) {
      head.append(String.format(Locale.ROOT, " %.0f s |", seconds));
      rule.append("---|");
    }
    say(head.toString());
    say(rule.toString());
  }

  private void say(String line) {
    page.add(line);
    PrintWriter screen = spec.commandLine().getOut();
    screen.println(line);
    screen.flush();
  }
}
