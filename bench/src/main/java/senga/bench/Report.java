package senga.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A run as people read it: a Markdown table whose columns also line up on a terminal. */
final class Report {
  private static final int LEAST_COMPARED = 3;

  private Report() {}

  static String head(Machine machine, Effort effort, boolean forked) {
    return String.format(
            Locale.ROOT,
            """
            # senga bench, %s

            - %s, %d cores with a load of %.1f at the start, %s
            - %s %s
            - %s; %s
            - *Senga*: CPU time of all Java threads for one run, median (W5: all that is allocated, and least – most how far the heap really rose); *clock*: time passed, median; *process*: CPU time with compiler and collector, mean
            - *PyXidraw* stands as on the reference page, from the reference machine; *C* is reference/limits.c, of W12 a copy of the file's bytes, measured here in the same run

            %s
            %s
            """,
            machine.date(),
            machine.processor(),
            machine.cores(),
            machine.load(),
            machine.system(),
            machine.java(),
            String.join(" ", machine.flags()),
            effort,
            forked ? "a fresh process for each case" : "all cases in one process",
            columns(),
            rule())
        .stripTrailing();
  }

  static String row(Result r) {
    return line(
        r.id(),
        count(r.content().vertices()),
        count(r.content().lines()),
        number(r.figure().median()) + " " + r.unit(),
        range(r.figure()),
        number(r.wallMs()),
        number(r.processMs()),
        count(r.allocatedBytes()),
        number(r.pyxidraw()),
        ratio(r.pyxidraw(), r.figure().median()),
        number(r.limit()),
        ratio(r.figure().median(), r.limit()),
        r.content().digest().substring(0, 8));
  }

  private static String columns() {
    return line(
        "case",
        "vertices",
        "lines",
        "Senga",
        "least – most",
        "clock ms",
        "process ms",
        "bytes a run",
        "PyXidraw",
        "ahead ×",
        "C ms",
        "of C ×",
        "digest");
  }

  private static String rule() {
    return columns().replaceAll("[^|]", "-");
  }

  private static String line(Object... cells) {
    return String.format(
        Locale.ROOT,
        "| %-22s | %9s | %8s | %18s | %17s | %8s | %10s | %12s | %9s | %7s | %8s | %6s | %-8s |",
        cells);
  }

  /** A dash for a rise of the heap that was too small to be seen. */
  private static String range(Spread figure) {
    return figure.most() > 0 ? number(figure.least()) + " – " + number(figure.most()) : "–";
  }

  private static String ratio(double above, double below) {
    return number(above / below);
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** Three digits that count, or a dash for nothing. */
  private static String number(double value) {
    if (Double.isNaN(value)) {
      return "–";
    }
    int decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  /**
   * How far ahead of PyXidraw the cases are that it has a figure for; nothing if those are too few
   * for a median to mean anything.
   */
  static Optional<String> summary(List<Result> results) {
    List<Result> compared =
        results.stream().filter(result -> Double.isFinite(result.pyxidraw())).toList();
    if (compared.size() < LEAST_COMPARED) {
      return Optional.empty();
    }
    double[] ahead = compared.stream().mapToDouble(Report::ahead).toArray();
    String slower =
        compared.stream()
            .filter(result -> ahead(result) < 1)
            .map(result -> result.id() + " (" + number(ahead(result)) + " ×)")
            .collect(Collectors.joining(", "));
    return Optional.of(
        String.format(
            Locale.ROOT,
            "\nAhead of PyXidraw by %s × in the median of %d cases; %s.",
            number(Spread.of(ahead).median()),
            compared.size(),
            slower.isEmpty() ? "none is slower" : "slower: " + slower));
  }

  private static double ahead(Result result) {
    return result.pyxidraw() / result.figure().median();
  }

  /** The whole page. */
  static String page(String head, List<Result> results) {
    return head
        + "\n"
        + String.join("\n", results.stream().map(Report::row).toList())
        + "\n"
        + summary(results).map(text -> text + "\n").orElse("");
  }
}
