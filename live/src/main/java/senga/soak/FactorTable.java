package senga.soak;

import static senga.soak.Html.escape;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import senga.monitor.ProcessMeter;
import senga.monitor.Store;
import senga.monitor.Unit;
import senga.trend.Driver;
import senga.trend.Verdict;

/** One row for each run: what was changed, how fast it went, how fast the telling stores grew. */
final class FactorTable {
  private final SoakReport report;
  private final List<Store> columns;

  private FactorTable(SoakReport report) {
    this.report = report;
    this.columns = columns(report);
  }

  /** The table, or nothing when there was only a base run. */
  static String of(SoakReport report) {
    return report.runs().size() < 2 ? "" : new FactorTable(report).table();
  }

  private String table() {
    String head =
        columns.stream()
            .map(store -> "<th class=\"n\">" + escape(store.title()))
            .collect(Collectors.joining());
    return report.runs().stream()
        .map(this::row)
        .collect(
            Collectors.joining(
                "",
                "<h2>One thing changed at a time</h2>\n<table><tr><th>Run"
                    + "<th class=\"n\">Frames/s<th class=\"n\">Uploads/s<th class=\"n\">Vertices"
                    + head
                    + "</tr>",
                "</table>\n"));
  }

  private String row(RunResult run) {
    Outcome outcome = run.outcome();
    double frames = outcome.rate(Driver.FRAMES);
    double vertices = frames == 0 ? 0 : outcome.rate(Driver.VERTICES) / frames;
    return "<tr%s><td>%s%s%s%s%s</tr>\n"
        .formatted(
            run.change().isBase() ? " class=\"base\"" : "",
            escape(run.title()),
            number("%,.1f", frames),
            number("%,.1f", outcome.rate(Driver.UPLOADS)),
            number("%,.0f", vertices),
            columns.stream().map(store -> growth(run, store)).collect(Collectors.joining()));
  }

  /** Growth as a number over a bar, which is as long as the growth beside the base run's. */
  private String growth(RunResult run, Store store) {
    Verdict verdict = run.outcome().verdicts().get(store.name());
    if (verdict == null) {
      return "<td class=\"n\">–";
    }
    double percent = 100 * Math.max(0, verdict.perSecond().value()) / largest(store);
    return "<td class=\"n %s\"><s style=\"width:%.0f%%\"></s>%s"
        .formatted(
            verdict.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
            verdict.isGrowing() ? Math.min(100, percent) : 0,
            escape(brief(verdict, store.unit())));
  }

  private static String brief(Verdict verdict, Unit unit) {
    return switch (verdict.kind()) {
      case GROWING, SHRINKING -> unit.text(verdict.perSecond().value()) + "/s";
      case UNDECIDED -> "undecided";
      case FLAT, SAW_TOOTH, STEP -> "flat ± " + unit.text(verdict.perSecond().bound()) + "/s";
      case BOUNDED -> verdict.kind().words();
    };
  }

  private double largest(Store store) {
    return report.runs().stream()
        .map(run -> run.outcome().verdicts().get(store.name()))
        .filter(verdict -> verdict != null && verdict.isGrowing())
        .mapToDouble(verdict -> verdict.perSecond().value())
        .max()
        .orElse(1);
  }

  private static String number(String format, double value) {
    return "<td class=\"n\">" + String.format(Locale.ROOT, format, value);
  }

  /** The carriers, then resident memory and the heap: what a reader compares runs by. */
  private static List<Store> columns(SoakReport report) {
    List<String> always = List.of(ProcessMeter.RESIDENT, ProcessMeter.HEAP_LIVE);
    return java.util.stream.Stream.concat(
            report.carriers().stream().map(Carrier::store),
            report.stores().stream().filter(store -> always.contains(store.name())))
        .distinct()
        .limit(5)
        .toList();
  }
}
